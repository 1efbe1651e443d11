import { BlockStack, Button, InlineError, InlineStack, Tag, Text, TextField } from "@shopify/polaris";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { t } from "../messages";

/** More than these fold away: a list of thirty countries is nothing to read every time. */
const SHOWN = 8;

interface ChipsProps {
  label: string;
  chips: { id: string; name: string }[];
  onRemove: (id: string) => void;
  error?: string | undefined;
  children: ReactNode;
}

/** What was chosen, each with its own way out, and below it the field to choose more. */
export function Chips({ label, chips, onRemove, error, children }: ChipsProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? chips : chips.slice(0, SHOWN);
  return (
    <div role="group" aria-labelledby={id} className="wl-chips">
      <BlockStack gap="100">
        <Text as="span" id={id}>
          {label}
        </Text>
        {chips.length > 0 ? (
          <InlineStack gap="150" blockAlign="center">
            {shown.map((chip) => (
              <Tag key={chip.id} onRemove={() => onRemove(chip.id)}>
                {chip.name}
              </Tag>
            ))}
            {chips.length > SHOWN ? (
              <Button variant="tertiary" onClick={() => setAll(!all)} ariaExpanded={all}>
                {all ? t("policy.fewer") : t("policy.more", { count: chips.length - SHOWN })}
              </Button>
            ) : null}
          </InlineStack>
        ) : null}
        {children}
        {error ? <InlineError fieldID={id} message={error} /> : null}
      </BlockStack>
    </div>
  );
}

interface WordsProps {
  label: string;
  words: string[];
  onChange: (words: string[]) => void;
  error?: string | undefined;
}

/** Tags or product types, typed one by one. */
export function WordsField({ label, words, onChange, error }: WordsProps) {
  const [typed, setTyped] = useState("");
  const add = () => {
    const word = typed.trim();
    if (word !== "" && !words.some((one) => one.toLowerCase() === word.toLowerCase())) onChange([...words, word]);
    setTyped("");
  };
  return (
    <Chips
      label={label}
      chips={words.map((word) => ({ id: word, name: word }))}
      onRemove={(word) => onChange(words.filter((one) => one !== word))}
      error={error}
    >
      <div
        className="wl-add-word"
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={label}
          labelHidden
          placeholder={t("policy.words.placeholder")}
          value={typed}
          onChange={setTyped}
          onBlur={add}
          maxLength={120}
          autoComplete="off"
          connectedRight={
            <Button onClick={add} accessibilityLabel={`${t("policy.add")}: ${label}`}>
              {t("policy.add")}
            </Button>
          }
        />
      </div>
    </Chips>
  );
}
