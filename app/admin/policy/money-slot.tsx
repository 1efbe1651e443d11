import { TextField } from "@shopify/polaris";
import { useState } from "react";
import { fromMinor, toMinor } from "~/policy/minor-units";

interface Props {
  label: string;
  currency: string;
  /** In the currency's smallest unit; NaN: nothing that is an amount has been typed. */
  value: number;
  onChange: (value: number) => void;
  error?: string | undefined;
}

/** An amount of the shop's currency within a sentence. Keeps what is typed as it is typed. */
export function MoneySlot({ label, currency, value, onChange, error }: Props) {
  const [typed, setTyped] = useState(() => asText(value, currency));
  const same = read(typed, currency);
  const shown = same === value || (Number.isNaN(same) && Number.isNaN(value)) ? typed : asText(value, currency);
  return (
    <div className="wl-slot-money">
      <TextField
        inputMode="decimal"
        label={label}
        labelHidden
        prefix={currency}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          onChange(read(text, currency));
        }}
        error={error}
        autoComplete="off"
      />
    </div>
  );
}

const asText = (value: number, currency: string): string => (Number.isNaN(value) ? "" : fromMinor(value, currency));

function read(typed: string, currency: string): number {
  const plain = typed.trim().replace(",", ".");
  return /^\d{1,9}(\.\d{0,3})?$/.test(plain) ? toMinor(plain, currency) : Number.NaN;
}
