/** What the block keeps in the shopper's browser. All of it can be lost without harm. */

/** In localStorage, shared by the tabs of one shop. */
export interface Kept {
  /** Given back in the next session request, so that the conversation goes on. */
  resume?: string;
  /** The last position that the shopper has had on screen. */
  seen?: number;
  /** Messages after `seen`, for the badge of the next page. */
  unread?: number;
  /** A person was asked for: the next page listens for the answer while the dialog is closed, too. */
  listening?: boolean;
  /** The last proposals that were tapped, each as "confirm" or "decline" and its id. */
  taken?: string[];
}

/** In sessionStorage: belongs to one tab. */
export interface KeptByTab {
  open?: boolean;
  draft?: string;
  /** Not yet answered; sent again with the same ids after a reload. */
  outgoing?: unknown[];
}

const KEY = "warmline";
type Area = "localStorage" | "sessionStorage";

export function readKept(area: "localStorage"): Kept;
export function readKept(area: "sessionStorage"): KeptByTab;
export function readKept(area: Area): object {
  try {
    return JSON.parse((window[area][KEY] as string | undefined) ?? "{}") as object;
  } catch {
    return {};
  }
}

/** Storage may be blocked or full: then the values live as long as the page. */
export function keep(area: "localStorage", value: Kept): void;
export function keep(area: "sessionStorage", value: KeptByTab): void;
export function keep(area: Area, value: object): void {
  try {
    window[area][KEY] = JSON.stringify(value);
  } catch {
    // the page's own copy goes on
  }
}
