import fc from "fast-check";
import { expect, it } from "vitest";
import { searchTerm } from "~/orders/search-term";
import { parseSearch } from "../shopify/admin-api/search/parse";

const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('"', "'", "\\", "*", ":", "(", ")", "-", " ", "\n", "OR", "AND", "NOT", "1", "#"),
    maxLength: 30,
  }),
  fc.constantFrom('#1" OR name:"#2', "1005 OR email:*", "\\", '\\"', "*", "-1", "NOT 1", "(1)", ">0"),
);

it("keeps whatever was typed one literal value of one field", () => {
  fc.assert(
    fc.property(nasty, (typed) => {
      const parsed = parseSearch(searchTerm("name", typed));
      expect(parsed).toMatchObject({ kind: "term", field: "name", comparator: "=", quoted: true });
      if (parsed.kind === "term") expect(parsed.value).not.toContain("*");
    }),
    { numRuns: 2_000 },
  );
});

it("leaves ordinary names as they are", () => {
  expect(parseSearch(searchTerm("name", "#1005"))).toMatchObject({ value: "#1005" });
  expect(parseSearch(searchTerm("name", 'A "B" \\ C'))).toMatchObject({ value: 'A "B" \\ C' });
});
