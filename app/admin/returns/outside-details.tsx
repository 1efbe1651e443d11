import { Fact } from "../inbox/brief";
import { t } from "../messages";
import { formatMoney } from "../money";
import type { OutsideRow } from "./return-row";
import { reasonWords, titleOf } from "./return-words";

/** What Shopify holds of a return that did not begin in the chat. */
export function OutsideDetails({ row: { details } }: { row: OutsideRow }) {
  const { items, more, exchange, trackingNumbers, hasLabel, refunds, declineNote } = details;
  const reasons = [...new Set(items.map(({ reason }) => reason && reasonWords(reason.handle, reason.name)))];
  const notes = items.flatMap(({ note }) => note?.trim() || []);
  return (
    <dl className="wl-return-facts">
      <Fact label={t("returns.items")}>
        <Lines pieces={items} />
        {more ? t("returns.items.more") : null}
      </Fact>
      {reasons.some((reason) => reason !== null) ? (
        <Fact label={t("returns.reason")}>{reasons.filter((reason) => reason !== null).join(", ")}</Fact>
      ) : null}
      {exchange.length > 0 ? (
        <Fact label={t("returns.goes_out")}>
          <Lines pieces={exchange} />
        </Fact>
      ) : null}
      {trackingNumbers.length > 0 || hasLabel ? (
        <Fact label={t("returns.way_back")}>
          {trackingNumbers.length > 0 ? trackingNumbers.join(", ") : t("returns.way_back.label")}
        </Fact>
      ) : null}
      {refunds.length > 0 ? (
        <Fact label={t("returns.refunded")}>
          {refunds
            .map(({ amount, toStoreCredit }) =>
              t(toStoreCredit ? "returns.refunded.credit" : "returns.refunded.original", {
                amount: formatMoney(amount),
              }),
            )
            .join(", ")}
        </Fact>
      ) : null}
      {notes.length > 0 ? (
        <Fact label={t("returns.customer_said")}>
          {notes.map((note, index) => (
            <q key={index} dir="auto">
              {note}
            </q>
          ))}
        </Fact>
      ) : null}
      {declineNote ? (
        <Fact label={t("returns.declined_with")}>
          <q dir="auto">{declineNote}</q>
        </Fact>
      ) : null}
    </dl>
  );
}

function Lines({ pieces }: { pieces: { title: string; variant: string | null; quantity: number }[] }) {
  return (
    <ul className="wl-return-lines">
      {pieces.map((piece, index) => (
        <li key={index}>{t("returns.item", { quantity: piece.quantity, title: titleOf(piece) })}</li>
      ))}
    </ul>
  );
}
