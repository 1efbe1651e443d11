import { Badge, BlockStack, Card, InlineStack, SkeletonBodyText, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { Connection } from "~/inbox/check-connection";
import { t } from "../messages";

const TONES = { connected: "success", unavailable: "warning", refused: "critical" } as const;

/** Whether Shopify answers; asked once, while the page is already there. */
export function ConnectionCard() {
  const [state, setState] = useState<Connection | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void fetch("/app/connection", { headers: { Accept: "application/json" }, signal: stop.signal })
      .then(async (response) => ((await response.json()) as { connection: Connection }).connection)
      .catch((): Connection => "unavailable")
      .then((connection) => {
        if (!stop.signal.aborted) setState(connection);
      });
    return () => stop.abort();
  }, []);
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t("connection.title")}
        </Text>
        <div role="status">
          {state ? (
            <InlineStack gap="200" blockAlign="center">
              <Badge tone={TONES[state]}>{t(`connection.${state}.label`)}</Badge>
              <Text as="p" tone="subdued">
                {t(`connection.${state}.text`)}
              </Text>
            </InlineStack>
          ) : (
            <SkeletonBodyText lines={1} />
          )}
        </div>
      </BlockStack>
    </Card>
  );
}
