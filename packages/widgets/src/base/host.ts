/** What the elements extend. On a server there is no `HTMLElement`; the classes can be imported there all the same. */
export const HostElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
