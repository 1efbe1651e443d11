import type { Prisma } from "@prisma/client";
import { z } from "zod";
import { translate } from "~/i18n/translate";
import { reportOffers } from "~/offers/personal-data";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { sendMail } from "~/platform/mail";
import { planIntent } from "~/platform/outbox";
import type { Intent } from "~/platform/outbox";
import { conversationsOf, outsideReturnsOf } from "./redact-customer";

/** Kind of the outbox intent that gives the merchant what is stored about a customer. */
export const MAIL_CUSTOMER_DATA = "mail.customer_data";
const Request = z.object({ data_request: z.object({ id: z.union([z.number(), z.string()]) }) });

/** customers/data_request: the merchant gets the customer's conversations by mail, once per request. */
export async function planCustomerDataReport(shopId: string, payload: Record<string, unknown>): Promise<void> {
  const { data_request: request } = Request.parse(payload);
  const intent = {
    kind: MAIL_CUSTOMER_DATA,
    key: `${MAIL_CUSTOMER_DATA}/${request.id}`,
    payload: JSON.parse(JSON.stringify(payload)) as Prisma.InputJsonObject,
  };
  await forShop(shopId, (tx) => planIntent(tx, shopId, intent));
}

export async function carryOutCustomerDataReport(shopId: string, intent: Intent): Promise<Prisma.InputJsonObject> {
  const where = conversationsOf(shopId, intent.payload);
  const { shop, conversations, returns, offers } = await forShop(shopId, async (tx) => {
    const conversations =
      where.OR.length === 0
        ? []
        : await tx.conversation.findMany({
            where,
            include: {
              messages: { orderBy: { seq: "asc" }, select: { author: true, text: true, createdAt: true } },
              photos: { select: { id: true, type: true, createdAt: true } },
              ratings: {
                where: { stars: { not: null } },
                select: { stars: true, word: true, ratedAt: true, staffName: true },
              },
              code: { select: { email: true, createdAt: true, usedAt: true } },
              returnCases: {
                select: {
                  returnName: true,
                  orderName: true,
                  status: true,
                  plan: true,
                  evidence: true,
                  createdAt: true,
                },
              },
            },
          });
    const ids = conversations.map(({ id }) => id);
    return {
      shop: await tx.shop.findUniqueOrThrow({ where: { id: shopId } }),
      conversations,
      returns: await tx.outsideReturn.findMany({
        where: outsideReturnsOf(shopId, intent.payload),
        select: { name: true, orderName: true, status: true, details: true, createdAt: true },
      }),
      offers: await reportOffers(tx, shopId, intent.payload, ids),
    };
  });
  if (!shop.contactEmail) throw new AppError("internal", "shop has no contact e-mail for a data request");
  const report = conversations.map((one) => ({
    id: one.id,
    createdAt: one.createdAt,
    locale: one.locale,
    replyEmail: one.replyEmail,
    shopperName: one.shopperName,
    customerId: one.customerId,
    verifiedCustomerId: one.verifiedCustomerId,
    verifiedEmail: one.verifiedEmail,
    verifiedUntil: one.verifiedUntil,
    codeAskedFor: one.code,
    messages: one.messages,
    photos: one.photos,
    ratings: one.ratings,
    returns: one.returnCases,
  }));
  const intro = translate("en", "mail.data_request_intro", { count: report.length });
  const stored = JSON.stringify({ conversations: report, returns, offers }, null, 2);
  await sendMail({
    to: shop.contactEmail,
    fromName: "Warmline",
    replyTo: null,
    subject: translate("en", "mail.data_request_subject"),
    text: `${intro}\n\n${stored}`,
    html: `<p>${intro}</p><pre>${stored.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</pre>`,
    messageId: intent.key.replace("/", "."),
  });
  return { conversations: report.length, returns: returns.length, offers: offers.length };
}
