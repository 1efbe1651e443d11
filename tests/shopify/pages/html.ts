/** HTML that is already escaped and may be put into a page as it is. */
export class SafeHtml {
  constructor(private readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Part = string | number | null | undefined | false | SafeHtml | Part[];

/** Template tag: every value is escaped unless `html` or `raw` made it; lists are joined; null, undefined and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): SafeHtml {
  return new SafeHtml(strings.reduce((page, text, at) => page + render(parts[at - 1]) + text));
}

/** For markup from a trusted source, such as a rendered theme. */
export const raw = (markup: string): SafeHtml => new SafeHtml(markup);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** JSON that can stand inside a `<script>` element: "</script>" in a value cannot end it. */
export function scriptJson(value: unknown): SafeHtml {
  return raw(JSON.stringify(value).replace(/</g, "\\u003c"));
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map(render).join("");
  return part instanceof SafeHtml ? part.toString() : escapeHtml(String(part));
}
