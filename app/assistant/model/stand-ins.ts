import { findEntities } from "../reading/entities";
import type { ReadingContext } from "../reading/types";
import { findAddresses } from "./personal/addresses";
import { findNames } from "./personal/names";
import { findNumbers, findPostcodes, findWrittenEmails } from "./personal/numbers";

type Kind = "email" | "phone" | "postcode" | "name" | "order" | "tracking" | "number" | "address";

const STAND_IN = /\[(email|phone|postcode|name|order|tracking|number|address)_(\d+)\]/g;

/**
 * Personal data never leaves for the model: it sees "[email_1]" and gives that back. One table per turn, so that the
 * same value has the same stand-in throughout, and no turn can name another's.
 */
export class StandIns {
  private readonly byValue = new Map<string, string>();
  private readonly byStandIn = new Map<string, string>();
  private readonly counts = new Map<Kind, number>();

  constructor(private readonly context: ReadingContext) {}

  /** The text with every piece of personal data replaced; what looks like a stand-in in it is defused. */
  hide(text: string): string {
    const plain = text.replace(STAND_IN, "($1 $2)");
    for (const [kind, values] of this.find(plain)) for (const value of values) this.know(kind, value);
    const known = [...this.byValue.keys()].filter((value) => plain.includes(value)).sort((a, b) => b.length - a.length);
    if (known.length === 0) return plain;
    const any = new RegExp(known.map((value) => bounded(value)).join("|"), "gu");
    return plain.replace(any, (value) => this.byValue.get(value) ?? value);
  }

  /** The text as the shopper is to read it. A stand-in that nobody gave out stays as it is, and proves nothing. */
  reveal(text: string): string {
    return text.replace(STAND_IN, (standIn) => this.byStandIn.get(standIn) ?? standIn);
  }

  /** The values behind the stand-ins: the shopper's own, so a reply may repeat them. */
  get values(): string[] {
    return [...this.byValue.keys()];
  }

  know(kind: Kind, value: string): void {
    if (value.length < 2 || this.byValue.has(value)) return;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const standIn = `[${kind}_${count}]`;
    this.byValue.set(value, standIn);
    this.byStandIn.set(standIn, value);
  }

  private find(text: string): [Kind, string[]][] {
    const { emails, phones, postcodes, orderNames, trackingNumbers } = findEntities(text, this.context);
    const numbers = trackingNumbers.map(({ number }) => number);
    return [
      [
        "email",
        [
          ...emails,
          ...findWrittenEmails(text),
          ...(text.match(/[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]{1,255}\.\p{L}{2,24}/gu) ?? []),
        ],
      ],
      ["address", findAddresses(text)],
      ["order", asWritten(text, orderNames, this.context)],
      ["tracking", [...numbers, ...(text.match(/\b(?=[A-Z\d]*\d{4})[A-Z\d]{9,40}\b/g) ?? [])]],
      ["phone", [...phones, ...(text.match(/\+?\p{Nd}[\p{Nd} ()./-]{6,}\p{Nd}/gu) ?? [])]],
      ["postcode", [...postcodes, ...findPostcodes(text)]],
      ["number", [...findNumbers(text), ...(text.match(/\p{Nd}{4,}/gu) ?? [])]],
      ["name", findNames(text)],
    ];
  }
}

/** The reader gives "#1005" for "1005" as well: both are hidden, where they stand. */
function asWritten(text: string, names: string[], { orderNamePrefix, orderNameSuffix }: ReadingContext): string[] {
  return names.flatMap((name) => {
    const bare = name.slice(orderNamePrefix.length, orderNameSuffix ? -orderNameSuffix.length : undefined);
    return [name, bare].filter((one) => one !== "" && text.includes(one));
  });
}

/** A value inside a longer word or number is something else. */
function bounded(value: string): string {
  const plain = value.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const before = /^[\p{Script=Latin}\p{N}]/u.test(value) ? "(?<![\\p{Script=Latin}\\p{N}])" : "";
  const after = /[\p{Script=Latin}\p{N}]$/u.test(value) ? "(?![\\p{Script=Latin}\\p{N}])" : "";
  return `${before}${plain}${after}`;
}
