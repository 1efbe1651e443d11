import { readEmail } from "~/identity/email";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { isIdentified } from "./own-orders";
import { emailForm, IdentityWords, nameForm, nextCard } from "./cards";
import type { Wanted } from "./flow";

/**
 * Null when the shopper is identified: signed in at Shopify, or by a code that was mailed to their address. Else the
 * reply that asks for it; once the code fits, `wanted` goes on in that very turn (assistant/resume.ts).
 */
export function requireIdentity(turn: Turn, wanted: Wanted): Reply | null {
  return isIdentified(turn) ? null : askEmail(turn, wanted);
}

/** Asks for the address, filled in with the one that the shopper has typed. */
export function askEmail(turn: Turn, wanted: Wanted, asking: "ask" | "invalid" | "other" = "ask"): Reply {
  const words = new IdentityWords(turn);
  if (turn.conversation.isTest) return reply({ text: words.say("test") });
  return reply({
    text: words.say(asking === "ask" ? `email.ask.${wanted.to}` : `email.${asking}`),
    cards: [emailForm(asking === "other" ? null : typedEmail(turn), words), nextCard(["name"], words)],
    receipts: words.receipts,
    flow: { v: 1, kind: "identity", step: "email", wanted },
  });
}

/** Asks for the name and postcode of the account instead: the code goes to its address all the same. */
export function askName(turn: Turn, wanted: Wanted, asking: "ask" | "incomplete" = "ask"): Reply {
  const words = new IdentityWords(turn);
  if (turn.conversation.isTest) return reply({ text: words.say("test") });
  return reply({
    text: words.say(`name.${asking}`),
    cards: [nameForm(words), nextCard(["other", "human"], words)],
    receipts: words.receipts,
    flow: { v: 1, kind: "identity", step: "name", wanted },
  });
}

/** From this message, from the form that looks for an order, or left for answers by mail. */
function typedEmail({ reading, flow, conversation }: Turn): string | null {
  const before = flow?.kind === "tracking" && flow.step === "identify" ? flow.identifier : null;
  const typed = [reading.entities.emails[0], before, conversation.replyEmail];
  return typed.flatMap((one) => (one ? (readEmail(one) ?? []) : []))[0] ?? null;
}
