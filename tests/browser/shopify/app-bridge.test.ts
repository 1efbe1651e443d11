import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { APP_BRIDGE_PATH } from "../../shopify/admin-host/router";
import { browserSide } from "../../shopify/browser-side";
import { anOrder, storeWith } from "../../shopify/store/fixtures";
import { startShopify, type Shopify } from "../../shopify/start";
import { startTunnel, type Tunnel } from "../../shopify/tunnel/tunnel";
import { installedChromium } from "../../support/chromium";

/** A small app with everything that App Bridge offers; `/data` wants an id token, and the first one is never good enough. */
const PAGE = `<!doctype html><html><head><title>Inbox</title>
<script src="https://cdn.shopify.com/shopifycloud/app-bridge.js" data-api-key="key"></script></head><body>
<ui-nav-menu><a href="/app" rel="home">Home</a><a href="/app/inbox">Inbox</a><a href="/app/settings">Settings</a></ui-nav-menu>
<ui-title-bar title="Conversations"><button variant="primary" onclick="said('pressed')">New</button></ui-title-bar>
<ui-modal id="modal"><p>Really?</p><ui-title-bar title="Delete it"><button variant="primary" onclick="said('deleted')">Delete</button></ui-title-bar></ui-modal>
<ui-save-bar id="bar"><button variant="primary" onclick="said('saved')"></button><button onclick="said('discarded')"></button></ui-save-bar>
<h1 id="where"></h1><p id="said"></p><a id="order" href="shopify://admin/orders/501">Order</a>
<script>
  const show = () => { document.getElementById("where").textContent = location.pathname; };
  const said = (what) => { document.getElementById("said").textContent = what; };
  addEventListener("shopify:navigate", (event) => { history.pushState(null, "", event.target.getAttribute("href")); show(); });
  addEventListener("popstate", show);
  show();
</script></body></html>`;

const asked: { url: string; authorization: string | undefined }[] = [];

function answer(req: IncomingMessage): {
  status: number;
  type: string;
  headers?: Record<string, string>;
  body: string;
} {
  if (!req.url?.startsWith("/data")) return { status: 200, type: "text/html", body: PAGE };
  asked.push({ url: req.url, authorization: req.headers.authorization });
  if (asked.length === 1) {
    return { status: 401, type: "text/plain", headers: { "x-shopify-retry-invalid-session-request": "1" }, body: "" };
  }
  return { status: 200, type: "text/plain", body: "the data" };
}

let app: Server;
let standIn: Shopify;
let tunnel: Tunnel;
let browser: Browser;

