declare module "*.css" {
  /** The minified sheet, put into the script by `scripts/build-widget.ts`. */
  const css: string;
  export default css;
}
