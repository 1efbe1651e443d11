import { Button, ButtonGroup, InlineError, Text } from "@shopify/polaris";
import { useState } from "react";
import type { Exception } from "~/policy/returns-policy";
import { t } from "../messages";
import { ExceptionForm } from "./exception-form";
import { exceptionSentence } from "./exception-words";
import { Section } from "./section";
import type { SectionProps } from "./section";
import type { Catalogue } from "./use-catalogue";
import { newId } from "./window-section";

/** What is different for some countries and products, each as a sentence that opens into its fields. */
export function ExceptionsSection({ form, currency, catalogue }: SectionProps & { catalogue: Catalogue }) {
  const { exceptions } = form.policy.returns;
  const [open, setOpen] = useState<string | null>(null);
  const replace = (index: number, changed: Exception) =>
    form.change("returns", { exceptions: exceptions.map((one, at) => (at === index ? changed : one)) });
  const add = () => {
    const id = newId("exception", exceptions);
    const when = { countries: [], productTypes: [], tags: [], collections: [] };
    form.change("returns", { exceptions: [...exceptions, { id, when, then: {} }] });
    setOpen(id);
  };
  return (
    <Section
      title="policy.exceptions.title"
      text={exceptions.length > 0 ? "policy.exceptions.text" : "policy.exceptions.empty"}
    >
      {exceptions.length > 0 ? (
        <ul className="wl-policy-list">
          {exceptions.map((exception, index) => {
            const sentence = exceptionSentence(exception, form.policy, currency);
            const path = `returns.exceptions.${index}`;
            const faulty = form.faults.some((fault) => fault === path || fault.startsWith(`${path}.`));
            return (
              <li key={exception.id}>
                <div className="wl-policy-row">
                  <div>
                    <Text as="p" fontWeight={open === exception.id ? "medium" : undefined}>
                      {sentence}
                    </Text>
                    {faulty ? (
                      <InlineError fieldID={exception.id} message={form.errorAt(path) ?? t("policy.error.field")} />
                    ) : null}
                  </div>
                  <ButtonGroup>
                    <Button
                      variant="tertiary"
                      accessibilityLabel={t("policy.exceptions.remove_this", { sentence })}
                      onClick={() =>
                        form.change("returns", { exceptions: exceptions.filter((one) => one !== exception) })
                      }
                    >
                      {t("policy.exceptions.remove")}
                    </Button>
                    {open === exception.id ? (
                      <Button onClick={() => setOpen(null)}>{t("policy.exceptions.done")}</Button>
                    ) : (
                      <Button
                        accessibilityLabel={t("policy.exceptions.edit_this", { sentence })}
                        onClick={() => setOpen(exception.id)}
                      >
                        {t("policy.exceptions.edit")}
                      </Button>
                    )}
                  </ButtonGroup>
                </div>
                {open === exception.id ? (
                  <ExceptionForm
                    exception={exception}
                    currency={currency}
                    catalogue={catalogue}
                    errorAt={(field) => form.errorAt(`${path}.${field}`)}
                    onChange={(changed) => replace(index, changed)}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      <div>
        <Button onClick={add} disabled={exceptions.length >= 100}>
          {t("policy.exceptions.add")}
        </Button>
      </div>
    </Section>
  );
}
