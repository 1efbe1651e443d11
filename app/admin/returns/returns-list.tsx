import { useNavigate, useSearchParams } from "@remix-run/react";
import { Button, ButtonGroup, Checkbox, EmptyState, Pagination, Text } from "@shopify/polaris";
import { useState } from "react";
import type { PolicyQuestions } from "~/policy/list-questions";
import type { ReturnTab } from "~/returns/return-tabs";
import { t } from "../messages";
import { ActResults } from "./act-results";
import { DeclineModal } from "./decline-modal";
import { LabelModal } from "./label-modal";
import { ReturnItem } from "./return-item";
import type { ListedRow } from "./return-row";
import { TakeInModal } from "./take-in-modal";
import { useReturnActs } from "./use-return-acts";

interface Props {
  page: { rows: ListedRow[]; before: string | null; after: string | null };
  tab: ReturnTab;
  searched: string;
  questions: PolicyQuestions;
  currency: string;
  loading: boolean;
  now: number;
}

export type Dialog = { kind: "decline"; rows: ListedRow[] } | { kind: "label" | "take_in"; row: ListedRow };

/** A page of returns with everything that can be done to them. */
export function ReturnsList({ page, tab, searched, questions, currency, loading, now }: Props) {
  const acts = useReturnActs();
  const [chosen, setChosen] = useState<string[]>([]);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const open = page.rows.filter(({ waitingFor }) => waitingFor === "shop_decision");
  // What was decided meanwhile, here or elsewhere, is not chosen any more.
  const selected = open.filter(({ id }) => chosen.includes(id));
  const select = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  const close = () => setDialog(null);

  return (
    <div aria-busy={loading} className="wl-returns">
      <ActResults acts={acts} />
      {open.length > 0 ? (
        <div className="wl-returns-bulk">
          <Checkbox
            label={selected.length > 0 ? t("returns.selected", { count: selected.length }) : t("returns.select_all")}
            checked={selected.length === 0 ? false : selected.length === open.length ? true : "indeterminate"}
            onChange={() => setChosen(selected.length === open.length ? [] : open.map(({ id }) => id))}
            disabled={acts.isRunning}
          />
          {selected.length > 0 ? (
            <ButtonGroup>
              <Button
                onClick={() => void acts.many(selected, { act: "approve" })}
                disabled={acts.isRunning}
                variant="primary"
              >
                {t("returns.approve")}
              </Button>
              <Button onClick={() => setDialog({ kind: "decline", rows: selected })} disabled={acts.isRunning}>
                {t("returns.decline")}
              </Button>
            </ButtonGroup>
          ) : null}
        </div>
      ) : null}
      {page.rows.length === 0 ? (
        <Nothing tab={tab} searched={searched} />
      ) : (
        <ul className="wl-returns-list" aria-label={t("returns.list")}>
          {page.rows.map((row) => (
            <li key={row.id}>
              <ReturnItem
                row={row}
                questions={questions}
                currency={currency}
                now={now}
                acts={acts}
                selected={chosen.includes(row.id)}
                onSelect={(on) => select(row.id, on)}
                onDialog={setDialog}
              />
            </li>
          ))}
        </ul>
      )}
      <Pages before={page.before} after={page.after} />
      {dialog?.kind === "decline" ? <DeclineModal rows={dialog.rows} acts={acts} onClose={close} /> : null}
      {dialog?.kind === "label" ? <LabelModal row={dialog.row} acts={acts} onClose={close} /> : null}
      {dialog?.kind === "take_in" ? <TakeInModal row={dialog.row} acts={acts} onClose={close} /> : null}
    </div>
  );
}

function Pages({ before, after }: { before: string | null; after: string | null }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  if (!before && !after) return null;
  const turn = (name: "before" | "after", cursor: string | null) => {
    const query = new URLSearchParams();
    for (const kept of ["tab", "q", "from", "sort"]) if (params.get(kept)) query.set(kept, params.get(kept) ?? "");
    if (cursor) query.set(name, cursor);
    navigate(`/app/returns?${query.toString()}`);
  };
  return (
    <div className="wl-pages">
      <Pagination
        accessibilityLabel={t("returns.pages")}
        hasPrevious={before !== null}
        hasNext={after !== null}
        onPrevious={() => turn("before", before)}
        onNext={() => turn("after", after)}
      />
    </div>
  );
}

function Nothing({ tab, searched }: { tab: ReturnTab; searched: string }) {
  const heading = searched ? t("returns.none_found.title") : t(`returns.empty.${tab}.title`);
  return (
    <EmptyState image="" heading={heading}>
      <Text as="p">
        {searched ? t("returns.none_found.text", { words: searched }) : t(`returns.empty.${tab}.text`)}
      </Text>
    </EmptyState>
  );
}
