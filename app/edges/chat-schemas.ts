import { z } from "zod";
import type { ActionRequest, ChatAction, MessageRequest, SessionRequest } from "~/contract/chat";
import { BOUNDS } from "~/platform/bounds";

/** What a block may send, as app/contract/chat.ts says it; the types hold the two together. */
const Token = z.string().min(20).max(2_000);
const ClientId = z.uuid();
const Label = z.string().trim().max(600);
const Id = z.string().min(1).max(120);

/** Left out where it is none, or too long: no message is lost for the sake of an estimate. */
const Cart = z
  .array(z.tuple([z.int().positive(), z.int().positive().max(BOUNDS.cartQuantity)]))
  .max(BOUNDS.cartLines)
  .optional()
  .catch(undefined);

export const SessionBody = z.object({
  resume: z.string().max(2_000).nullable(),
  locale: z.string().min(2).max(35),
  timeZone: z.string().max(60),
  page: z
    .string()
    .max(500)
    .refine((path) => path.startsWith("/") && !path.startsWith("//"), "must be a path"),
}) satisfies z.ZodType<SessionRequest>;

export const MessageBody = z.object({
  token: Token,
  clientId: ClientId,
  text: z.string().trim().min(1).max(BOUNDS.messageCharacters),
  cart: Cart,
}) satisfies z.ZodType<MessageRequest>;

export const ChatActionBody = z.discriminatedUnion("type", [
  z.object({ type: z.literal("human") }),
  z.object({ type: z.literal("choose"), choice: Id, option: Id, label: Label }),
  z.object({
    type: z.literal("submit"),
    form: Id,
    values: z
      .record(z.string().regex(/^[\w.]{1,60}$/), z.string().max(500))
      .refine((values) => Object.keys(values).length <= 20, "too many fields"),
    label: Label,
  }),
  z.object({ type: z.literal("confirm"), proposal: z.uuid(), label: Label }),
  z.object({ type: z.literal("decline"), proposal: z.uuid(), label: Label }),
  z.object({ type: z.literal("end") }),
]) satisfies z.ZodType<ChatAction>;

export const ActionBody = z.object({
  token: Token,
  clientId: ClientId,
  action: ChatActionBody,
  cart: Cart,
}) satisfies z.ZodType<ActionRequest>;

export const EventsQuery = z.object({ token: Token, after: z.coerce.number().int().min(0).max(1_000_000_000) });

/** Through the proxy the query carries Shopify's parameters as well. */
export const ProxyEventsQuery = EventsQuery.loose();

/** POST /chat/photos?token=: the body is the picture. Through the proxy the query carries more. */
export const PhotoQuery = z.object({ token: Token });
export const ProxyPhotoQuery = PhotoQuery.loose();
