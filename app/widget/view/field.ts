/** One field of a form, as the form asks it; `photos.js` makes some. */
export interface Field {
  element: HTMLElement;
  /** Where the focus goes when something is wrong. */
  input: HTMLElement;
  /** Says what is wrong; true when nothing is. */
  check: () => boolean;
  value: () => string;
  /** The value in the shopper's words. */
  said: () => string;
}
