import { Checkbox, InlineError, Text, TextField } from "@shopify/polaris";
import type { Weekday } from "~/conversations/settings";
import { t, tKey } from "../messages";
import { WEEKDAYS } from "./settings-form";
import type { DayFields } from "./settings-form";
import type { SettingsForm } from "./use-settings-form";

export function HoursFields({ form }: { form: SettingsForm }) {
  const change = (weekday: Weekday, day: Partial<DayFields>) =>
    form.change({ hours: { ...form.fields.hours, [weekday]: { ...form.fields.hours[weekday], ...day } } });
  return (
    <div className="wl-hours">
      {WEEKDAYS.map((weekday) => (
        <DayHours
          key={weekday}
          weekday={weekday}
          day={form.fields.hours[weekday]}
          error={Object.entries(form.errors).find(([path]) => path.startsWith(`settings.hours.${weekday}`))?.[1]}
          onChange={(day) => change(weekday, day)}
        />
      ))}
    </div>
  );
}

interface DayProps {
  weekday: Weekday;
  day: DayFields;
  error: string | undefined;
  onChange: (day: Partial<DayFields>) => void;
}

function DayHours({ weekday, day, error, onChange }: DayProps) {
  const name = t(`weekday.${weekday}`);
  return (
    <div className="wl-hours-day" role="group" aria-label={name}>
      <Checkbox label={name} checked={day.open} onChange={(open) => onChange({ open })} />
      {day.open ? (
        <div>
          <div className="wl-hours-span">
            <div>
              <TextField
                type="time"
                label={t("settings.opens", { day: name })}
                labelHidden
                value={day.from}
                onChange={(from) => onChange({ from })}
                error={Boolean(error)}
                autoComplete="off"
              />
            </div>
            <Text as="span">{t("settings.to")}</Text>
            <div>
              <TextField
                type="time"
                label={t("settings.closes", { day: name })}
                labelHidden
                value={day.to}
                onChange={(to) => onChange({ to })}
                error={Boolean(error)}
                autoComplete="off"
              />
            </div>
          </div>
          {error ? (
            <InlineError fieldID={`hours-${weekday}`} message={tKey(error, "settings.error.invalid_type")} />
          ) : null}
        </div>
      ) : (
        <Text as="span" tone="subdued">
          {t("settings.closed")}
        </Text>
      )}
    </div>
  );
}
