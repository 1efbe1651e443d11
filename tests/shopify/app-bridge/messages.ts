/** What the App Bridge stand-in (in the app's frame) and the admin page around it say to each other by postMessage. */

export const CHANNEL = "standin-app-bridge";

export interface NavItem {
  label: string;
  /** As the app wrote it: a path of the app. */
  href: string;
  /** The app's landing page: a click on the app's name, not an entry of its own. */
  home: boolean;
}

export interface BarButton {
  label: string;
  primary: boolean;
  critical: boolean;
  disabled: boolean;
  loading: boolean;
}

export interface Bar {
  title: string;
  buttons: BarButton[];
}

/** Bars whose buttons live in the frame and are shown by the admin. */
export type BarKind = "titleBar" | "saveBar";

export type FrameMessage =
  /** `argument`: what the question is about; only `grant` has one. */
  | { type: "ask"; id: number; what: Question; argument: string[] }
  /** The frame is at this path of the app (with query, without Shopify's own parameters). */
  | { type: "path"; path: string; title: string }
  | { type: "nav"; items: NavItem[] }
  | { type: "bar"; kind: BarKind; bar: Bar | null }
  | { type: "toast"; id: string; message: string; isError: boolean; duration: number; action: string | null }
  | { type: "hideToast"; id: string }
  | { type: "loading"; on: boolean }
  | { type: "open"; url: string };

export type Question = keyof Answers;

export interface Answers {
  idToken: string;
  user: { id: number; name: string; email: string; accountAccess: string };
  scopes: { granted: string[]; required: string[]; optional: string[] };
  /** What the person said to the scopes asked for, and what holds since. */
  grant: { result: "granted-all" | "declined-all"; detail: Answers["scopes"] };
  /** Whether the person agreed to lose what is not saved. */
  leave: boolean;
}

export type HostMessage =
  | { type: "answer"; id: number; value: Answers[Question] | null; error: string | null }
  | { type: "navigate"; path: string }
  | { type: "press"; kind: BarKind; index: number }
  | { type: "toastEvent"; id: string; event: "action" | "dismiss" };

export type Envelope<Message> = { channel: typeof CHANNEL; message: Message };

export function isEnvelope<Message>(data: unknown): data is Envelope<Message> {
  return typeof data === "object" && data !== null && "channel" in data && data.channel === CHANNEL;
}
