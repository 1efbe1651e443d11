import { Banner, BlockStack, Modal, Select, SkeletonBodyText, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { GrantWish } from "~/assistant/service/give-offer";
import { GRANT_KINDS, GRANT_NOTE_CHARACTERS, GRANT_REASONS } from "~/offers/grant-choices";
import type { GrantKind, GrantReason } from "~/offers/grant-choices";
import type { StaffAllowance } from "~/offers/read-staff-allowance";
import { fromMinor } from "~/policy/minor-units";
import { t, tCode } from "../messages";
import { formatMoney } from "../money";
import { MessageCard } from "./cards";
import { MessageText } from "./message-text";
import { MoneyField, minorOf } from "./money-field";
import { useAllowance, useGive, usePreview } from "./use-offer";
import type { GrantPreview } from "./use-offer";

interface Props {
  conversationId: string;
  /** How the shopper is called. */
  name: string;
  onClose: () => void;
}

/** A code of staff's own choice, within the limit that the merchant set; mounted when it is opened. */
export function OfferModal({ conversationId, name, onClose }: Props) {
  const { given, failed } = useAllowance(conversationId);
  if (given?.may) {
    return <GrantForm conversationId={conversationId} name={name} allowance={given.allowance} onClose={onClose} />;
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={t("grant.title", { name })}
      secondaryActions={[{ content: t("grant.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        {failed ? (
          <Banner tone="warning">{t("error.action.try_again")}</Banner>
        ) : given ? (
          <Banner tone="info" title={t(`grant.may_not.${given.why}.title`)}>
            {t(`grant.may_not.${given.why}.text`)}
          </Banner>
        ) : (
          <div role="status" aria-label={t("grant.loading")}>
            <SkeletonBodyText lines={4} />
          </div>
        )}
      </Modal.Section>
    </Modal>
  );
}

function GrantForm({ conversationId, name, allowance, onClose }: Props & { allowance: StaffAllowance }) {
  const { currency, each, daily, today, validDays } = allowance;
  const money = (minor: number) => formatMoney({ amount: fromMinor(minor, currency), currency });
  const [kind, setKind] = useState<GrantKind>("amount");
  const [typed, setTyped] = useState({ amount: "", from: "", percent: "10", of: "", shipping: "" });
  const [reason, setReason] = useState<GrantReason>("trouble");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const set = (name: keyof typeof typed) => (text: string) => setTyped((before) => ({ ...before, [name]: text }));

  const value = valueOf(kind, typed, currency);
  const cost = value && costOf(value);
  const wish: GrantWish | null = value && { value, reason, note };
  const preview = usePreview(conversationId, wish);
  const { busy, refusal, give } = useGive(conversationId, wish, onClose);
  const error =
    value === null
      ? tried
        ? t(`grant.needed.${kind}`)
        : undefined
      : cost !== null && cost > each
        ? t("grant.over_limit", { each: money(each) })
        : undefined;
  return (
    <Modal
      open
      onClose={onClose}
      title={t("grant.title", { name })}
      primaryAction={{
        content: t("grant.give"),
        loading: busy,
        onAction: () => {
          setTried(true);
          if (wish) give();
        },
      }}
      secondaryActions={[{ content: t("grant.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          <Text as="p" tone="subdued">
            {t("grant.limit", { each: money(each), daily: money(daily), today: money(today), days: validDays })}
          </Text>
          <div role="alert">
            {refusal ? (
              <Banner tone="critical" title={t("grant.refused.title")}>
                {refusal.kind === "failed"
                  ? tCode("error.action", refusal.code, "error.action.try_again")
                  : refusal.code === "staff_limit"
                    ? t("grant.refused.staff_limit", { each: money(each), daily: money(daily) })
                    : tCode("grant.refused", refusal.code, "grant.refused.other")}
              </Banner>
            ) : null}
          </div>
          <Select
            label={t("grant.what")}
            options={GRANT_KINDS.map((value) => ({ value, label: t(`grant.kind.${value}`) }))}
            value={kind}
            onChange={(chosen) => setKind(GRANT_KINDS.find((one) => one === chosen) ?? kind)}
          />
          {kind === "amount" ? (
            <div className="wl-pair">
              <MoneyField
                label={t("grant.amount")}
                currency={currency}
                value={typed.amount}
                onChange={set("amount")}
                error={error}
              />
              <MoneyField
                label={t("grant.from")}
                currency={currency}
                value={typed.from}
                onChange={set("from")}
                help={t("grant.from_help")}
              />
            </div>
          ) : kind === "percentage" ? (
            <div className="wl-pair">
              <TextField
                label={t("grant.percent")}
                type="number"
                min={1}
                max={100}
                suffix="%"
                value={typed.percent}
                onChange={set("percent")}
                autoComplete="off"
              />
              <MoneyField
                label={t("grant.of")}
                currency={currency}
                value={typed.of}
                onChange={set("of")}
                help={cost === null ? t("grant.of_help") : t("grant.comes_to", { amount: money(cost) })}
                error={error}
              />
            </div>
          ) : (
            <MoneyField
              label={t("grant.shipping")}
              currency={currency}
              value={typed.shipping}
              onChange={set("shipping")}
              help={t("grant.shipping_help")}
              error={error}
            />
          )}
          <Select
            label={t("grant.why")}
            helpText={t("grant.why_help")}
            options={GRANT_REASONS.map((value) => ({ value, label: t(`grant.reason.${value}`) }))}
            value={reason}
            onChange={(chosen) => setReason(GRANT_REASONS.find((one) => one === chosen) ?? reason)}
          />
          <TextField
            label={t("grant.note")}
            helpText={t("grant.note_help")}
            value={note}
            onChange={setNote}
            maxLength={GRANT_NOTE_CHARACTERS}
            autoComplete="off"
          />
          <Preview preview={preview} />
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}

/** What the shopper will read, in their language. */
function Preview({ preview }: { preview: GrantPreview | null }) {
  return (
    <section aria-label={t("grant.preview")}>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          {t("grant.preview")}
        </Text>
        {preview ? (
          <div className="wl-grant-preview">
            <MessageText text={preview.text} lang={preview.locale} plain />
            {preview.cards.map((card, index) => (
              <MessageCard key={index} card={card} locale={preview.locale} />
            ))}
          </div>
        ) : (
          <Text as="p" tone="subdued">
            {t("grant.preview_none")}
          </Text>
        )}
      </BlockStack>
    </section>
  );
}

/** Null while something is missing or is no number. */
function valueOf(kind: GrantKind, typed: Record<string, string>, currency: string): GrantWish["value"] | null {
  const minor = (name: string) => minorOf(typed[name] ?? "", currency);
  switch (kind) {
    case "amount": {
      const [amount, from] = [minor("amount"), typed.from?.trim() ? minor("from") : 0];
      return amount && from !== null ? { kind, amount, minimumSubtotal: from } : null;
    }
    case "percentage": {
      const percent = Number(typed.percent);
      const of = minor("of");
      const isPercent = Number.isInteger(percent) && percent >= 1 && percent <= 100;
      return isPercent && of && Math.floor((of * percent) / 100) > 0 ? { kind, percent, of } : null;
    }
    case "free_shipping": {
      const most = minor("shipping");
      return most ? { kind, most } : null;
    }
  }
}

function costOf(value: GrantWish["value"]): number {
  switch (value.kind) {
    case "amount":
      return value.amount;
    case "percentage":
      return Math.floor((value.of * value.percent) / 100);
    case "free_shipping":
      return value.most;
  }
}
