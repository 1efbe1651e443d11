/** What the block keeps in the shopper's browser. All of it can be lost without harm. */

/** In localStorage, shared by the tabs of one shop. */
export interface Kept {
  /** Given back in the next session request, so that the conversation goes on. */
  resume: string | null;
  /** The last position that the shopper has had on screen. */
  seen: number;
  /** Messages after `seen`, for the badge of the next page. */
  unread: number;
  /** A person was asked for: the next page listens for the answer while the dialog is closed, too. */
  listening: boolean;
}

/** In sessionStorage: belongs to one tab. */
export interface KeptByTab {
  open: boolean;
  draft: string;
  /** Not yet answered; sent again with the same ids after a reload. */
  outgoing: unknown[];
}

const KEY = "warmline";

export const readKept = (): Kept => read("localStorage", { resume: null, seen: 0, unread: 0, listening: false });
export const readTab = (): KeptByTab => read("sessionStorage", { open: false, draft: "", outgoing: [] });

type Area = "localStorage" | "sessionStorage";

function read<T>(area: Area, otherwise: T): T {
  try {
    return { ...otherwise, ...(JSON.parse(window[area].getItem(KEY) ?? "{}") as Partial<T>) };
  } catch {
    return otherwise;
  }
}

/** Storage may be blocked or full: then the values live as long as the page. */
export function keep(area: "localStorage", value: Kept): void;
export function keep(area: "sessionStorage", value: KeptByTab): void;
export function keep(area: Area, value: object): void {
  try {
    window[area].setItem(KEY, JSON.stringify(value));
  } catch {
    // the page's own copy goes on
  }
}
