import type { Fee } from "~/policy/returns-policy";
import { t } from "../messages";
import { MoneySlot } from "./money-slot";
import { NumberSlot } from "./sentence";

interface Props {
  fee: Fee;
  currency: string;
  onChange: (fee: Fee) => void;
  error?: string | undefined;
}

/** The figure of a fee; nothing where there is none. */
export function FeeSlots({ fee, currency, onChange, error }: Props) {
  if (fee.kind === "none") return null;
  return fee.kind === "fixed" ? (
    <MoneySlot
      label={t("policy.fees.amount", { currency })}
      currency={currency}
      value={fee.amount}
      onChange={(amount) => onChange({ kind: "fixed", amount })}
      error={error}
    />
  ) : (
    <NumberSlot
      label={t("policy.fees.percent")}
      value={fee.percent}
      max={100}
      onChange={(percent) => onChange({ kind: "percentage", percent })}
      error={error}
    />
  );
}
