import { z } from "zod";
import { addressForm } from "~/orders/address-form";
import { changeAddress, readShippingAddress, sameAddress } from "~/orders/change-address";
import { checkAddress } from "~/orders/check-address";
import { readShipsTo } from "~/orders/read-ships-to";
import type { ShippingAddress } from "~/orders/address-form";
import { decideAddressChange } from "~/policy/decide-changes";
import { offerHuman } from "../dialogue/offer-human";
import { defineKind } from "../proposals/kind";
import { propose } from "../proposals/propose";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { ADDRESS_FIELDS, addressFields, addressLines } from "./address-fields";
import { CHANGE_CARD, joined, numberOf, wishFor } from "./flow";
import { changeFacts, isOpened, openOrder } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { explain } from "./refusal";
import { carryingOut } from "./staff-note";
import { tellRefused } from "./tell-refused";
import { ChangeWords } from "./words";

const Address = z.object(
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, z.string()])) as Record<keyof ShippingAddress, z.ZodString>,
);

const Payload = z.object({
  orderId: z.string(),
  orderName: z.string(),
  address: Address,
  policyVersion: z.number(),
  rule: z.string(),
});
type Payload = z.infer<typeof Payload>;

export const ADDRESS_CHANGE = "order_address";

/** May it be changed? Then the form, filled in with the address as it is: the order is the shopper's own for certain. */
export async function startAddressChange(opened: OpenedOrder, asking: "ask" | "use_form" = "ask"): Promise<Reply> {
  const { order, turn, words } = opened;
  const decision = decide(opened, null, null);
  if (decision.verdict !== "allowed") return explain(opened, "address", decision);
  const current = order.requiresShipping ? await readShippingAddress(turn.shopify, order.id) : null;
  if (current === null) {
    return {
      ...offerHuman(turn, "order_change", words.say("address.nothing_to_ship", words.order(order))),
      receipts: words.receipts,
    };
  }
  return askAddress(opened, current, {
    shipsTo: await shipsToOf(opened),
    text: words.say(`address.${asking}`, words.order(order)),
    source: "order",
    problems: [],
  });
}

/**
 * What came back in the form: checked for the country, then by the rules, then proposed. `asked`: the country whose form
 * it was; the same code may mean another province elsewhere.
 */
export async function continueAddress(
  opened: OpenedOrder,
  values: Record<string, string>,
  asked: string | undefined,
): Promise<Reply> {
  const { order, turn, words } = opened;
  const typed = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, values[field] ?? ""]),
  ) as unknown as ShippingAddress;
  const countryCode = typed.countryCode || (order.countryCode ?? "");
  const isOther = asked !== undefined && asked !== countryCode;
  const { address, problems } = checkAddress({
    ...typed,
    countryCode,
    provinceCode: isOther ? "" : typed.provinceCode,
  });
  const shipsTo = await shipsToOf(opened);
  const decision = decide(opened, address.countryCode, shipsTo);
  if (decision.verdict !== "allowed") return explain(opened, "address", decision);
  if (problems.length > 0) {
    const text = isOther
      ? words.say("address.country", { country: words.country(address.countryCode) })
      : words.say("address.wrong");
    return askAddress(opened, address, { shipsTo, text, source: "shopper", problems });
  }
  const current = await readShippingAddress(turn.shopify, order.id);
  if (current !== null && sameAddress(current, address)) {
    return reply({ text: words.say("address.same", words.order(order)), receipts: words.receipts });
  }
  const payload: Payload = {
    orderId: order.id,
    orderName: order.name,
    address,
    policyVersion: opened.version,
    rule: decision.rule.id,
  };
  return propose(turn, ADDRESS_CHANGE, payload, {
    text: words.say("address.text", words.order(order)),
    title: words.say("address.card", words.order(order)),
    rows: [
      ...(current === null
        ? []
        : [
            {
              label: words.say("address.before"),
              value: addressLines(current, words, "order", order.id),
              strong: false,
            },
          ]),
      { label: words.say("address.after"), value: addressLines(address, words, "shopper", null), strong: true },
    ],
    confirmLabel: words.say("address.button"),
    receipts: words.receipts,
    orders: [{ id: order.id, name: order.name, cases: [] }],
  });
}

