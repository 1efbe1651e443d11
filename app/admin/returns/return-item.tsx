import { Badge, Button, ButtonGroup, Checkbox, InlineStack, Link, Text } from "@shopify/polaris";
import type { PolicyQuestions } from "~/policy/list-questions";
import { t } from "../messages";
import { formatDuration } from "../time";
import { OutsideDetails } from "./outside-details";
import { ReturnDetails } from "./return-details";
import type { ListedRow } from "./return-row";
import { orderUrl } from "./return-words";
import type { Dialog } from "./returns-list";
import type { ReturnActs } from "./use-return-acts";

interface Props {
  row: ListedRow;
  questions: PolicyQuestions;
  currency: string;
  now: number;
  acts: ReturnActs;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onDialog: (dialog: Dialog) => void;
}

export function ReturnItem({ row, questions, currency, now, acts, selected, onSelect, onDialog }: Props) {
  const { name, orderId, orderName, waitingFor } = row;
  const waits = waitingFor !== "nothing";
  const duration = formatDuration(now - Date.parse(row.createdAt));
  return (
    <article className="wl-return" aria-labelledby={`return-${row.id}`}>
      <header className="wl-return-head">
        {waitingFor === "shop_decision" ? (
          <Checkbox
            label={t("returns.select_this", { name })}
            labelHidden
            checked={selected}
            onChange={onSelect}
            disabled={acts.isRunning}
          />
        ) : null}
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm" id={`return-${row.id}`}>
            {name}
          </Text>
          <ReturnStatusBadge row={row} />
          {row.began === "outside" ? <Badge>{t("returns.from_shopify")}</Badge> : null}
          {row.began === "chat" && row.decision.withdrawal ? (
            <Badge tone="attention">{t("returns.withdrawal")}</Badge>
          ) : null}
          <Text as="span" tone="subdued">
            {t(waits ? "returns.waits" : "returns.age", { duration })}
          </Text>
        </InlineStack>
        <InlineStack gap="300">
          {row.began === "chat" ? (
            <Link url={`/app/inbox/${row.conversationId}`} accessibilityLabel={t("returns.conversation_of", { name })}>
              {t("returns.conversation")}
            </Link>
          ) : null}
          <Link url={orderUrl(orderId)} target="_top" accessibilityLabel={t("returns.order_of", { name: orderName })}>
            {t("returns.order")}
          </Link>
        </InlineStack>
      </header>
      {row.began === "chat" ? (
        <ReturnDetails row={row} questions={questions} currency={currency} />
      ) : (
        <OutsideDetails row={row} />
      )}
      <Actions row={row} acts={acts} onDialog={onDialog} />
    </article>
  );
}

const TONES = {
  requested: "attention",
  open: "info",
  refund: "warning",
  declined: undefined,
  canceled: undefined,
  closed: "success",
} as const;

export function ReturnStatusBadge({ row: { status, waitingFor } }: { row: Pick<ListedRow, "status" | "waitingFor"> }) {
  const shown = waitingFor === "refund" ? "refund" : status;
  return <Badge tone={TONES[shown]}>{t(`returns.status.${shown}`)}</Badge>;
}

function Actions({ row, acts, onDialog }: Pick<Props, "row" | "acts" | "onDialog">) {
  const { name, waitingFor } = row;
  const disabled = acts.isRunning || acts.busy !== null;
  if (waitingFor === "nothing") return null;
  if (waitingFor === "shop_decision") {
    return (
      <ButtonGroup>
        <Button
          variant="primary"
          accessibilityLabel={t("returns.approve_this", { name })}
          loading={acts.busy?.id === row.id && acts.busy.act === "approve"}
          disabled={disabled}
          onClick={() => void acts.one(row, { act: "approve" })}
        >
          {t("returns.approve")}
        </Button>
        <Button
          accessibilityLabel={t("returns.decline_this", { name })}
          disabled={disabled}
          onClick={() => onDialog({ kind: "decline", rows: [row] })}
        >
          {t("returns.decline")}
        </Button>
      </ButtonGroup>
    );
  }
  return (
    <ButtonGroup>
      <Button
        variant="primary"
        accessibilityLabel={t("returns.take_in_this", { name })}
        disabled={disabled}
        onClick={() => onDialog({ kind: "take_in", row })}
      >
        {t("returns.take_in")}
      </Button>
      {waitingFor === "parcel" ? (
        <Button
          accessibilityLabel={t("returns.label_this", { name })}
          disabled={disabled}
          onClick={() => onDialog({ kind: "label", row })}
        >
          {t("returns.label_attach")}
        </Button>
      ) : null}
    </ButtonGroup>
  );
}
