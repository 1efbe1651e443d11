import type { Chat, ChatModule, Launcher } from "./block";
import { isDark } from "./colour";
import { readKept } from "./kept";
import css from "./launcher.css";
import { addStyles } from "./styles";
import type { Texts } from "./texts";

/**
 * The whole cost of the block for a page whose visitor never opens it: the launcher, whose markup stands in a
 * template of `chat-embed.liquid`. The chat itself comes with the first tap.
 */
class WarmlineChat extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector("template");
    // A merchant hides the chat on some pages by CSS; nothing else that a theme says reaches it (launcher.css).
    if (this.shadowRoot || !template || getComputedStyle(this).display === "none") return;
    const { dataset } = this;
    const { colour = "" } = dataset;
    const root = this.attachShadow({ mode: "open" });
    addStyles(root, css);
    root.append(template.content.cloneNode(true));
    const [problem, button, badge, number] = ["p", "button", "b", "i"].map((tag) => root.querySelector(tag)) as [
      HTMLElement,
      HTMLButtonElement,
      HTMLElement,
      HTMLElement,
    ];
    const dark = isDark(colour);
    const { style } = this;
    style.setProperty("--accent", colour);
    style.setProperty("--on", dark ? "#fff" : "#000");
    // How much of the colour may be in words on light ground (chat.css mixes it).
    style.setProperty("--share", dark ? "85%" : "15%");
    style.setProperty("--offset", `${dataset.offset}px`);

    const kept = readKept("localStorage");
    const tab = readKept("sessionStorage");
    const launcher: Launcher = {
      host: this,
      root,
      button,
      kept,
      tab,
      addStyles,
      showUnread: (count = 0) => {
        badge.hidden = !count;
        number.textContent = `${count}`;
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
    const open = async (byShopper: boolean): Promise<void> => {
      problem.textContent = "";
      button.ariaBusy = "true";
      try {
        (await (mounted ??= load())).show(byShopper);
      } catch {
        mounted = null;
        if (byShopper) problem.textContent = dataset.failed ?? "";
      }
      button.ariaBusy = null;
    };

    launcher.showUnread(kept.unread);
    button.onclick = () => open(true);
    if (tab.open || kept.listening) void open(false);
  }
}

if (!customElements.get("warmline-chat")) customElements.define("warmline-chat", WarmlineChat);
