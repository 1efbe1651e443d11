import { describe, expect, it } from "vitest";
import { sends } from "~/widget/keys";

const press = (more: object) => ({ key: "Enter", shiftKey: false, isComposing: false, keyCode: 13, ...more });

describe("Enter in the composer", () => {
  it("sends", () => {
    expect(sends(press({}))).toBe(true);
  });

  it("begins a line with Shift", () => {
    expect(sends(press({ shiftKey: true }))).toBe(false);
  });

  it("belongs to the input method while it composes", () => {
    expect(sends(press({ isComposing: true }))).toBe(false);
  });

  it("belongs to the input method in Safari, which says so by keyCode 229 alone", () => {
    expect(sends(press({ keyCode: 229 }))).toBe(false);
  });

  it("is the only key that sends", () => {
    expect(sends(press({ key: "a", keyCode: 65 }))).toBe(false);
  });
});
