import { API_VERSION } from "../schema/admin-schema";
import { headerTopic, requiredScopes, topicEnum } from "../webhooks/topics";
import type { WebhookSubscription } from "../webhooks/types";
import { isMet } from "./access";
import { resolversFor, type PageArgs, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";
import { notSimulated } from "./not-simulated";

interface SubscriptionInput {
  uri?: string | null;
  callbackUrl?: string | null;
  filter?: string | null;
  includeFields?: string[] | null;
  name?: string | null;
}

interface CreateArgs extends Record<string, unknown> {
  topic: string;
  webhookSubscription: SubscriptionInput;
}

export const webhookResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    webhookSubscriptions: (_root, args: PageArgs & { topics?: string[] | null; uri?: string | null }, { shop }) =>
      shop.subscriptions.filter(
        ({ topic, uri }) =>
          (!args.topics?.length || args.topics.includes(topicEnum(topic))) && (args.uri == null || uri === args.uri),
      ),
    webhookSubscription: (_root, { id }: { id: string }, { shop }) =>
      shop.subscriptions.find((one) => one.id === id) ?? null,
  }),
  resolversFor("Mutation", {
    webhookSubscriptionCreate: (_root, { topic, webhookSubscription: input }: CreateArgs, { shop, world, token }) => {
      if (input.filter) throw notSimulated("WebhookSubscriptionInput.filter");
      const uri = input.uri ?? input.callbackUrl ?? "";
      const fail = (field: string[], message: string) => ({
        webhookSubscription: null,
        userErrors: [{ field, message }],
      });
      if (!isDeliverable(uri)) return fail(["webhookSubscription", "callbackUrl"], "Address is not allowed");
      if (!isMet(requiredScopes(headerTopic(topic)), token.scopes)) {
        return fail(
          ["webhookSubscription", "topic"],
          "You do not have permission to create or update webhooks with this topic.",
        );
      }
      const same = shop.subscriptions.some((one) => one.topic === headerTopic(topic) && one.uri === uri);
      if (same) return fail(["webhookSubscription", "callbackUrl"], "Address for this topic has already been taken");

      const at = new Date(world.clock.now()).toISOString();
      const subscription: WebhookSubscription = {
        id: shop.store.newId("WebhookSubscription"),
        topic: headerTopic(topic),
        uri,
        filter: null,
        includeFields: input.includeFields ?? [],
        name: input.name ?? null,
        createdAt: at,
        updatedAt: at,
        consecutiveFailures: 0,
      };
      shop.subscriptions.push(subscription);
      return { webhookSubscription: subscription, userErrors: [] };
    },
    webhookSubscriptionDelete: (_root, { id }: { id: string }, { shop }) => {
      const index = shop.subscriptions.findIndex((one) => one.id === id);
      if (index < 0) {
        return {
          deletedWebhookSubscriptionId: null,
          userErrors: [{ field: ["id"], message: "Webhook subscription does not exist" }],
        };
      }
      shop.subscriptions.splice(index, 1);
      return { deletedWebhookSubscriptionId: id, userErrors: [] };
    },
  }),
  resolversFor<WebhookSubscription>("WebhookSubscription", {
    legacyResourceId,
    topic: ({ topic }) => topicEnum(topic),
    callbackUrl: ({ uri }) => uri,
    endpoint: ({ uri }) => ({ __typename: "WebhookHttpEndpoint", callbackUrl: uri }),
    format: () => "JSON",
    metafieldNamespaces: () => [],
    metafields: () => [],
    apiVersion: () => ({ handle: API_VERSION, displayName: API_VERSION, supported: true }),
  }),
];

/** Shopify delivers to https only; here the app may also listen on this machine. */
function isDeliverable(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));
}
