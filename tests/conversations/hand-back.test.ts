import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { resolveHandOver } from "~/assistant/service/resolve-hand-over";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { handBack } from "~/conversations/hand-back";
import { readConversation } from "~/conversations/turn-store";
import { LOCALES } from "~/i18n/languages";
import { addStaff, rowOf } from "../inbox/conversations";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aShopper } from "../support/shopper";

useAppDatabase();
useShopify({ stores: [storeWith()] });
beforeAll(() => addStaff(SHOP_A, "7", "Maeve"));

/** Maeve has it and has answered. */
async function withStaff(locale: (typeof LOCALES)[number] = "en") {
  const talk = aShopper({ locale });
  const { conversationId } = talk.shopper;
  await talk.tap({ type: "human" });
  const staff = { id: "7", name: "Maeve" };
  await appendStaffMessage(SHOP_A, { conversationId, staff, clientId: randomUUID(), text: "All sorted out." });
  return { ...talk, conversationId };
}

describe("a conversation that staff hand back", () => {
  it("is the assistant's again, which says so and answers what comes next", async () => {
    const { shopper, conversationId, say } = await withStaff();
    expect((await say("thanks, what can you do?")).messages).toEqual([]);
    await handBack(SHOP_A, conversationId);
    const view = await readConversation(shopper, 0);
    expect(view?.status).toBe("open");
    expect(view?.messages.at(-1)).toMatchObject({
      author: "assistant",
      text: "Warmline, the AI assistant, answers here again. You can ask for a person at any time.",
    });
    expect((await say("hello")).messages).toHaveLength(1);
    expect(await rowOf(SHOP_A, conversationId)).toMatchObject({
      assignedStaffId: null,
      handoverReason: null,
      handoverBrief: null,
      unread: 0,
    });
  });

  it("comes back to staff at one tap, with a reason and a brief of its own", async () => {
    const { conversationId, tap } = await withStaff();
    await handBack(SHOP_A, conversationId);
    await tap({ type: "human" });
    expect(await rowOf(SHOP_A, conversationId)).toMatchObject({ status: "waiting", handoverReason: "asked" });
  });

  it.each(LOCALES)("is told in %s", async (locale) => {
    const { shopper, conversationId } = await withStaff(locale);
    await handBack(SHOP_A, conversationId);
    const text = (await readConversation(shopper, 0))?.messages.at(-1)?.text ?? "";
    expect(text).toContain("Warmline");
    expect(/answers here again/.test(text)).toBe(locale === "en");
  });

  it("is left as it is when staff do not have it: with the assistant, or resolved", async () => {
    const open = aShopper();
    await open.say("hello");
    await handBack(SHOP_A, open.shopper.conversationId);
    const resolved = await withStaff();
    await resolveHandOver(SHOP_A, resolved.conversationId, new Date());
    await handBack(SHOP_A, resolved.conversationId);
    for (const [{ shopper }, status] of [
      [open, "open"],
      [resolved, "resolved"],
    ] as const) {
      const view = await readConversation(shopper, 0);
      expect(view?.status).toBe(status);
      expect(view?.messages.some(({ text }) => text.includes("answers here again"))).toBe(false);
    }
  });

  it("is not another shop's to hand back", async () => {
    const { conversationId } = await withStaff();
    await expect(handBack(SHOP_B, conversationId)).rejects.toMatchObject({ code: "not_found" });
    expect((await rowOf(SHOP_A, conversationId)).status).toBe("handled_by_staff");
  });
});
