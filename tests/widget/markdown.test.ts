import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, parseMarkdown, safeUrl } from "~/widget/markdown";

const SHOP = "https://shop.example";

const inline = (text: string): Inline[] =>
  parseMarkdown(text, SHOP).flatMap((block) => ("lines" in block ? block.lines.flat() : block.items.flat()));

const visible = (text: string): string =>
  inline(text)
    .map((part) => (typeof part === "string" ? part : "?"))
    .join("");

function links(parts: Inline[]): string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : "bold" in part ? links(part.bold) : [part.link]));
}

describe("the small Markdown", () => {
  it("reads paragraphs, line breaks and lists", () => {
    expect(parseMarkdown("One\ntwo\n\n- a\n* b\n• c\nafter", SHOP)).toEqual([
      { lines: [["One"], ["two"]] },
      { items: [["a"], ["b"], ["c"]] },
      { lines: [["after"]] },
    ]);
  });

  it("reads bold text with a link inside", () => {
    expect(inline("It is **on [its way](https://carrier.example/1)** now")).toEqual([
      "It is ",
      { bold: ["on ", { link: "https://carrier.example/1", label: "its way" }] },
      " now",
    ]);
  });

  it("leaves a bare address's full stop to the sentence", () => {
    expect(inline("See https://carrier.example/a?b=1.")).toEqual([
      "See ",
      { link: "https://carrier.example/a?b=1", label: "https://carrier.example/a?b=1" },
      ".",
    ]);
  });

  it("leaves marks that mean nothing as they are", () => {
    for (const text of ["2 * 3 ** 4", "a [b] (c)", "**", "[](/a)", "snake_case_name", "<b>no</b>"]) {
      expect(inline(text)).toEqual([text]);
    }
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert`1`)",
    "[x](java\tscript:alert`1`)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](blob:https://shop.example/1)",
    "[x](file:///etc/passwd)",
    "[x](http://evil.example/)",
    "[x](//:javascript:alert`1`)",
    "**[x](javascript:alert`1`)**",
  ])("makes no link of %j", (text) => {
    expect(links(inline(text))).toEqual([]);
  });

  it("links only to https, mailto and the shop itself, whatever the address", () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom("/a", "\\\\e", "javascript:", "mailto:a@b.example", "//e/x"),
    );
    fc.assert(
      fc.property(address, fc.string(), (start, end) => {
        const url = safeUrl(start + end, SHOP);
        if (url !== null) expect(["https:", "mailto:"]).toContain(new URL(url).protocol);
      }),
    );
  });

  it("lets a shop without https (a demo) link to itself", () => {
    expect(safeUrl("/pages/about", "http://localhost:4000")).toBe("http://localhost:4000/pages/about");
    expect(safeUrl("http://localhost:4001/", "http://localhost:4000")).toBeNull();
  });

  it("keeps every visible character of plain text", () => {
    const plain = fc.stringMatching(/^[\p{L}\p{N} .,?!]{1,80}$/u).filter((text) => !!text.trim());
    fc.assert(
      fc.property(plain, (text) => {
        expect(visible(text)).toBe(text);
      }),
    );
  });

  it("loses nothing of text made to confuse or slow it", () => {
    for (const text of ["[".repeat(4000), "[a](".repeat(1000), `https://${"(".repeat(3990)}`, "*a".repeat(2000)]) {
      expect(visible(text)).toBe(text);
    }
  });
});
