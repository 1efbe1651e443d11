import { Button } from "@shopify/polaris";
import type { ReturnsPolicy } from "~/policy/returns-policy";
import { t } from "../messages";
import { SelectSlot, Sentence } from "./sentence";

type Season = ReturnsPolicy["seasons"][number];

const pad = (numbers: number[]) => numbers.map((number) => String(number).padStart(2, "0"));
const MONTHS = pad(Array.from({ length: 12 }, (_, index) => index + 1));
/** 29 February stands for the last day of that month. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

interface Props {
  season: Season;
  onChange: (season: Season) => void;
  onRemove: () => void;
}

export function SeasonFields({ season, onChange, onRemove }: Props) {
  const slot = (name: "from" | "to" | "until") => (
    <MonthDay
      label={t(`policy.seasons.${name}`)}
      value={season[name]}
      onChange={(value) => onChange({ ...season, [name]: value })}
    />
  );
  return (
    <div className="wl-policy-row">
      <Sentence text="policy.seasons.sentence">{{ from: slot("from"), to: slot("to"), until: slot("until") }}</Sentence>
      <Button variant="tertiary" onClick={onRemove}>
        {t("policy.seasons.remove")}
      </Button>
    </div>
  );
}

function MonthDay({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const [month = "01", day = "01"] = value.split("-");
  const days = pad(Array.from({ length: LENGTHS[Number(month) - 1] ?? 31 }, (_, index) => index + 1));
  return (
    <span className="wl-month-day">
      <SelectSlot
        label={t("policy.month_day.day", { label })}
        value={day}
        options={days}
        words={(one) => String(Number(one))}
        onChange={(one) => onChange(`${month}-${one}`)}
      />
      <SelectSlot
        label={t("policy.month_day.month", { label })}
        value={month}
        options={MONTHS}
        words={(one) => monthName.format(new Date(`2028-${one}-01`))}
        onChange={(one) => onChange(`${one}-${pad([Math.min(Number(day), LENGTHS[Number(one) - 1] ?? 31)])[0]}`)}
      />
    </span>
  );
}
