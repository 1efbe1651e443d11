import { asciiDigits } from "~/i18n/digits";
import { BOUNDS } from "~/platform/bounds";
import { awaitsCode, checkCode } from "~/identity/check-code";
import { readEmail } from "~/identity/email";
import { readName } from "~/identity/find-by-name";
import type { NameAndPostcode } from "~/identity/find-by-name";
import { requestCode } from "~/identity/request-code";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { codeForm, IdentityWords, nextCard } from "./cards";
import { IDENTITY_CARD, IDENTITY_OPTION, Wanted } from "./flow";
import type { IdentityFlow, Resume } from "./flow";
import { askEmail, askName } from "./require-identity";

const ORDERS: Wanted = { to: "orders", state: {} };

/**
 * The next step of proving who one is: an address or a name, a code, in a form or as a message. Null when the message is
 * not about it. Whom the shop knows changes nothing of what is answered here.
 */
export async function continueIdentity(turn: Turn, resume: Resume): Promise<Reply | null> {
  const { action, flow } = turn;
  const wanted = flow?.kind === "identity" ? flow.wanted : ORDERS;
  if (action?.type === "submit" && action.form === IDENTITY_CARD.email) {
    return sendCode(turn, action.values.email ?? "", wanted);
  }
  if (action?.type === "submit" && action.form === IDENTITY_CARD.name) {
    const { first_name: firstName = "", last_name: lastName = "", postcode = "" } = action.values;
    return sendCodeTo(turn, { firstName, lastName, postcode }, wanted);
  }
  if (action?.type === "submit" && action.form === IDENTITY_CARD.code) {
    return useCode(turn, digitsOf(action.values.code ?? ""), wanted, resume);
  }
  if (action?.type === "choose" && action.choice === IDENTITY_CARD.next) return nextStep(turn, action.option, wanted);
  if (action !== null) return null;
  return continueWithWords(turn, wanted, resume);
}

async function continueWithWords(turn: Turn, wanted: Wanted, resume: Resume): Promise<Reply | null> {
  const { flow, shop, conversation, now, reading } = turn;
  const step = flow?.kind === "identity" ? flow.step : null;
  const digits = digitsOf(turn.text);
  if (/^\d{6}$/.test(digits) && (step === "code" || (await awaitsCode(shop.id, conversation.id, now)))) {
    return useCode(turn, digits, wanted, resume);
  }
  const [email] = reading.entities.emails;
  if (step !== null && email !== undefined) return sendCode(turn, email, wanted);
  const intent = reading.intents[0]?.intent;
  return step === "code" && (intent === "not_received" || intent === "repeat")
    ? askCode(turn, wanted, "code.none")
    : null;
}

async function nextStep(turn: Turn, option: string, wanted: Wanted): Promise<Reply | null> {
  switch (option) {
    case IDENTITY_OPTION.again:
    case IDENTITY_OPTION.other:
      return askEmail(turn, wanted, "other");
    case IDENTITY_OPTION.name:
      return askName(turn, wanted);
    case IDENTITY_OPTION.orders:
      return askEmail(turn, ORDERS);
    case IDENTITY_OPTION.human:
      return reply({ text: "", handover: { reason: "not_verified" } });
    default:
      return null;
  }
}

async function sendCode(turn: Turn, typed: string, wanted: Wanted): Promise<Reply> {
  const email = readEmail(typed);
  if (email === null || turn.conversation.isTest) return askEmail(turn, wanted, "invalid");
  const asked = await requestCode(turn.shop.id, turn.conversation.id, { email, wanted, now: turn.now });
  if (!asked) return offerPerson(turn, "too_many");
  return askCode(turn, wanted, "code.sent", email);
}

/** To the address on file of who is named. Neither that address nor whether there is one is told. */
async function sendCodeTo(turn: Turn, typed: NameAndPostcode, wanted: Wanted): Promise<Reply> {
  const person = readName(typed);
  if (person === null || turn.conversation.isTest) return askName(turn, wanted, "incomplete");
  const asked = await requestCode(turn.shop.id, turn.conversation.id, { person, wanted, now: turn.now });
  return asked ? askCode(turn, wanted, "code.sent_by_name") : offerPerson(turn, "too_many");
}

/** The open question once more. */
export function askIdentityAgain(turn: Turn, { step, wanted }: IdentityFlow): Reply {
  if (step === "email") return askEmail(turn, wanted);
  return step === "name" ? askName(turn, wanted) : askCode(turn, wanted, "code.again");
}

type Asking = "code.sent" | "code.sent_by_name" | "code.none" | "code.again";

function askCode(turn: Turn, wanted: Wanted, asking: Asking, email = ""): Reply {
  const words = new IdentityWords(turn);
  const minutes = words.count(BOUNDS.identityCodeMinutes, "shop_settings", null);
  const text = words.say(asking, { email: email && words.fact(email, "shopper", null), minutes });
  return reply({
    text,
    cards: [codeForm(words), nextCard(["other", "name", "human"], words)],
    receipts: words.receipts,
    flow: { v: 1, kind: "identity", step: "code", wanted },
  });
}

async function useCode(turn: Turn, typed: string, fallback: Wanted, resume: Resume): Promise<Reply> {
  const { shop, conversation, shopify, now } = turn;
  return whenSourceFails(turn, async () => {
    const checked = await checkCode(shop.id, conversation.id, shopify, typed, now);
    const wanted = Wanted.catch(fallback).parse(checked.wanted);
    if (checked.result === "verified") return resume(identified(turn, checked), wanted);
    return checked.result === "wrong" && checked.left > 0 ? wrong(turn, wanted, checked.left) : over(turn, wanted);
  });
}

/** The same turn, as its next steps are to see it. */
function identified(turn: Turn, { email, customerId }: { email: string; customerId: string | null }): Turn {
  const { conversation } = turn;
  return {
    ...turn,
    flow: null,
    conversation: {
      ...conversation,
      customerId: conversation.customerId ?? customerId,
      verifiedEmail: email,
    },
  };
}

function wrong(turn: Turn, wanted: Wanted, left: number): Reply {
  const words = new IdentityWords(turn);
  return reply({
    text: words.say("code.wrong", { left: words.count(left, "shop_settings", null) }),
    cards: [codeForm(words), nextCard(["other", "human"], words)],
    receipts: words.receipts,
    flow: { v: 1, kind: "identity", step: "code", wanted },
  });
}

function over(turn: Turn, wanted: Wanted): Reply {
  const words = new IdentityWords(turn);
  return reply({
    text: words.say("code.over"),
    cards: [nextCard(["again", "human"], words)],
    flow: { v: 1, kind: "identity", step: "email", wanted },
    suggestHuman: true,
  });
}

function offerPerson(turn: Turn, key: "too_many"): Reply {
  const words = new IdentityWords(turn);
  return reply({ text: words.say(key), cards: [nextCard(["human"], words)], suggestHuman: true });
}

/** "123 456", "１２３４５６" and "123-456" are the six digits. */
const digitsOf = (typed: string): string =>
  asciiDigits(typed.normalize("NFKC"))
    .replace(/[\s.-]/g, "")
    .slice(0, 12);
