import type { Kept, KeptByTab } from "./kept";
import type { Texts } from "./texts";

/** What the loader hands to the chat. Settings are the data attributes of `chat-embed.liquid`. */
export interface Launcher {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  /** Path of the app proxy on the shop's own domain, without a slash at the end: "/apps/warmline". */
  proxy: string;
  locale: string;
  kept: Kept;
  tab: KeptByTab;
  addStyles(root: ShadowRoot, css: string): void;
  showUnread(count: number): void;
}

export interface Chat {
  /** `byShopper`: a tap, so focus goes in; else the page came with the chat open and keeps its focus. */
  show(byShopper: boolean): void;
}

/** The one export of `chat.js`. */
export interface ChatModule {
  mount(launcher: Launcher, texts: Texts): Chat;
}
