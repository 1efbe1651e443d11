import { BlockStack, Button, FormLayout, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { ChoiceCard, FormCard, FormField, ProposalCard } from "~/contract/chat";
import { t } from "../messages";
import type { Trial } from "./use-trial";

/** What a shopper could tap on the last answer. */
export function CardControls({ card, trial }: { card: ChoiceCard | FormCard | ProposalCard; trial: Trial }) {
  switch (card.kind) {
    case "choice":
      return <Choices card={card} trial={trial} />;
    case "form":
      return <Fields card={card} trial={trial} />;
    case "proposal":
      return (
        <InlineStack gap="200">
          <Button
            variant="primary"
            onClick={() => void trial.say("", { type: "confirm", proposal: card.id, label: card.confirmLabel })}
          >
            {card.confirmLabel}
          </Button>
          <Button onClick={() => void trial.say("", { type: "decline", proposal: card.id, label: card.declineLabel })}>
            {card.declineLabel}
          </Button>
        </InlineStack>
      );
  }
}

function Choices({ card, trial }: { card: ChoiceCard; trial: Trial }) {
  return (
    <BlockStack gap="150">
      {card.prompt ? <Text as="p">{card.prompt}</Text> : null}
      <InlineStack gap="150">
        {card.options.map(({ id: option, label }) => (
          <Button key={option} onClick={() => void trial.say("", { type: "choose", choice: card.id, option, label })}>
            {label}
          </Button>
        ))}
      </InlineStack>
    </BlockStack>
  );
}

function Fields({ card, trial }: { card: FormCard; trial: Trial }) {
  const [values, setValues] = useState(() => Object.fromEntries(card.fields.map(({ name, value }) => [name, value])));
  const send = () => {
    const label = card.fields
      .map(({ name }) => values[name])
      .filter(Boolean)
      .join(" · ");
    void trial.say("", { type: "submit", form: card.id, values, label: label.slice(0, 600) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormLayout>
        {card.title ? <Text as="p">{card.title}</Text> : null}
        {card.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <Button submit>{card.submitLabel}</Button>
      </FormLayout>
    </form>
  );
}

function Field({ field, value, onChange }: { field: FormField; value: string; onChange: (value: string) => void }) {
  const about = { label: field.label, helpText: field.hint ?? undefined, value, onChange };
  if (field.type === "photo") return <Text as="p">{t("trial.no_photos")}</Text>;
  if (field.type === "select") return <Select {...about} options={field.options ?? []} />;
  return (
    <TextField
      {...about}
      {...(field.type === "textarea" ? { multiline: 3 } : { type: field.type })}
      maxLength={field.maxLength}
      requiredIndicator={field.required}
      autoComplete="off"
    />
  );
}
