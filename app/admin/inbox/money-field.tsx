import { TextField } from "@shopify/polaris";
import { toMinor } from "~/policy/minor-units";

interface Props {
  label: string;
  currency: string;
  /** As it is typed. */
  value: string;
  onChange: (typed: string) => void;
  help?: string | undefined;
  error?: string | undefined;
}

export function MoneyField({ label, currency, value, onChange, help, error }: Props) {
  return (
    <TextField
      inputMode="decimal"
      label={label}
      prefix={currency}
      value={value}
      onChange={onChange}
      helpText={help}
      error={error}
      autoComplete="off"
    />
  );
}

/** Minor units; null for what is no amount. */
export function minorOf(typed: string, currency: string): number | null {
  const plain = typed.trim().replace(",", ".");
  return /^\d{1,9}(\.\d{0,3})?$/.test(plain) ? toMinor(plain, currency) : null;
}
