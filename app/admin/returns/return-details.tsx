import { Text } from "@shopify/polaris";
import type { PolicyQuestions } from "~/policy/list-questions";
import { Fact } from "../inbox/brief";
import { t } from "../messages";
import { formatMoney } from "../money";
import { Photo } from "./photo";
import type { ReturnRow } from "./return-row";
import { answerWords, caseRuleWords, reasonWords, titleOf, wishWords } from "./return-words";

interface Props {
  row: ReturnRow;
  questions: PolicyQuestions;
  currency: string;
}

/** What comes back, why, for what, which rule decided, and what the shopper said and showed. */
export function ReturnDetails({ row, questions, currency }: Props) {
  const { plan, evidence, settlement, name } = row;
  const answers = Object.entries(evidence.answers);
  return (
    <dl className="wl-return-facts">
      <Fact label={t("returns.items")}>
        <ul className="wl-return-lines">
          {plan.items.map((item) => (
            <li key={item.fulfillmentLineItemId}>
              {t("returns.item", { quantity: item.quantity, title: titleOf(item) })}
              {plan.exchange
                .filter((one) => one.for === item.fulfillmentLineItemId)
                .map((one) => (
                  <Text key={one.variantId} as="p" tone="subdued">
                    {t("returns.instead", { quantity: one.quantity, title: titleOf(one) })}
                  </Text>
                ))}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label={t("returns.reason")}>{reasonWords(evidence.reason.handle)}</Fact>
      <Fact label={t("returns.wants")}>
        {wishWords(row)}
        {plan.exchange.length > 0 && row.waitingFor === "shop_decision" ? (
          <Text as="p" tone="subdued">
            {t("returns.exchange_hint")}
          </Text>
        ) : null}
      </Fact>
      {plan.returnShippingFee ? <Fact label={t("returns.fee")}>{formatMoney(plan.returnShippingFee)}</Fact> : null}
      <Fact label={t("returns.label")}>{t(`returns.label.${plan.labelPayer}`)}</Fact>
      <Fact label={t("returns.rule")}>{caseRuleWords(row, currency)}</Fact>
      {evidence.note ? (
        <Fact label={t("returns.said")}>
          <q dir="auto">{evidence.note}</q>
        </Fact>
      ) : null}
      {answers.length > 0 ? (
        <Fact label={t("returns.answers")}>
          <ul className="wl-return-lines">
            {answers.map(([id, isYes]) => (
              <li key={id}>{answerWords(id, isYes, questions)}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {settlement?.credited || settlement?.giftCard ? (
        <Fact label={t("returns.given")}>
          {settlement.credited ? t("returns.given.credit", { amount: formatMoney(settlement.credited) }) : null}
          {settlement.giftCard ? t("returns.given.gift_card", { amount: formatMoney(settlement.giftCard) }) : null}
        </Fact>
      ) : null}
      {evidence.photos.length > 0 ? (
        <Fact label={t("returns.photos")}>
          <span className="wl-photos">
            {evidence.photos.map((id, index) => (
              <Photo key={id} id={id} number={index + 1} name={name} />
            ))}
          </span>
        </Fact>
      ) : null}
    </dl>
  );
}
