import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { blockTexts } from "~/assistant/block-texts";
import { safeUrl } from "~/widget/safe-url";
import { renderMarkdown } from "~/widget/view/markdown";

const SHOP = "https://shop.example";

/** As much of an element as the block uses to make one. */
class Element {
  readonly childNodes: (Element | string)[] = [];
  readonly attributes: Record<string, string> = {};
  className = "";
  target?: string;
  rel?: string;
  constructor(readonly localName: string) {}
  get origin(): string {
    return new URL(this.attributes.href ?? "").origin;
  }
  append(...nodes: (Element | string)[]): void {
    this.childNodes.push(...nodes);
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
}

beforeEach(() => {
  vi.stubGlobal("Node", Element);
  vi.stubGlobal("document", { createElement: (tag: string) => new Element(tag) });
  vi.stubGlobal("location", { origin: SHOP });
});

const render = (text: string) => renderMarkdown(text, blockTexts("en")) as unknown as Element[];

/** "<p>One<br>two", with links as [address]label; texts are shown as they are, so that markup in them is seen. */
const shape = (nodes: (Element | string)[]): string =>
  nodes
    .map((node) => {
      if (typeof node === "string") return node;
      if (node.className === "sr") return "";
      return node.attributes.href
        ? `[${node.attributes.href}]${shape(node.childNodes)}`
        : `<${node.localName}>${shape(node.childNodes)}`;
    })
    .join("");

const visible = (nodes: (Element | string)[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : visible(node.childNodes))).join("");

const links = (nodes: (Element | string)[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === "string"
      ? []
      : [...(node.attributes.href ? [node.attributes.href] : []), ...links(node.childNodes)],
  );

describe("the small Markdown", () => {
  it("reads paragraphs, line breaks and lists", () => {
    expect(shape(render("One\ntwo\n\n- a\n* b\n• c\nafter"))).toBe("<p>One<br>two<ul><li>a<li>b<li>c<p>after");
  });

  it("reads bold text with a link inside", () => {
    expect(shape(render("It is **on [its way](https://carrier.example/1)** now"))).toBe(
      "<p>It is <strong>on [https://carrier.example/1]its way now",
    );
  });

  it("leaves a bare address's full stop to the sentence", () => {
    expect(shape(render("See https://carrier.example/a?b=1."))).toBe(
      "<p>See [https://carrier.example/a?b=1]https://carrier.example/a?b=1.",
    );
  });

  it("opens the shop's own pages in place and all others in a new tab, and says so", () => {
    const [own, other] = render(`[a](/pages/about)\n\n[b](https://carrier.example/)`).map(
      ({ childNodes }) => childNodes.find((node) => typeof node !== "string") as Element,
    );
    expect(own).toMatchObject({ attributes: { href: `${SHOP}/pages/about` } });
    expect(own?.target).toBeUndefined();
    expect(other).toMatchObject({ target: "_blank", rel: "noreferrer" });
    expect(visible([other!])).toBe("b (opens in a new tab)");
  });

  it("leaves marks that mean nothing as they are", () => {
    for (const text of ["2 * 3 ** 4", "a [b] (c)", "**", "[](/a)", "snake_case_name", "<b>no</b>"]) {
      expect(shape(render(text))).toBe(`<p>${text}`);
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
    expect(links(render(text))).toEqual([]);
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
        expect(visible(render(text))).toBe(text);
      }),
    );
  });

  it("loses nothing of text made to confuse or slow it", () => {
    for (const text of ["[".repeat(4000), "[a](".repeat(1000), `https://${"(".repeat(3990)}`, "*a".repeat(2000)]) {
      expect(visible(render(text))).toBe(text);
    }
  });
});
