/** A style sheet as text, as the build gives it. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** Juice for the browser has the types of Juice. */
declare module 'juice/client' {
  export { default } from 'juice';
}
