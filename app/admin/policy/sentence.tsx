import { Select, Text, TextField } from "@shopify/polaris";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { t } from "../messages";
import type { AdminMessage } from "../messages";

/** A sentence with fields in it: "[days]" in the text is where the field of that name stands. */
export function Sentence({ text, children }: { text: AdminMessage; children: Record<string, ReactNode> }) {
  return (
    <div className="wl-sentence">
      {t(text)
        .split(/(\[\w+\])/)
        .map((part, index) => {
          const slot = /^\[(\w+)\]$/.exec(part)?.[1];
          if (slot !== undefined) return <Fragment key={index}>{children[slot] ?? null}</Fragment>;
          return /^\s*\.?\s*$/.test(part) ? null : (
            <Text as="span" key={index}>
              {part.trim()}
            </Text>
          );
        })}
    </div>
  );
}

interface NumberProps {
  label: string;
  /** NaN: nothing that is a number has been typed. */
  value: number;
  onChange: (value: number) => void;
  error?: string | undefined;
  max?: number;
}

/** A whole number within a sentence. An empty field is NaN, which no policy takes. */
export function NumberSlot({ label, value, onChange, error, max = 3_650 }: NumberProps) {
  return (
    <div className="wl-slot-number">
      <TextField
        type="number"
        inputMode="numeric"
        label={label}
        labelHidden
        min={0}
        max={max}
        value={Number.isNaN(value) ? "" : String(value)}
        onChange={(typed) => onChange(/^\d+$/.test(typed) ? Number(typed) : Number.NaN)}
        error={error}
        autoComplete="off"
      />
    </div>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  /** The value's words, as they stand in the sentence. */
  words: (value: Value) => string;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

export function SelectSlot<Value extends string>({
  label,
  value,
  options,
  words,
  onChange,
  error,
}: SelectProps<Value>) {
  return (
    <div className="wl-slot-select">
      <Select
        label={label}
        labelHidden
        value={value}
        options={options.map((option) => ({ value: option, label: words(option) }))}
        error={error}
        onChange={(chosen) => {
          const found = options.find((option) => option === chosen);
          if (found !== undefined) onChange(found);
        }}
      />
    </div>
  );
}
