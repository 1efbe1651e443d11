/** Ends of sentences. A full stop after a digit ("24. November", "3.5") ends none. */
const END = /(?:[!?؟…]+|(?<![\p{N}])\.+)["'”’»)\]]*(?=\s)|[。！？]+["”’」』）]*|\n+/gu;

/** Cuts a text that arrives in pieces into sentences; `push` gives those that are complete. */
export class SentenceCutter {
  private rest = "";

  push(piece: string): string[] {
    this.rest += piece;
    const sentences: string[] = [];
    let from = 0;
    for (const { index, 0: end } of this.rest.matchAll(END)) {
      const to = index + end.length;
      // More of the same end may follow in the next piece ("?" then "!", one line break then another).
      if (to === this.rest.length) break;
      sentences.push(this.rest.slice(from, to));
      from = to;
    }
    this.rest = this.rest.slice(from);
    return sentences.filter((sentence) => sentence.trim() !== "");
  }

  /** What has no end yet. */
  get open(): string {
    return this.rest;
  }

  /** The last sentence, which the end of the text ends. */
  end(): string[] {
    const last = this.rest;
    this.rest = "";
    return last.trim() === "" ? [] : [last];
  }
}

export function cutSentences(text: string): string[] {
  const cutter = new SentenceCutter();
  return [...cutter.push(text), ...cutter.end()];
}
