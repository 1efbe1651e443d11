import type { Receipt } from "~/contract/chat";
import { t, tCode } from "../messages";
import { formatDateTime } from "../time";

/** Where the facts of an answer were read, so that staff can trust it or find the fault. */
export function Sources({ receipts, timeZone }: { receipts: Receipt[]; timeZone: string }) {
  if (receipts.length === 0) return null;
  return (
    <details className="wl-sources">
      <summary>{t("message.sources", { count: receipts.length })}</summary>
      <ul>
        {receipts.map((receipt, index) => (
          <li key={index}>
            <strong dir="auto">{receipt.shown}</strong>
            <span>
              {t("message.source", {
                source: tCode("source", receipt.source, "source.unknown"),
                at: formatDateTime(receipt.readAt, timeZone),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
