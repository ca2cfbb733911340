/** The path of the program; the package brings no types. */
declare module 'workerd' {
  const path: string;
  export default path;
}
