import { BlockStack, Modal, TextField } from "@shopify/polaris";
import { useState } from "react";
import { t } from "../messages";
import type { ListedRow } from "./return-row";
import type { ReturnActs } from "./use-return-acts";

/** How the parcel comes back: a label, a number, or both. */
export function LabelModal({ row, acts, onClose }: { row: ListedRow; acts: ReturnActs; onClose: () => void }) {
  const [labelUrl, setLabelUrl] = useState("");
  const [trackingNumber, setTrackingNumber] = useState("");
  const [trackingUrl, setTrackingUrl] = useState("");
  const [tried, setTried] = useState(false);
  const isMissing = labelUrl.trim() === "" && trackingNumber.trim() === "";
  const faultOf = (url: string) => (url.trim() === "" || isHttps(url) ? undefined : t("returns.label.not_https"));
  const send = async () => {
    setTried(true);
    if (isMissing || faultOf(labelUrl) || faultOf(trackingUrl)) return;
    const act = {
      act: "label",
      labelUrl: labelUrl.trim() || null,
      trackingNumber: trackingNumber.trim() || null,
      trackingUrl: trackingUrl.trim() || null,
    } as const;
    if (await acts.one(row, act)) onClose();
  };
  return (
    <Modal
      open
      onClose={onClose}
      title={t("returns.label.title", { name: row.name })}
      primaryAction={{
        content: t("returns.label.send"),
        onAction: () => void send(),
        loading: acts.busy?.act === "label",
      }}
      secondaryActions={[{ content: t("returns.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <TextField
            type="url"
            label={t("returns.label.url")}
            helpText={t("returns.label.url_help")}
            value={labelUrl}
            onChange={setLabelUrl}
            maxLength={2_000}
            autoComplete="off"
            error={tried ? (isMissing ? t("returns.label.needed") : faultOf(labelUrl)) : undefined}
          />
          <TextField
            label={t("returns.label.number")}
            value={trackingNumber}
            onChange={setTrackingNumber}
            maxLength={100}
            autoComplete="off"
          />
          <TextField
            type="url"
            label={t("returns.label.tracking_url")}
            value={trackingUrl}
            onChange={setTrackingUrl}
            maxLength={2_000}
            autoComplete="off"
            error={tried ? faultOf(trackingUrl) : undefined}
          />
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}

function isHttps(text: string): boolean {
  try {
    return new URL(text.trim()).protocol === "https:";
  } catch {
    return false;
  }
}
