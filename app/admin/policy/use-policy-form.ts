import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";
import type { Policy } from "~/policy/policy";
import type { Saved } from "~/policy/publish-policy";
import { t, tCode, tKey } from "../messages";
import type { AdminMessage } from "../messages";
import { postJson } from "../post";
import type { PolicyBody } from "./policy-body";
import { fingerprint, wire } from "./wire";

export interface LoadedPolicy {
  policy: Policy;
  /** Of the draft; 0 without one. */
  revision: number;
  /** The version that holds. */
  version: number;
}

type Conflict = { by: string; at: string };
type Part = "returns" | "withdrawal" | "cancellation" | "address" | "items" | "problems";

/** The rules as they stand on the page, what is stored of them, and everything that can be done with them. */
export function usePolicyForm(loaded: LoadedPolicy) {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [stored, setStored] = useState(loaded);
  const [policy, setPolicy] = useState(loaded.policy);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [busy, setBusy] = useState<PolicyBody["intent"] | null>(null);

  // What the loader brings after a save, a publication or a restoration replaces what was there.
  const key = `${loaded.version}/${loaded.revision}`;
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    setStored(loaded);
    setPolicy(loaded.policy);
    setErrors({});
  }

  // Brings whoever saved to the first field that is not right, once it is marked.
  useEffect(() => {
    if (Object.keys(errors).length > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const send = async (body: PolicyBody, done: AdminMessage, values?: Record<string, number>): Promise<boolean> => {
    setBusy(body.intent);
    const answer = await postJson<Saved<object> | null>("/app/policy/act", body);
    setBusy(null);
    setErrors(answer.ok ? {} : (answer.fields ?? {}));
    setConflict(answer.ok && answer.result?.ok === false ? answer.result.conflict : null);
    const succeeded = answer.ok && answer.result?.ok !== false;
    if (succeeded) {
      bridge.toast.show(t(done, values));
      revalidate();
    } else if (!answer.ok) {
      bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
    }
    return succeeded;
  };

  return {
    policy,
    stored,
    busy,
    conflict,
    isDirty: fingerprint(policy) !== fingerprint(stored.policy),
    /** Paths with faults, "returns.windowDays"; the note of a publication is "note". */
    faults: Object.keys(errors).map((path) => path.replace(/^document\./, "")),
    errorAt: (path: string): string | undefined => {
      const error = errors[`document.${path}`] ?? errors[path];
      return error === undefined ? undefined : tKey(error, "policy.error.field");
    },
    change: <Of extends Part>(part: Of, change: Partial<Policy[Of]>) =>
      setPolicy((before) => ({ ...before, [part]: { ...before[part], ...change } })),
    undo: () => {
      setPolicy(stored.policy);
      setErrors({});
    },
    saveDraft: () =>
      send({ intent: "save_draft", document: wire(policy), revision: stored.revision }, "policy.toast.saved"),
    publish: (note: string) =>
      send({ intent: "publish", document: wire(policy), note, basedOn: stored.version }, "policy.toast.published"),
    dropDraft: () => send({ intent: "discard_draft" }, "policy.toast.dropped"),
    restore: (version: number) => {
      const note =
        version === 0 ? t("policy.history.restored_default") : t("policy.history.restored_note", { version });
      const body: PolicyBody = { intent: "restore", version, note, basedOn: stored.version };
      return send(body, "policy.toast.restored", { version });
    },
  };
}
export type PolicyForm = ReturnType<typeof usePolicyForm>;
