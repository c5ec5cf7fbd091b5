declare module 'jquery' {
  const jquery: (selector: string) => unknown;
  export default jquery;
}
declare module 'jquery-ui/dist/jquery-ui.js';
declare module 'select2' {
  const start: (root: Window, jquery: unknown) => void;
  export default start;
}
