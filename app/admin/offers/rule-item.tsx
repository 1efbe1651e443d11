import { Badge, BlockStack, Button, ButtonGroup, InlineError, InlineStack, Text } from "@shopify/polaris";
import { ChevronDownIcon, ChevronUpIcon } from "@shopify/polaris-icons";
import type { OfferRule } from "~/offers/policy";
import { t } from "../messages";
import type { Catalogue } from "../policy/use-catalogue";
import { RuleForm } from "./rule-form";
import { ruleSentence } from "./rule-words";
import type { OffersForm } from "./use-offers-form";
import { usePause } from "./use-pause";
import type { ProductNames } from "./use-products";

interface Props {
  rule: OfferRule;
  index: number;
  last: boolean;
  form: OffersForm;
  currency: string;
  catalogue: Catalogue;
  products: ProductNames;
  open: boolean;
  onOpen: (open: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

export function RuleItem(props: Props) {
  const { rule, index, form, currency, catalogue, products, open, onOpen } = props;
  const path = `rules.${index}`;
  const isFaulty = form.faults.some((fault) => fault === path || fault.startsWith(`${path}.`));
  const name = rule.name.trim() === "" ? t("offers.rule.unnamed") : rule.name;
  return (
    <>
      <div className="wl-policy-row">
        <BlockStack gap="100">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {name}
            </Text>
            <RuleBadge rule={rule} form={form} />
          </InlineStack>
          <Text as="p">{ruleSentence(rule)}</Text>
          {rule.currency === currency ? null : (
            <InlineStack gap="200" blockAlign="center">
              <Text as="p" tone="critical">
                {t("offers.rule.currency", { currency: rule.currency, shop: currency })}
              </Text>
              <Button variant="plain" onClick={() => form.changeRule(rule.id, { currency })}>
                {t("offers.rule.change_currency", { shop: currency })}
              </Button>
            </InlineStack>
          )}
          {isFaulty ? <InlineError fieldID={rule.id} message={form.errorAt(path) ?? t("offers.rule.faulty")} /> : null}
        </BlockStack>
        <RuleButtons {...props} name={name} />
      </div>
      {open ? (
        <>
          <RuleForm
            rule={rule}
            onChange={(changed) => form.changeRule(rule.id, changed)}
            errorAt={(field) => form.errorAt(`${path}.${field}`)}
            catalogue={catalogue}
            products={products}
          />
          <div className="wl-offer-done">
            <Button onClick={() => onOpen(false)} accessibilityLabel={t("offers.rule.close_this", { name })}>
              {t("offers.rule.done")}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}

function RuleBadge({ rule, form }: Pick<Props, "rule" | "form">) {
  const stored = form.stored.policy.rules.find(({ id }) => id === rule.id);
  if (!stored) return <Badge tone="attention">{t("offers.rule.state.unsaved")}</Badge>;
  if (!rule.enabled) return <Badge tone="warning">{t("offers.rule.state.paused")}</Badge>;
  if (form.policy.paused) return <Badge>{t("offers.rule.state.all_paused")}</Badge>;
  return <Badge tone="success">{t("offers.rule.state.on")}</Badge>;
}

function RuleButtons({ rule, index, last, form, open, onOpen, onMove, name }: Props & { name: string }) {
  const isStored = form.stored.policy.rules.some(({ id }) => id === rule.id);
  const { busy, pause } = usePause();
  const toggle = () =>
    isStored ? void pause(rule.id, rule.enabled) : form.changeRule(rule.id, { enabled: !rule.enabled });
  return (
    <div className="wl-offer-buttons">
      <ButtonGroup>
        <Button
          variant="tertiary"
          icon={ChevronUpIcon}
          disabled={index === 0}
          onClick={() => onMove(-1)}
          accessibilityLabel={t("offers.rule.up", { name })}
        />
        <Button
          variant="tertiary"
          icon={ChevronDownIcon}
          disabled={last}
          onClick={() => onMove(1)}
          accessibilityLabel={t("offers.rule.down", { name })}
        />
        <Button
          variant="tertiary"
          tone="critical"
          onClick={() => form.change({ rules: form.policy.rules.filter((one) => one.id !== rule.id) })}
          accessibilityLabel={t("offers.rule.remove_this", { name })}
        >
          {t("offers.rule.remove")}
        </Button>
        <Button
          onClick={toggle}
          disabled={busy}
          accessibilityLabel={t(rule.enabled ? "offers.rule.pause_this" : "offers.rule.resume_this", { name })}
        >
          {t(rule.enabled ? "offers.rule.pause" : "offers.rule.resume")}
        </Button>
        <Button
          onClick={() => onOpen(!open)}
          ariaExpanded={open}
          accessibilityLabel={t(open ? "offers.rule.close_this" : "offers.rule.edit_this", { name })}
        >
          {t(open ? "offers.rule.done" : "offers.rule.edit")}
        </Button>
      </ButtonGroup>
    </div>
  );
}
