/** What the elements' files take from the loader's; the build puts it here, as it knows what they import. */
export const shared: object = {};
