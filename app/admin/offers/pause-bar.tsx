import { Banner, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { t } from "../messages";
import { usePause } from "./use-pause";

interface Props {
  paused: boolean;
  /** Rules that are on. */
  on: number;
  /** Staff may give offers of their own. */
  staff: boolean;
}

/** Whether anybody gets offers now, and the one switch for all of them. */
export function PauseBar({ paused, on, staff }: Props) {
  const { busy, pause } = usePause();
  if (paused) {
    return (
      <Banner
        tone="critical"
        title={t("offers.pause.title")}
        action={{ content: t("offers.pause.resume"), onAction: () => void pause(null, false), loading: busy }}
      >
        <Text as="p">{t("offers.pause.text")}</Text>
      </Banner>
    );
  }
  const isOn = on > 0 || staff;
  return (
    <Box background="bg-surface" borderRadius="300" padding="300" shadow="100">
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <Text as="p" fontWeight="medium">
          {t(isOn ? "offers.pause.on" : "offers.pause.none", { rules: on })}
        </Text>
        {isOn ? (
          <Button variant="primary" tone="critical" loading={busy} onClick={() => void pause(null, true)}>
            {t("offers.pause.all")}
          </Button>
        ) : null}
      </InlineStack>
    </Box>
  );
}
