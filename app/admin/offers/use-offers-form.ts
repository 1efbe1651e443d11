import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";
import type { OfferPolicy, OfferRule } from "~/offers/policy";
import { t, tCode, tKey } from "../messages";
import type { AdminMessage } from "../messages";
import { fingerprint, wire } from "../policy/wire";
import { postJson } from "../post";
import type { OffersBody, Saved } from "./offers-body";
import { withPauses } from "./pauses";

export interface LoadedOffers {
  policy: OfferPolicy;
  /** 0: nothing was saved yet. */
  version: number;
}

type Conflict = { by: string; at: string };

/** The rules as they stand on the page, what is stored of them, and everything that can be done with them. */
export function useOffersForm(loaded: LoadedOffers) {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [stored, setStored] = useState(loaded);
  const [policy, setPolicy] = useState(loaded.policy);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [busy, setBusy] = useState<OffersBody["intent"] | null>(null);
  const isDirty = fingerprint(policy) !== fingerprint(stored.policy);

  // What the loader brings replaces what was there. While something is being edited, only pauses come in: they are
  // switched at once, by anyone. Any other save of a colleague is told when this one is saved.
  const [seen, setSeen] = useState(loaded.version);
  if (seen !== loaded.version) {
    setSeen(loaded.version);
    const onlyPauses = fingerprint(withPauses(stored.policy, loaded.policy)) === fingerprint(loaded.policy);
    if (!isDirty || onlyPauses) {
      setStored(loaded);
      setPolicy(isDirty ? withPauses(policy, loaded.policy) : loaded.policy);
    }
    if (!isDirty) {
      setErrors({});
      setConflict(null);
    }
  }

  // Brings whoever saved to the first field that is not right, once it is marked and its rule is open.
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const timer = setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
    return () => clearTimeout(timer);
  }, [errors]);

  const fail = (code: string) =>
    bridge.toast.show(tCode("error.action", code, "error.action.try_again"), { isError: true });
  const send = async (body: OffersBody, done: AdminMessage): Promise<boolean> => {
    setBusy(body.intent);
    const answer = await postJson<Saved>("/app/offers/act", body);
    setBusy(null);
    setErrors(answer.ok ? {} : (answer.fields ?? {}));
    if (!answer.ok) {
      fail(answer.code);
      return false;
    }
    if (!answer.result.ok) {
      setConflict(answer.result.conflict);
      return false;
    }
    setConflict(null);
    const { version } = answer.result;
    if (body.intent === "save") setStored({ policy, version });
    bridge.toast.show(t(done));
    revalidate();
    return true;
  };

  return {
    policy,
    stored,
    busy,
    conflict,
    isDirty,
    /** Paths with faults, "rules.0.budget.daily". */
    faults: Object.keys(errors).map((path) => path.replace(/^policy\./, "")),
    errorAt: (path: string): string | undefined => {
      const error = errors[`policy.${path}`];
      return error === undefined ? undefined : tKey(error, "policy.error.field");
    },
    change: (change: Partial<OfferPolicy>) => setPolicy((before) => ({ ...before, ...change })),
    changeRule: (id: string, change: Partial<OfferRule>) =>
      setPolicy((before) => ({
        ...before,
        rules: before.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
      })),
    undo: () => {
      setPolicy(stored.policy);
      setErrors({});
    },
    save: () => send({ intent: "save", policy: wire(policy), basedOn: stored.version }, "offers.toast.saved"),
    restore: (version: number) =>
      send({ intent: "restore", version, basedOn: stored.version }, "offers.toast.restored"),
  };
}
export type OffersForm = ReturnType<typeof useOffersForm>;
