import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPassages, cutPlainText } from "~/knowledge/cut-passages";
import { readBlocks } from "~/knowledge/html-blocks";

const texts = (html: string) => readBlocks(html).map(({ text }) => text);

describe("reading a page", () => {
  it("keeps headings, paragraphs, lists and tables apart", () => {
    const html =
      "<h2>Returns</h2><p>You have <b>30&nbsp;days</b>.<br>No longer.</p><ul><li>soap</li><li><p>gift cards</p></li></ul>" +
      "<table><tr><th>To</th><th>Costs</th></tr><tr><td>Ireland</td><td>&euro;5</td></tr></table>";
    expect(readBlocks(html)).toEqual([
      { isHeading: true, text: "Returns" },
      { isHeading: false, text: "You have 30 days." },
      { isHeading: false, text: "No longer." },
      { isHeading: false, text: "- soap\n- gift cards" },
      { isHeading: false, text: "To · Costs\nIreland · €5" },
    ]);
  });

  it("takes a short paragraph in bold for a heading, and a bold sentence for what it is", () => {
    expect(readBlocks("<p><strong>Exchanges</strong></p><p><strong>We exchange once.</strong></p>")).toEqual([
      { isHeading: true, text: "Exchanges" },
      { isHeading: false, text: "We exchange once." },
    ]);
  });

  it("reads nothing that is no text of the page", () => {
    const html =
      "<style>p{}</style><script>alert('<p>x</p>')</script><!-- <p>old</p> --><svg><text>logo</text></svg>" +
      '<div hidden><div>secret</div>more</div><p style="display: none">hidden</p><p>shown</p><noscript><p>x</p></noscript>';
    expect(texts(html)).toEqual(["shown"]);
  });

  it("makes text of hostile markup, never markup", () => {
    expect(texts(`<p onclick="x>y()">a<img src=x onerror="alert(1)">b</p>`)).toEqual(["ab"]);
    expect(texts("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")).toEqual(["<script>alert(1)</script>"]);
    expect(texts('<p title="never closed>text</p><p>after</p>')).toEqual(["text", "after"]);
    expect(texts("5 < 6 and 7 > 6")).toEqual(["5 < 6 and 7 > 6"]);
    expect(texts("<scr<script>ipt>alert(1)</script>")).toEqual(["ipt>alert(1)"]);
  });

  it("reads character references, and leaves unknown ones as they are", () => {
    expect(texts("<p>A &amp; B &#8211; &#x20AC;6 &copy; &nosuchname; &#0; &#xD800;x</p>")).toEqual([
      "A & B – €6 © &nosuchname; x",
    ]);
  });

  it("takes any text without failing, and gives back only characters that stood there", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<li>",
      "<",
      ">",
      '"',
      "'",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&#",
      "a b",
      "<div hidden>",
      "</div>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        for (const { text } of readBlocks(pieces.join(""))) expect(text.trim()).toBe(text);
      }),
    );
  });

  it("is not slowed down by megabytes of what never closes", () => {
    for (const piece of ["<a <b '", '<p title="', "<!--", "<div hidden>", "<script>", "<ul><li>"]) {
      expect(readBlocks(piece.repeat(200_000))).toBeInstanceOf(Array);
    }
  });
});

describe("cutting into passages", () => {
  it("gives each its heading and keeps it short enough to quote", () => {
    const sentence = "We pack on working days, Monday to Friday, and not on holidays. ";
    const passages = cutPassages(`<h3>Packing</h3><p>${sentence.repeat(30)}</p><h3>Customs</h3><p>None.</p>`, "en");
    expect(passages.length).toBeGreaterThan(2);
    for (const { text } of passages) expect(text.length).toBeLessThanOrEqual(600);
    expect(passages.at(-1)).toEqual({ heading: "Customs", text: "None." });
    const together = passages.slice(0, -1).map(({ text }) => text);
    expect(together.join(" ")).toBe(sentence.repeat(30).trim());
  });

  it("puts short paragraphs of one section together", () => {
    expect(cutPlainText("One.\n\nTwo.", "en")).toEqual([{ heading: null, text: "One.\n\nTwo." }]);
  });

  it("cuts a text without spaces too", () => {
    for (const { text } of cutPlainText("退货".repeat(2_000), "zh-CN")) expect(text.length).toBeLessThanOrEqual(600);
  });
});