export const addressChange = defineKind<Payload>({
  name: ADDRESS_CHANGE,
  payload: Payload,
  async recheck(turn, payload) {
    const opened = await openOrder(turn, payload.orderId, wishFor({ kind: "address", orderId: payload.orderId }));
    if (!isOpened(opened)) return opened;
    const decision = decide(opened, payload.address.countryCode, await shipsToOf(opened));
    return decision.verdict === "allowed" ? null : explain(opened, "address", decision);
  },
  async carryOut(shopId, { orderId, address }) {
    const { api } = await carryingOut(shopId);
    const outcome = await changeAddress(api, { orderId, address });
    return outcome.result === "changed" ? { result: "done" } : { result: "refused", code: outcome.code };
  },
  tell(telling, payload, outcome) {
    const words = new ChangeWords(telling);
    const order = { id: payload.orderId, name: payload.orderName };
    if (outcome.result === "refused") return tellRefused(telling, order, outcome.code);
    return reply({
      text: words.say("address.done", words.order(order)),
      cards: [
        {
          kind: "return",
          title: words.fact(order.name, "order", order.id),
          status: {
            code: "changed",
            label: words.fact(words.say("status.changed"), "order", order.id),
            tone: "success",
          },
          items: [],
          rows: [
            {
              label: words.say("address.after"),
              value: addressLines(payload.address, words, "order", order.id),
              strong: true,
            },
          ],
          note: null,
          links: [],
        },
      ],
      receipts: words.receipts,
      orders: [{ ...order, cases: ["address_changed"] }],
    });
  },
});

interface Asking {
  shipsTo: string[] | null;
  text: string;
  /** Where the values in the form come from. */
  source: "order" | "shopper";
  problems: ReturnType<typeof checkAddress>["problems"];
}

function askAddress(opened: OpenedOrder, address: ShippingAddress, { shipsTo, text, source, problems }: Asking): Reply {
  const { order, words, policy } = opened;
  const id = joined(CHANGE_CARD.address, numberOf(order.id), address.countryCode);
  return reply({
    text,
    cards: [
      {
        kind: "form",
        id,
        title: words.say("address.title", words.order(order)),
        fields: addressFields(address, {
          form: addressForm(address.countryCode),
          countries: countriesOf(policy.address.to, order.countryCode, shipsTo),
          source,
          ref: source === "order" ? order.id : null,
          problems,
          words,
        }),
        submitLabel: words.say("address.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "changes", card: id },
    orders: [{ id: order.id, name: order.name, cases: [] }],
  });
}

/** Countries that may be chosen; only the order's own where the rules keep it there. */
function countriesOf(
  to: OpenedOrder["policy"]["address"]["to"],
  own: string | null,
  shipsTo: readonly string[] | null,
): string[] {
  const home = own === null ? [] : [own];
  if (to.kind === "same_country" || shipsTo === null) return home;
  const others = to.kind === "any" ? shipsTo : to.countries.filter((country) => shipsTo.includes(country));
  return [...new Set([...home, ...others])];
}

/** Read only where the rules let an order go to another country at all. */
const shipsToOf = ({ policy, turn }: OpenedOrder): Promise<string[] | null> =>
  policy.address.to.kind === "same_country" ? Promise.resolve(null) : readShipsTo(turn.shopify);

const decide = (opened: OpenedOrder, toCountry: string | null, shipsTo: string[] | null) =>
  decideAddressChange(opened.policy, {
    ...changeFacts(opened),
    fromCountry: opened.order.countryCode,
    toCountry,
    shipsTo,
  });
