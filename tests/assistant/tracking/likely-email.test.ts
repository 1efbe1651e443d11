import { expect, it } from "vitest";
import { likelyEmail } from "~/assistant/tracking/likely-email";

it.each([
  ["ana@gmial.com", "ana@gmail.com"],
  ["Ana@gmai.com", "ana@gmail.com"],
  ["ana@gmaill.com", "ana@gmail.com"],
  ["ana@hotmial.com", "ana@hotmail.com"],
  ["ana@outlok.com", "ana@outlook.com"],
])("takes %s for a slip of %s", (typed, meant) => {
  expect(likelyEmail(typed)).toBe(meant);
});

it.each(["ana@gmail.com", "ana@hotmail.fr", "ana@example.com", "ana@gmx.at", "ana@mail.com", "D08 X2K7", "ana"])(
  "leaves %s as it is",
  (typed) => {
    expect(likelyEmail(typed)).toBeNull();
  },
);
