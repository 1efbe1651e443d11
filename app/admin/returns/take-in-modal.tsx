import { Banner, BlockStack, Button, ChoiceList, InlineStack, Modal, SkeletonBodyText, Text } from "@shopify/polaris";
import { useCallback, useEffect, useState } from "react";
import type { Money } from "~/orders/order-facts";
import { DISPOSITIONS } from "~/returns/act-choices";
import type { Disposition } from "~/returns/act-choices";
import type { SettlementPreview } from "~/returns/read-settlement";
import { t } from "../messages";
import { formatMoney } from "../money";
import { orderUrl, titleOf } from "./return-words";
import type { ListedRow } from "./return-row";
import type { ReturnActs } from "./use-return-acts";

/** The parcel came: what goes where, with Shopify's exact amounts, before anybody clicks. */
export function TakeInModal({ row, acts, onClose }: { row: ListedRow; acts: ReturnActs; onClose: () => void }) {
  const { preview, failed, load } = useSettlement(row.id);
  const [disposition, setDisposition] = useState<Disposition>("NOT_RESTOCKED");
  const ready = preview?.state === "ready";
  const takeIn = async () => {
    if (!ready) return;
    const { refund, due, credit, giftCard } = preview;
    const went = await acts.one(row, { act: "take_in", disposition, expected: { refund, due, credit, giftCard } });
    if (went) onClose();
    else load();
  };
  const paid = preview ? (preview.refund ?? preview.giftCard) : null;
  return (
    <Modal
      open
      onClose={onClose}
      title={t("returns.settle.title", { name: row.name })}
      primaryAction={{
        content: t("returns.settle.pay", { amount: paid ? formatMoney(paid) : "none" }),
        onAction: () => void takeIn(),
        disabled: !ready,
        loading: acts.busy?.act === "take_in",
      }}
      secondaryActions={[{ content: t("returns.cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        {failed ? (
          <Banner tone="warning" title={t("returns.settle.failed")}>
            <Button onClick={load}>{t("error.retry")}</Button>
          </Banner>
        ) : preview === null ? (
          <div role="status" aria-label={t("returns.settle.loading")}>
            <SkeletonBodyText lines={5} />
          </div>
        ) : (
          <BlockStack gap="400">
            {preview.state === "ready" ? (
              <>
                <Pieces title={t("returns.settle.came")} pieces={preview.items} />
                <Pieces title={t("returns.settle.goes_out")} pieces={preview.exchange} />
                <Amounts preview={preview} />
                <ChoiceList
                  title={t("returns.settle.disposition")}
                  choices={DISPOSITIONS.map((value) => ({ value, label: t(`returns.settle.disposition.${value}`) }))}
                  selected={[disposition]}
                  onChange={([value]) => setDisposition(DISPOSITIONS.find((one) => one === value) ?? disposition)}
                />
                <Text as="p" tone="subdued">
                  {t("returns.settle.part")}
                </Text>
              </>
            ) : (
              <Banner tone="warning" title={t(`returns.settle.state.${preview.state}`)}>
                <ul className="wl-return-lines">
                  {preview.wanted.map((one) => (
                    <li key={one.title}>{t("returns.settle.wanted", { ...one, sku: one.sku ?? "none" })}</li>
                  ))}
                </ul>
              </Banner>
            )}
            <div>
              <Button url={orderUrl(row.orderId)} target="_top" variant="plain">
                {t("returns.settle.in_shopify")}
              </Button>
            </div>
          </BlockStack>
        )}
      </Modal.Section>
    </Modal>
  );
}

function Pieces({ title, pieces }: { title: string; pieces: SettlementPreview["items"] }) {
  if (pieces.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <ul className="wl-return-lines">
        {pieces.map((piece, index) => (
          <li key={index}>{t("returns.item", { quantity: piece.quantity, title: titleOf(piece) })}</li>
        ))}
      </ul>
    </BlockStack>
  );
}

function Amounts({ preview: { payTo, refund, credit, giftCard, due } }: { preview: SettlementPreview }) {
  const lines: [string, Money][] = [
    ...(refund && payTo !== "nothing" ? [[t(`returns.settle.refund.${payTo}`), refund] as [string, Money]] : []),
    ...(credit ? [[t("returns.settle.credit"), credit] as [string, Money]] : []),
    ...(giftCard ? [[t("returns.settle.gift_card"), giftCard] as [string, Money]] : []),
    ...(due ? [[t("returns.settle.due"), due] as [string, Money]] : []),
  ];
  if (lines.length === 0) return <Text as="p">{t("returns.settle.nothing")}</Text>;
  return (
    <BlockStack gap="100">
      {lines.map(([label, amount]) => (
        <InlineStack key={label} align="space-between" gap="200">
          <Text as="span">{label}</Text>
          <Text as="span" fontWeight="semibold" numeric>
            {formatMoney(amount)}
          </Text>
        </InlineStack>
      ))}
    </BlockStack>
  );
}

function useSettlement(id: string) {
  const [preview, setPreview] = useState<SettlementPreview | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const load = useCallback(() => {
    setPreview(null);
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/app/returns/${id}/settlement`, { headers: { Accept: "application/json" }, signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`settlement: ${response.status}`);
        const read = (await response.json()) as SettlementPreview;
        if (!stop.signal.aborted) setPreview(read);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [id, attempt]);
  return { preview, failed, load };
}
