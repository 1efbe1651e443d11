import type { Chat, ChatModule, Launcher } from "./block";
import { readableOnLight, textOn } from "./colour";
import { readKept, readTab } from "./kept";
import css from "./launcher.css";
import { addStyles } from "./styles";
import { fill, type Texts } from "./texts";

/**
 * The whole cost of the block for a page whose visitor never opens it: the launcher, whose markup stands in a
 * template of `chat-embed.liquid`. The chat itself comes with the first tap.
 */
class WarmlineChat extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector("template");
    if (this.shadowRoot || !template) return;
    const { dataset } = this;
    const { label = "", colour = "#b0451f" } = dataset;
    const root = this.attachShadow({ mode: "open" });
    root.append(template.content.cloneNode(true));
    addStyles(root, css);
    const [problem, button, badge] = ["p", "button", "b"].map((tag) => root.querySelector(tag)) as [
      HTMLElement,
      HTMLButtonElement,
      HTMLElement,
    ];
    const style = { accent: colour, on: textOn(colour), "accent-ink": readableOnLight(colour), offset: `${dataset.offset}px` };
    for (const [name, value] of Object.entries(style)) this.style.setProperty(`--${name}`, value);

    const launcher: Launcher = {
      host: this,
      root,
      button,
      addStyles,
      proxy: (dataset.proxy ?? "").replace(/\/$/, ""),
      locale: dataset.locale ?? "en",
      kept: readKept(),
      tab: readTab(),
      showUnread: (count) => {
        badge.hidden = !count;
        badge.textContent = count > 9 ? "9+" : `${count}`;
        button.setAttribute("aria-label", count ? `${label}. ${fill(dataset.unread ?? "", count)}` : label);
      },
    };

    let mounted: Promise<Chat> | null = null;
    let tries = 0;
    const load = async (): Promise<Chat> => {
      // A failed import stays failed for its URL; a fragment makes it another one and keeps the cached file.
      const module = import(`${dataset.chat}#${tries++}`) as Promise<ChatModule>;
      const texts = fetch(dataset.texts ?? "").then((response) => response.json() as Promise<Texts>);
      return (await module).mount(launcher, await texts);
    };
    const open = async (byShopper: boolean, shown = true): Promise<void> => {
      problem.textContent = "";
      button.ariaBusy = "true";
      try {
        const chat = await (mounted ??= load());
        if (shown) chat.show(byShopper);
      } catch {
        mounted = null;
        if (byShopper) problem.textContent = dataset.failed ?? "";
      }
      button.ariaBusy = null;
    };

    const { kept, tab } = launcher;
    launcher.showUnread(kept.unread);
    button.onclick = () => open(true);
    if (tab.open || kept.unread || kept.listening) void open(false, tab.open);
  }
}

if (!customElements.get("warmline-chat")) customElements.define("warmline-chat", WarmlineChat);
