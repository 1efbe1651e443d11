import { answerStaleTurns } from "~/assistant/answer-stale-turns";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import { returnActHandler } from "~/assistant/returns/act-on-return";
import { GRANT, grantHandler } from "~/assistant/service/give-offer";
import { tellUnanswered } from "~/assistant/tell-unanswered";
import { runTrials } from "~/assistant/trials/run-trials";
import { deleteOldPhotos } from "~/conversations/photos/delete-old-photos";
import { carryOutMailReply, MAIL_STAFF_REPLY, planMailReply } from "~/conversations/mail-staff-reply";
import { carryOutCustomerDataReport, MAIL_CUSTOMER_DATA } from "~/conversations/report-customer-data";
import { carryOutWithdrawalReceipt, MAIL_WITHDRAWAL_RECEIPT } from "~/returns/mail-withdrawal-receipt";
import { RETURN_ACT } from "~/returns/return-act";
import { syncOutsideReturns } from "~/returns/sync-outside-returns";
import { runSyncJob } from "~/knowledge/request-sync";
import { requestCatalogueSync, syncCatalogue } from "~/products/sync-catalogue";
import { carryOutMailCode, MAIL_CODE } from "~/identity/mail-code";
import { settleDueClaims, settleOfferJob } from "~/offers/settle-claim";
import { deleteOldRows } from "~/platform/delete-old-rows";
import type { JobHandlers } from "~/platform/jobs";
import { carryOutIntent } from "~/platform/outbox";
import type { IntentHandler } from "~/platform/outbox";
import { carryOutPublishBlockSettings } from "~/shopify/publish-block-settings";
import { PUBLISH_BLOCK_SETTINGS } from "~/shopify/remember-shop";
import { processWebhook } from "~/shopify/webhooks/process-webhook";
import { WEBHOOK_HANDLERS } from "./webhooks";

/** Who carries out which intent of the outbox. */
const INTENT_HANDLERS: Record<string, IntentHandler> = {
  [PUBLISH_BLOCK_SETTINGS]: carryOutPublishBlockSettings,
  [MAIL_STAFF_REPLY]: carryOutMailReply,
  [MAIL_WITHDRAWAL_RECEIPT]: carryOutWithdrawalReceipt,
  [MAIL_CUSTOMER_DATA]: carryOutCustomerDataReport,
  [MAIL_CODE]: carryOutMailCode,
  [RETURN_ACT]: returnActHandler,
  [GRANT]: grantHandler,
};

/** What each queue does; every handler may run twice. */
export const JOB_HANDLERS: JobHandlers = {
  webhook: ({ shopId, webhookId }) => processWebhook(shopId, webhookId, WEBHOOK_HANDLERS),
  outbox: ({ shopId, key }, attempt) => carryOutIntent(shopId, key, INTENT_HANDLERS, attempt),
  proposal: ({ shopId, proposalId }, { isLast }) => finishProposal(shopId, proposalId, isLast),
  unanswered: ({ shopId, conversationId }) => tellUnanswered(shopId, conversationId, new Date()),
  mail_reply: ({ shopId, conversationId }) => planMailReply(shopId, conversationId, new Date()),
  knowledge: async ({ shopId }) => {
    await requestCatalogueSync(shopId);
    await runSyncJob(shopId);
  },
  catalogue: ({ shopId, productId }) => syncCatalogue(shopId, productId),
  returns: syncOutsideReturns,
  trials: ({ shopId }) => runTrials(shopId),
  offer: ({ shopId, claimId }) => settleOfferJob(shopId, claimId),
  sweep: async () => {
    await answerStaleTurns();
    await deleteOldPhotos();
    await settleDueClaims();
    await deleteOldRows();
  },
};
