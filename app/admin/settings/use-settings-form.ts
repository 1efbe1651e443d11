import { useState } from "react";
import { postJson } from "../post";
import type { ActionAnswer } from "../staff-route.server";
import { toBody } from "./settings-form";
import type { SettingsFields } from "./settings-form";

/** Brings whoever saved to the first field that is not right. */
function focusFirstFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** The fields, what was saved last, and what is wrong with them. */
export function useSettingsForm(loaded: SettingsFields) {
  const [saved, setSaved] = useState(loaded);
  const [fields, setFields] = useState(loaded);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);

  return {
    fields,
    saving,
    /** Key of the message of a field's fault, by its path ("settings.hours.monday"). */
    errors,
    isDirty: JSON.stringify(fields) !== JSON.stringify(saved),
    change: (change: Partial<SettingsFields>) => setFields({ ...fields, ...change }),
    discard: () => {
      setFields(saved);
      setErrors({});
    },
    save: async (): Promise<ActionAnswer<null>> => {
      setSaving(true);
      const answer = await postJson("/app/settings/save", toBody(fields));
      setSaving(false);
      if (answer.ok) setSaved(fields);
      setErrors(answer.ok ? {} : (answer.fields ?? {}));
      if (!answer.ok) focusFirstFault();
      return answer;
    },
  };
}
export type SettingsForm = ReturnType<typeof useSettingsForm>;
