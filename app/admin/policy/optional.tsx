import { BlockStack, Checkbox } from "@shopify/polaris";
import type { ReactNode } from "react";
import { t } from "../messages";
import type { AdminMessage } from "../messages";

interface Props<Value> {
  label: AdminMessage;
  /** Null: the limit is off. */
  value: Value | null;
  /** What it begins with when it is switched on. */
  usual: Value;
  onChange: (value: Value | null) => void;
  children: (value: Value) => ReactNode;
}

/** A limit that may be off: a box to tick, and its sentence below while it is on. */
export function Optional<Value>({ label, value, usual, onChange, children }: Props<Value>) {
  return (
    <BlockStack gap="200">
      <Checkbox label={t(label)} checked={value !== null} onChange={(on) => onChange(on ? usual : null)} />
      {value === null ? null : <div className="wl-indent">{children(value)}</div>}
    </BlockStack>
  );
}
