import { MoneySlot } from "../policy/money-slot";
import { NumberSlot } from "../policy/sentence";

interface NumberProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
  max?: number;
}

/** A number that may be left empty: then there is no limit. */
export function OpenNumberSlot({ value, onChange, ...rest }: NumberProps) {
  return (
    <NumberSlot
      {...rest}
      value={value ?? Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : typed)}
    />
  );
}

interface MoneyProps {
  label: string;
  currency: string;
  value: number;
  onChange: (value: number) => void;
  error?: string | undefined;
}

/** An amount with its currency in its name, so that whoever hears the page knows it. */
export function Amount({ label, ...rest }: MoneyProps) {
  return <MoneySlot {...rest} label={`${label} (${rest.currency})`} />;
}
