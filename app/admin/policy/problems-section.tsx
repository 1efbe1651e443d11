import { BlockStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { PROBLEMS } from "~/policy/terms";
import { t } from "../messages";
import { Optional } from "./optional";
import { QuestionsFields } from "./questions-fields";
import { AskFields } from "./reasons-section";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { NumberSlot, Sentence } from "./sentence";

/** What is asked of somebody whose parcel or item is not right. */
export function ProblemsSection({ form }: Pick<SectionProps, "form">) {
  const { problems } = form.policy;
  const wait = problems.not_received.waitDays;
  return (
    <Section title="policy.problems.title" text="policy.problems.text">
      {PROBLEMS.map((problem) => {
        const rules = problems[problem];
        const change = (changed: Partial<typeof rules>) =>
          form.change("problems", { [problem]: { ...rules, ...changed } });
        const name = t(`policy.problem.${problem}`);
        return (
          <Fragment key={problem}>
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                {name}
              </Text>
              <AskFields asks={rules} onChange={change} />
              <Optional
                label="policy.problem.within_on"
                value={rules.withinDays}
                usual={14}
                onChange={(withinDays) => change({ withinDays })}
              >
                {(days) => (
                  <Sentence text="policy.problem.within">
                    {{
                      days: (
                        <NumberSlot
                          label={t("policy.problem.within_label", { problem: name })}
                          value={days}
                          onChange={(withinDays) => change({ withinDays })}
                          error={form.errorAt(`problems.${problem}.withinDays`)}
                        />
                      ),
                    }}
                  </Sentence>
                )}
              </Optional>
              {problem === "not_received" ? (
                <Sentence text="policy.problem.wait">
                  {{
                    days: (
                      <NumberSlot
                        label={t("policy.problem.wait_label")}
                        value={wait}
                        max={30}
                        onChange={(waitDays) =>
                          form.change("problems", { not_received: { ...problems.not_received, waitDays } })
                        }
                        error={form.errorAt("problems.not_received.waitDays")}
                      />
                    ),
                  }}
                </Sentence>
              ) : null}
              <QuestionsFields
                questions={rules.questions}
                errorAt={(field) => form.errorAt(`problems.${problem}.questions.${field}`)}
                onChange={(questions) => change({ questions })}
              />
            </BlockStack>
          </Fragment>
        );
      })}
    </Section>
  );
}
