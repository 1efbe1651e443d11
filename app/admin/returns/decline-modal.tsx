import { BlockStack, Modal, Select, TextField } from "@shopify/polaris";
import { useState } from "react";
import { DECLINE_NOTE_CHARACTERS, DECLINE_REASONS } from "~/returns/act-choices";
import { t } from "../messages";
import type { ListedRow } from "./return-row";
import type { ReturnActs } from "./use-return-acts";

interface Props {
  rows: ListedRow[];
  acts: ReturnActs;
  onClose: () => void;
}

/** A no is always one with a reason: the shopper reads it. */
export function DeclineModal({ rows, acts, onClose }: Props) {
  const [reason, setReason] = useState<(typeof DECLINE_REASONS)[number]>("OTHER");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const fromChat = rows.some(({ began }) => began === "chat");
  const isMissing = note.trim() === "";
  const decline = async () => {
    setTried(true);
    if (isMissing) return;
    const act = { act: "decline", reason, note: note.trim() } as const;
    const [row, ...more] = rows;
    if (!row) return;
    if (more.length === 0) {
      if (await acts.one(row, act)) onClose();
      return;
    }
    onClose();
    await acts.many(rows, act);
  };
  return (
    <Modal
      open
      onClose={onClose}
      title={t("returns.decline.title", { count: rows.length })}
      primaryAction={{
        content: t("returns.decline"),
        destructive: true,
        onAction: () => void decline(),
        loading: acts.busy?.act === "decline",
      }}
      secondaryActions={[{ content: t("returns.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <Select
            label={t("returns.decline.reason")}
            options={DECLINE_REASONS.map((value) => ({ value, label: t(`returns.decline.${value}`) }))}
            value={reason}
            onChange={(value) => setReason(DECLINE_REASONS.find((one) => one === value) ?? "OTHER")}
          />
          <TextField
            label={t("returns.decline.note")}
            helpText={t(fromChat ? "returns.decline.note_help" : "returns.decline.note_help_outside")}
            value={note}
            onChange={setNote}
            multiline={3}
            maxLength={DECLINE_NOTE_CHARACTERS}
            showCharacterCount
            autoComplete="off"
            error={tried && isMissing ? t("returns.decline.note_needed") : undefined}
          />
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
