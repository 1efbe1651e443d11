import { BlockStack, Button, Checkbox, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import type { Reason } from "~/policy/returns-policy";
import { t, tCode } from "../messages";
import { QuestionsFields } from "./questions-fields";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { SelectSlot } from "./sentence";

const ASKS = ["no", "optional", "required"] as const;

/** Shopify's reasons, each with what the chat asks for it. */
export function ReasonsSection({ form }: Pick<SectionProps, "form">) {
  const { reasons } = form.policy.returns;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title="policy.reasons.title" text="policy.reasons.text">
      <ul className="wl-policy-list">
        {reasons.map((reason, index) => {
          const name = reasonName(reason.handle);
          const isOpen = open === reason.handle;
          return (
            <li key={reason.handle}>
              <div className="wl-policy-row">
                <div>
                  <Text as="h3" variant="bodyMd" fontWeight="medium">
                    {name}
                  </Text>
                  <Text as="p" tone="subdued">
                    {summaryOf(reason)}
                  </Text>
                </div>
                <Button
                  accessibilityLabel={isOpen ? undefined : t("policy.reasons.edit_this", { reason: name })}
                  ariaExpanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : reason.handle)}
                >
                  {isOpen ? t("policy.reasons.close") : t("policy.exceptions.edit")}
                </Button>
              </div>
              {isOpen ? (
                <ReasonFields
                  reason={reason}
                  errorAt={(field) => form.errorAt(`returns.reasons.${index}.${field}`)}
                  onChange={(changed) =>
                    form.change("returns", { reasons: reasons.map((one, at) => (at === index ? changed : one)) })
                  }
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Shopify's own word where it has reasons of a later day. */
export const reasonName = (handle: string): string => {
  const word = tCode("policy.reason", handle, "policy.reason.other");
  return handle === "other" || word !== t("policy.reason.other") ? word : handle;
};

const summaryOf = ({ offered, fault, photo, note, questions, staff }: Reason): string =>
  t("policy.reasons.summary", {
    offered: String(offered),
    kind: fault ? "fault" : "mind",
    photo,
    note,
    questions: questions.length,
    staff: String(staff),
  });

interface FieldsProps {
  reason: Reason;
  errorAt: (field: string) => string | undefined;
  onChange: (reason: Reason) => void;
}

function ReasonFields({ reason, errorAt, onChange }: FieldsProps) {
  const change = (changed: Partial<Reason>) => onChange({ ...reason, ...changed });
  return (
    <div className="wl-policy-form">
      <BlockStack gap="200">
        <Checkbox
          label={t("policy.reasons.offered")}
          checked={reason.offered}
          onChange={(offered) => change({ offered })}
        />
        <Checkbox label={t("policy.reasons.fault")} checked={reason.fault} onChange={(fault) => change({ fault })} />
        <Checkbox label={t("policy.reasons.staff")} checked={reason.staff} onChange={(staff) => change({ staff })} />
        <AskFields asks={reason} onChange={change} />
        <QuestionsFields
          questions={reason.questions}
          errorAt={(field) => errorAt(`questions.${field}`)}
          onChange={(questions) => change({ questions })}
        />
      </BlockStack>
    </div>
  );
}

type Asks = Pick<Reason, "photo" | "note">;

export function AskFields({ asks, onChange }: { asks: Asks; onChange: (asks: Partial<Asks>) => void }) {
  return (
    <InlineStack gap="400">
      {(["photo", "note"] as const).map((what) => (
        <InlineStack key={what} gap="200" blockAlign="center">
          <Text as="span">{t(`policy.reasons.${what}`)}</Text>
          <SelectSlot
            label={t(`policy.reasons.${what}`)}
            value={asks[what]}
            options={ASKS}
            words={(ask) => t(`policy.ask.${ask}`)}
            onChange={(ask) => onChange({ [what]: ask })}
          />
        </InlineStack>
      ))}
    </InlineStack>
  );
}
