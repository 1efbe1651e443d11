import { onTestFinished } from "vitest";
import type { ChatAction, Locale } from "~/contract/chat";
import { ShopSettings } from "~/conversations/settings";
import type { AdminApi } from "~/shopify/admin-api";
import { answerTracking } from "~/assistant/tracking/answer-tracking";
import { continueTracking } from "~/assistant/tracking/continue-tracking";
import type { Wanted } from "~/assistant/tracking/flow";
import { prove } from "~/assistant/prove";
import type { Reading } from "~/assistant/reading/types";
import type { Reply } from "~/assistant/reply";
import type { Turn } from "~/assistant/turn";
import { startShopify, type Shopify } from "../../shopify/start";
import type { StoreFile } from "../../shopify/store/types";
import { admin } from "../../shopify/testing";
import { AppError } from "~/platform/errors";

/** An Admin API of the stand-in that keeps what it was asked. */
export interface RecordedApi extends AdminApi {
  asked: { operation: string; variables: unknown; cost: number }[];
  /** Answers as when Shopify is down, from now on. */
  down: boolean;
}

export async function openStore(store: StoreFile | string): Promise<{ shopify: Shopify; api: RecordedApi }> {
  const shopify = await startShopify({ stores: [store] });
  onTestFinished(() => shopify.stop());
  return { shopify, api: recordedApi(shopify) };
}

export function recordedApi(shopify: Shopify): RecordedApi {
  const api: RecordedApi = {
    asked: [],
    down: false,
    async query<Result, Variables>(document: string, variables: Variables): Promise<Result> {
      if (api.down) throw new AppError("shopify_unavailable", "down");
      const { body } = await admin(shopify, document, { variables: variables as Record<string, unknown> });
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      const operation = /^query (\w+)/.exec(document)?.[1] ?? "";
      api.asked.push({ operation, variables, cost: body.extensions?.cost?.requestedQueryCost ?? 0 });
      return body.data as unknown as Result;
    },
  };
  return api;
}

export interface TurnParts {
  text?: string;
  action?: ChatAction;
  locale?: Locale;
  timeZone?: string;
  customerId?: string | null;
  proofs?: Turn["conversation"]["proofs"];
  flow?: Turn["flow"];
  reading?: Partial<Reading>;
  entities?: Partial<Reading["entities"]>;
  settings?: Partial<ShopSettings>;
  now?: Date;
}

export function aTurn(shopify: AdminApi, parts: TurnParts = {}): Turn {
  const settings = ShopSettings.parse(parts.settings ?? {});
  return {
    shop: {
      id: "00000000-0000-4000-8000-000000000001",
      domain: "juniper-lane.myshopify.com",
      name: "Juniper Lane",
      contactEmail: null,
      currency: "EUR",
      timeZone: "Europe/Dublin",
      locale: "en",
      storefrontUrl: "https://juniper-lane.example",
      proxyPath: null,
      settings,
    },
    conversation: {
      id: "00000000-0000-4000-8000-000000000002",
      status: "open",
      locale: parts.locale ?? "en",
      timeZone: parts.timeZone ?? "Europe/Dublin",
      customerId: parts.customerId ?? null,
      signedIn: parts.customerId != null,
      verifiedEmail: null,
      isTest: false,
      flow: parts.flow ?? null,
      answeredSeq: 0,
      lastSeq: 1,
      replyEmail: null,
      handoverReason: null,
      shop: null,
      proofs: parts.proofs ?? [],
      messages: [],
    },
    flow: parts.flow ?? null,
    beside: null,
    text: parts.text ?? "",
    action: parts.action ?? null,
    reading: {
      language: null,
      intents: [],
      changeKinds: [],
      returnKinds: [],
      emotion: "calm",
      bereaved: false,
      confidence: 1,
      ...parts.reading,
      entities: {
        orderNames: [],
        emails: [],
        phones: [],
        postcodes: [],
        trackingNumbers: [],
        dates: [],
        quantities: [],
        products: [],
        ...parts.entities,
      },
    },
    locale: parts.locale ?? "en",
    timeZone: parts.timeZone ?? "Europe/Dublin",
    now: parts.now ?? new Date(),
    page: "/",
    cart: [],
    shopify,
  };
}

/** The reply to a question, held to its receipts as every reply is. */
export async function ask(
  turn: Turn,
  wanted: Wanted = "track_order",
  limit = () => Promise.resolve(true),
): Promise<Reply> {
  const reply = await answerTracking(turn, wanted, limit);
  prove(reply);
  return reply;
}

/** The reply to a tap or to words in a pending flow. */
export async function goOn(turn: Turn, limit = () => Promise.resolve(true)): Promise<Reply | null> {
  const reply = await continueTracking(turn, limit);
  if (reply !== null) prove(reply);
  return reply;
}
