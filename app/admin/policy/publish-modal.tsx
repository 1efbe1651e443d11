import { BlockStack, Modal, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { t } from "../messages";
import type { PolicyForm } from "./use-policy-form";

const NOTE_CHARACTERS = 500;

/** The last question before rules hold: what is different, and why. */
export function PublishModal({ form, open, onClose }: { form: PolicyForm; open: boolean; onClose: () => void }) {
  const [note, setNote] = useState("");
  const publish = async () => {
    if (await form.publish(note)) setNote("");
    onClose();
  };
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t("policy.publish.title")}
      primaryAction={{
        content: t("policy.publish.now"),
        onAction: () => void publish(),
        loading: form.busy === "publish",
        disabled: note.trim() === "",
      }}
      secondaryActions={[{ content: t("policy.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <Text as="p">{t("policy.publish.text")}</Text>
          <TextField
            label={t("policy.publish.note")}
            helpText={t("policy.publish.note_help")}
            value={note}
            onChange={setNote}
            multiline={2}
            maxLength={NOTE_CHARACTERS}
            autoComplete="off"
          />
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
