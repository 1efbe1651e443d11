import { BlockStack, Card, SkeletonBodyText, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { t } from "../messages";
import { postJson } from "../post";
import { toBody } from "./settings-form";
import type { SettingsFields } from "./settings-form";

/** What shoppers read, worded by the very code that answers them, in the shop's language. */
export interface Preview {
  greeting: string;
  whenThere: string | null;
  whenAway: string | null;
  locale: string;
}

/** A pause in typing. */
const PAUSE_MS = 400;

export function PreviewCard({ fields }: { fields: SettingsFields }) {
  const { preview, incomplete } = usePreview(JSON.stringify(previewBody(fields)));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("preview.title")}
        </Text>
        <div aria-live="polite">
          {incomplete ? (
            <Text as="p" tone="subdued">
              {t("preview.incomplete")}
            </Text>
          ) : preview ? (
            <BlockStack gap="300">
              <Said
                label={t("preview.greeting", { name: fields.assistantName.trim() || t("message.assistant") })}
                text={preview.greeting}
                lang={preview.locale}
              />
              <Said label={t("preview.there")} text={preview.whenThere ?? t("preview.nothing")} lang={preview.locale} />
              <Said label={t("preview.away")} text={preview.whenAway ?? t("preview.nothing")} lang={preview.locale} />
            </BlockStack>
          ) : (
            <SkeletonBodyText lines={4} />
          )}
        </div>
      </BlockStack>
    </Card>
  );
}

function Said({ label, text, lang }: { label: string; text: string; lang: string }) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="bodySm" tone="subdued">
        {label}
      </Text>
      <div className="wl-preview" lang={lang} dir="auto">
        {text}
      </div>
    </BlockStack>
  );
}

function previewBody(fields: SettingsFields) {
  const { greeting, hours, answerMinutes } = toBody(fields).settings;
  return { greeting, hours, answerMinutes };
}

/** `incomplete`: nothing can be said of what is in the fields right now. A lost connection keeps the last preview. */
function usePreview(body: string): { preview: Preview | null; incomplete: boolean } {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void postJson<Preview>("/app/settings/preview", JSON.parse(body)).then((answer) => {
        if (!current) return;
        if (answer.ok) setPreview(answer.result);
        setIncomplete(!answer.ok && answer.code === "invalid");
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body]);
  return { preview, incomplete };
}
