import { isRouteErrorResponse, useRevalidator, useRouteError } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, Page, Text } from "@shopify/polaris";
import { t } from "./messages";
import type { AdminMessage } from "./messages";
import type { RouteError } from "./staff-route.server";

const TEXTS: Record<string, { title: AdminMessage; text: AdminMessage }> = {
  not_found: { title: "error.not_found.title", text: "error.not_found.text" },
  invalid: { title: "error.not_found.title", text: "error.invalid.text" },
};

/**
 * The error boundary of the admin's pages. Shopify's library answers some document requests with a page of its own
 * (App Bridge, which comes back with a token); that page is shown as it is: @shopify/shopify-app-remix `boundary.error`.
 */
export function RouteErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 200 && typeof error.data === "string") {
    return <div dangerouslySetInnerHTML={{ __html: error.data }} />;
  }
  return (
    <Page>
      <RouteErrorCard />
    </Page>
  );
}

/** The same without a page around it, for one pane. */
export function RouteErrorCard() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const code = isRouteErrorResponse(error) ? (error.data as RouteError | undefined)?.code : undefined;
  const { title, text } = TEXTS[code ?? ""] ?? { title: "error.page.title", text: "error.page.text" };
  return (
    <Card>
      <BlockStack gap="400">
        <Banner tone="warning" title={t(title)}>
          <Text as="p">{t(text)}</Text>
        </Banner>
        <div>
          {code === "not_found" ? (
            <Button url="/app/inbox">{t("error.back")}</Button>
          ) : (
            <Button onClick={revalidate} loading={state === "loading"}>
              {t("error.retry")}
            </Button>
          )}
        </div>
      </BlockStack>
    </Card>
  );
}
