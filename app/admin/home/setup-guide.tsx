import { BlockStack, Button, Card, Icon, ProgressBar, Text } from "@shopify/polaris";
import { CheckCircleIcon, ClockIcon } from "@shopify/polaris-icons";
import type { Setup } from "~/inbox/read-setup";
import { t } from "../messages";

interface Step {
  id: "block" | "hours" | "reply" | "try";
  done: boolean;
  url: string;
  external: boolean;
}

/** What is left to do until shoppers are well served; gone when all of it is done. */
export function SetupGuide({ setup, editorUrl }: { setup: Setup; editorUrl: string }) {
  const steps: Step[] = [
    { id: "block", done: setup.blockActive, url: editorUrl, external: true },
    { id: "hours", done: setup.hoursSet, url: "/app/settings", external: false },
    { id: "reply", done: setup.replyAddressSet, url: "/app/settings", external: false },
    { id: "try", done: setup.tried, url: setup.storefrontUrl, external: true },
  ];
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("setup.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("setup.progress", { done, all: steps.length })}
          </Text>
        </BlockStack>
        <ProgressBar
          progress={(done / steps.length) * 100}
          size="small"
          tone="success"
          ariaLabelledBy="wl-setup-progress"
        />
        <span id="wl-setup-progress" hidden>
          {t("setup.progress", { done, all: steps.length })}
        </span>
        <ol className="wl-steps">
          {steps.map((step) => (
            <SetupStep key={step.id} step={step} />
          ))}
        </ol>
      </BlockStack>
    </Card>
  );
}

function SetupStep({ step }: { step: Step }) {
  return (
    <li>
      <Icon
        source={step.done ? CheckCircleIcon : ClockIcon}
        tone={step.done ? "success" : "subdued"}
        accessibilityLabel={t(step.done ? "setup.done" : "setup.open")}
      />
      <BlockStack gap="050">
        <Text as="h3" variant="headingSm">
          {t(`setup.${step.id}.title`)}
        </Text>
        <Text as="p" tone="subdued">
          {t(`setup.${step.id}.text`)}
        </Text>
      </BlockStack>
      {step.done ? (
        <span />
      ) : (
        <Button url={step.url} {...(step.external ? { external: true, target: "_blank" as const } : {})}>
          {t(`setup.${step.id}.action`)}
        </Button>
      )}
    </li>
  );
}