beforeAll(async () => {
  app = createServer((req, res) => {
    const { status, type, headers, body } = answer(req);
    const policy = "frame-ancestors https://admin.shopify.com";
    res.writeHead(status, { "content-type": type, "content-security-policy": policy, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const order = anOrder({ id: "gid://shopify/Order/501", name: "#1501" });
  // The tunnel's address is the app's, the stand-in's is the tunnel's: the second one is told afterwards.
  standIn = await startShopify({ stores: [storeWith({ orders: [order] })], routers: browserSide() });
  tunnel = await startTunnel({
    targets: [`http://127.0.0.1:${(app.address() as AddressInfo).port}`],
    adminOrigin: standIn.url,
    appBridgeUrl: standIn.url + APP_BRIDGE_PATH,
  });
  standIn.world.app.url = tunnel.url;
  const executablePath = installedChromium();
  if (!executablePath) throw new Error("no Chromium");
  browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await tunnel?.stop();
  await standIn?.stop();
  await new Promise((resolve) => app.close(resolve));
});

async function openApp(path = "/app"): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${standIn.url}/admin/apps/warmline${path}`);
  const frame = page.frameLocator("#app-frame");
  await frame.locator("#where", { hasText: path }).waitFor();
  return { page, frame };
}

const inFrame = (page: Page) => {
  const frame = page.frames().find((each) => each.url().startsWith(tunnel.url));
  if (!frame) throw new Error("the app is not in its frame");
  return frame;
};

test("signs requests to the app with a fresh id token, and asks once more when the first is refused", async () => {
  const { page } = await openApp();
  const text = await inFrame(page).evaluate(async () => (await fetch("/data")).text());
  expect(text).toBe("the data");
  expect(asked).toHaveLength(2);
  const [first, second] = asked.map(({ authorization }) => authorization);
  expect(first).toMatch(/^Bearer .+\..+\..+$/);
  expect(second).not.toBe(first);
});

test("shows the app's navigation, and the app's path in the address", async () => {
  const { page, frame } = await openApp();
  const links = page.locator("#app-nav a");
  await links.first().waitFor();
  await expect.poll(() => links.allTextContents()).toEqual(["Inbox", "Settings"]);
  await links.nth(1).click();
  await frame.locator("#where", { hasText: "/app/settings" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/admin/apps/warmline/app/settings");
  await expect.poll(() => links.nth(1).getAttribute("aria-current")).toBe("page");
  await page.goBack();
  await frame.locator("#where", { hasText: /^\/app$/ }).waitFor();
  await page.waitForURL(`${standIn.url}/admin/apps/warmline/app`);
});

test("opens the same page of the app again after a reload", async () => {
  const { page, frame } = await openApp("/app/inbox");
  await page.reload();
  await frame.locator("#where", { hasText: "/app/inbox" }).waitFor();
});

test("shows title bar, save bar and toasts in the admin, and presses the app's buttons", async () => {
  const { page, frame } = await openApp();
  await page.locator("#page-title", { hasText: "Conversations" }).waitFor();
  await page.getByRole("button", { name: "New" }).click();
  await frame.locator("#said", { hasText: "pressed" }).waitFor();

  await inFrame(page).evaluate(() => shopify.saveBar.show("bar"));
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await frame.locator("#said", { hasText: "saved" }).waitFor();
  await inFrame(page).evaluate(() => shopify.saveBar.hide("bar"));
  await page.locator("#save-bar").waitFor({ state: "hidden" });

  await inFrame(page).evaluate(() => {
    const onAction = () => (document.getElementById("said")!.textContent = "undone");
    shopify.toast.show("Conversation resolved", { action: "Undo", onAction });
  });
  await page.getByRole("status").getByText("Conversation resolved").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await frame.locator("#said", { hasText: "undone" }).waitFor();
});

test("opens a modal with the app's content and buttons", async () => {
  const { page, frame } = await openApp();
  await inFrame(page).evaluate(() => shopify.modal.show("modal"));
  const dialog = frame.getByRole("dialog", { name: "Delete it" });
  await dialog.getByText("Really?").waitFor();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await frame.locator("#said", { hasText: "deleted" }).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

test("tells the app who looks at it", async () => {
  const { page } = await openApp();
  expect(await inFrame(page).evaluate(() => shopify.user())).toMatchObject({ id: 701, name: "Maya Byrne" });
  expect(await inFrame(page).evaluate(() => shopify.environment.embedded)).toBe(true);
});

test("follows links into Shopify's own admin", async () => {
  const { page, frame } = await openApp();
  await frame.locator("#order").click();
  await page.waitForURL(`${standIn.url}/admin/orders/501`);
  await page.getByRole("heading", { name: "#1501" }).waitFor();
});

test("takes the app back into the admin when it is opened outside", async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${tunnel.url}/app/inbox?shop=juniper-lane.myshopify.com&embedded=1`);
  await page.waitForURL(`${standIn.url}/admin/apps/warmline/app/inbox`);
});

test("gives no id token to a page of another origin in the app's frame", async () => {
  const stranger = createServer((_req, res) => {
    res.setHeader("content-type", "text/html");
    res.end(`<p id="answer">none</p><script>
      addEventListener("message", () => { document.getElementById("answer").textContent = "answered"; });
      parent.postMessage({ channel: "standin-app-bridge", message: { type: "toast", id: "t", message: "forged", isError: false, duration: 5000, action: null } }, "*");
      parent.postMessage({ channel: "standin-app-bridge", message: { type: "ask", id: 1, what: "idToken" } }, "*");
    </script>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void stranger.close());

  const { page, frame } = await openApp();
  const tokens: string[] = [];
  page.on("request", (request) => request.url().includes("/admin/_host/") && tokens.push(request.url()));
  const url = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
  await page.locator("#app-frame").evaluate((element, src) => ((element as HTMLIFrameElement).src = src), url);
  await frame.locator("#answer").waitFor();
  // A message to itself comes after those that were sent before it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", resolve, { once: true });
        postMessage("", "*");
      }),
  );
  expect(tokens).toEqual([]);
  await expect.poll(() => page.getByText("forged").count()).toBe(0);
  await expect.poll(() => frame.locator("#answer").textContent()).toBe("none");
});
