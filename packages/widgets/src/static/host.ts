/** What the elements extend where they are only written out as text, also in a browser. */
export const HostElement = class {} as typeof HTMLElement;
