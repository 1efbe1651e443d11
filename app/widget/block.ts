import type { Kept, KeptByTab } from "./kept";
import type { Texts } from "./texts";

/** What the loader hands to the chat. Settings are data attributes of the host (`chat-embed.liquid`). */
export interface Launcher {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  kept: Kept;
  tab: KeptByTab;
  addStyles: (root: ShadowRoot, css: string) => void;
  showUnread: (count?: number) => void;
}

export interface Chat {
  /** `byShopper`: a tap, so focus goes in. Else the chat shows itself if it was open on the last page, without focus. */
  show: (byShopper: boolean) => void;
}

/** The one export of `chat.js`. */
export interface ChatModule {
  mount: (launcher: Launcher, texts: Texts) => Chat;
}
