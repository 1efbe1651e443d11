import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Button, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { missingScopes } from "~/shopify/capabilities";
import type { Capability } from "~/shopify/capabilities";
import { t } from "../messages";
import { postJson } from "../post";

/** Beside a rule that wants store credit or gift cards: says that the shop has not granted it, and has it asked for. */
export function ScopeNotice({ wants }: { wants: Capability }) {
  const bridge = useAppBridge();
  const { granted, remember } = useGranted();
  const [busy, setBusy] = useState(false);
  const missing = granted === null ? [] : missingScopes(wants, granted);
  if (missing.length === 0) return null;

  const ask = async () => {
    setBusy(true);
    try {
      const { result } = await bridge.scopes.request(missing);
      const answer = await postJson<{ granted: string[] }>("/app/scopes", {});
      if (answer.ok) remember(answer.result.granted);
      bridge.toast.show(t(result === "granted-all" ? "scopes.granted" : "scopes.declined"));
    } catch {
      bridge.toast.show(t("scopes.failed"), { isError: true });
    }
    setBusy(false);
  };
  return (
    <Banner tone="warning" title={t(`scopes.${wants}.title`)}>
      <BlockStack gap="200">
        <Text as="p">{t(`scopes.${wants}.text`)}</Text>
        <div>
          <Button onClick={() => void ask()} loading={busy}>
            {t("scopes.allow")}
          </Button>
        </div>
      </BlockStack>
    </Banner>
  );
}

/** Null until it is known: a notice that comes a moment late is better than one that goes again. */
function useGranted() {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch("/app/scopes", { headers: { Accept: "application/json" }, signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) return;
        const read = (await response.json()) as { granted: string[] };
        if (!stop.signal.aborted) setGranted(read.granted);
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, []);
  return { granted, remember: setGranted };
}
