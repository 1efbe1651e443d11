import { CHANNEL, isEnvelope, type Answers, type FrameMessage, type HostMessage, type Question } from "./messages";

type Told<Type extends HostMessage["type"]> = Extract<HostMessage, { type: Type }>;

/** The frame's end of the line to the admin page. Speaks to, and hears, that one origin only. */
export class Wire {
  #asked = 0;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Map<string, ((message: never) => void)[]>();

  constructor(private readonly hostOrigin: string) {
    addEventListener("message", (event) => {
      if (event.origin !== hostOrigin || event.source !== parent || !isEnvelope<HostMessage>(event.data)) return;
      const { message } = event.data;
      if (message.type === "answer") return this.#settle(message);
      for (const listener of this.#listeners.get(message.type) ?? []) listener(message as never);
    });
  }

  tell(message: FrameMessage): void {
    parent.postMessage({ channel: CHANNEL, message }, this.hostOrigin);
  }

  ask<What extends Question>(what: What, argument: string[] = []): Promise<Answers[What]> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.tell({ type: "ask", id, what, argument });
    });
  }

  on<Type extends HostMessage["type"]>(type: Type, listener: (message: Told<Type>) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  #settle({ id, value, error }: Told<"answer">): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error !== null) waiting?.reject(new Error(error));
    else waiting?.resolve(value as never);
  }
}
