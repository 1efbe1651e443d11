import { BlockStack, Button, Text, TextField } from "@shopify/polaris";
import type { Question } from "~/policy/returns-policy";
import { t } from "../messages";
import { SelectSlot } from "./sentence";
import { newId } from "./window-section";

const CODES = ["unused", "labels", "packaging", "complete", "custom"] as const;

interface Props {
  questions: Question[];
  errorAt: (field: string) => string | undefined;
  onChange: (questions: Question[]) => void;
}

/** Statements about an item's condition, and what a no leads to. */
export function QuestionsFields({ questions, errorAt, onChange }: Props) {
  const replace = (index: number, changed: Partial<Question>) =>
    onChange(questions.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <BlockStack gap="200">
      <Text as="h4" variant="headingXs">
        {t("policy.questions.title")}
      </Text>
      {questions.map((question, index) => (
        <BlockStack gap="100" key={question.id}>
          <div className="wl-sentence">
            <SelectSlot
              label={t("policy.questions.what")}
              value={question.code}
              options={CODES}
              words={(code) => t(`policy.questions.${code}`)}
              onChange={(code) => replace(index, { code })}
            />
            <Text as="span">{t("policy.questions.otherwise")}</Text>
            <SelectSlot
              label={t("policy.questions.otherwise")}
              value={question.otherwise}
              options={["staff", "refuse"] as const}
              words={(one) => t(`policy.questions.${one}`)}
              onChange={(otherwise) => replace(index, { otherwise })}
            />
            <Button variant="tertiary" onClick={() => onChange(questions.filter((one) => one !== question))}>
              {t("policy.questions.remove")}
            </Button>
          </div>
          {question.code === "custom" ? (
            <TextField
              label={t("policy.questions.text")}
              value={question.text}
              onChange={(text) => replace(index, { text })}
              maxLength={200}
              error={errorAt(`${index}.text`)}
              autoComplete="off"
            />
          ) : null}
        </BlockStack>
      ))}
      <div>
        <Button
          disabled={questions.length >= 10}
          onClick={() => {
            const code = CODES.find((one) => !questions.some((question) => question.code === one)) ?? "custom";
            onChange([...questions, { id: newId("question", questions), code, text: "", otherwise: "staff" }]);
          }}
        >
          {t("policy.questions.add")}
        </Button>
      </div>
    </BlockStack>
  );
}
