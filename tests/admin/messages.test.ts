import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { t, tCode } from "~/admin/messages";
import { HANDOVER_REASONS, HandoverBrief } from "~/conversations/brief";
import english from "~/i18n/messages/en/admin.json";

describe("the admin's texts", () => {
  it.each(Object.entries(english))("%s is a message that can be formatted", (_, text) => {
    expect(() => parse(text)).not.toThrow();
    expect(text.trim()).not.toBe("");
  });

  it("word every reason and every emotion of a hand-over", () => {
    for (const reason of HANDOVER_REASONS) expect(Object.keys(english)).toContain(`reason.${reason}`);
    for (const emotion of HandoverBrief.shape.emotion.options) {
      expect(Object.keys(english)).toContain(`emotion.${emotion}`);
    }
  });

  it("fall back for a code of a newer version", () => {
    expect(tCode("reason", "asked", "reason.unknown")).toBe("Asked for a person");
    expect(tCode("reason", "from_the_future", "reason.unknown")).toBe("Handed over");
  });

  it("count in plurals", () => {
    expect(t("inbox.unread", { count: 1 })).toBe("1 unread message");
    expect(t("inbox.unread", { count: 3 })).toBe("3 unread messages");
    expect(t("time.hours", { hours: 3, minutes: 0 })).toBe("3 h");
    expect(t("time.hours", { hours: 3, minutes: 20 })).toBe("3 h 20 min");
  });
});
