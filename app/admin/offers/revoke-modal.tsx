import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Modal, Text } from "@shopify/polaris";
import { useState } from "react";
import { t, tCode } from "../messages";
import { postJson } from "../post";
import type { ClaimRow } from "./claim-row";
import type { OffersBody } from "./offers-body";
import { shortMoney } from "./rule-words";

/** The last question before a shopper's code is taken back. */
export function RevokeModal({ row, onClose }: { row: ClaimRow; onClose: () => void }) {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const revoke = async () => {
    setBusy(true);
    const body: OffersBody = { intent: "revoke", claimId: row.id };
    const answer = await postJson<{ revoked: boolean }>("/app/offers/act", body);
    if (!answer.ok) {
      bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
    } else if (answer.result.revoked) {
      bridge.toast.show(t("offers.revoke.done"));
    } else {
      bridge.toast.show(t("offers.revoke.too_late"), { isError: true });
    }
    revalidate();
    onClose();
  };
  return (
    <Modal
      open
      onClose={onClose}
      title={t("offers.revoke.title", { code: row.code ?? "" })}
      primaryAction={{
        content: t("offers.revoke.now"),
        destructive: true,
        onAction: () => void revoke(),
        loading: busy,
      }}
      secondaryActions={[{ content: t("offers.revoke.keep"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="200">
          <Text as="p">{t("offers.revoke.text")}</Text>
          <Text as="p">{t("offers.revoke.budget", { amount: shortMoney(row.charged, row.currency) })}</Text>
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
