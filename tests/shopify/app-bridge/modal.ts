import { buttonsOf, readBar } from "./elements";

const STYLE = `
.standin-modal{border:0;border-radius:16px;padding:0;width:min(620px,calc(100vw - 32px));max-height:calc(100vh - 64px);
  box-shadow:0 20px 60px rgba(0,0,0,.3);font:13px/1.5 Inter,system-ui,sans-serif;color:#303030}
.standin-modal::backdrop{background:rgba(0,0,0,.5)}
.standin-modal[data-variant=small]{width:min(380px,calc(100vw - 32px))}
.standin-modal[data-variant=large]{width:min(980px,calc(100vw - 32px))}
.standin-modal[data-variant=max]{width:calc(100vw - 64px);height:calc(100vh - 64px)}
.standin-modal header{display:flex;align-items:center;justify-content:space-between;padding:12px 16px;background:#f3f3f3}
.standin-modal h2{margin:0;font-size:14px;font-weight:650}
.standin-modal footer{display:flex;justify-content:flex-end;gap:8px;padding:12px 16px;border-top:1px solid #e3e3e3}
.standin-modal iframe{display:block;width:100%;height:60vh;border:0}
.standin-modal button{font:inherit;font-weight:550;padding:6px 12px;border:0;border-radius:8px;background:#fff;cursor:pointer;
  box-shadow:inset 0 0 0 1px #ccc}
.standin-modal button.primary{background:#303030;color:#fff;box-shadow:none}
.standin-modal button.critical{background:#c5280c;color:#fff;box-shadow:none}
.standin-modal button:disabled{opacity:.5;cursor:default}`;

/**
 * `<ui-modal>`: a dialog inside the frame. Shopify shows its modals over the whole admin; the difference is one of
 * looks, what the app can see of it (`content`, `show`, `hide`, events, title bar buttons) is the same.
 */
export function defineModal(): void {
  document.head.append(Object.assign(document.createElement("style"), { textContent: STYLE }));

  class Modal extends HTMLElement {
    readonly #dialog = document.createElement("dialog");
    readonly #head = document.createElement("header");
    readonly #foot = document.createElement("footer");
    /** Where frameworks put the modal's children. */
    readonly content = document.createElement("div");
    #observer: MutationObserver | null = null;

    connectedCallback() {
      this.#dialog.className = "standin-modal";
      this.#dialog.dataset.variant = this.getAttribute("variant") ?? "base";
      this.#dialog.replaceChildren(this.#head, this.content, this.#foot);
      this.#dialog.addEventListener("close", () => this.dispatchEvent(new Event("hide")));
      document.body.append(this.#dialog);
      this.#observer = new MutationObserver(() => this.#draw());
      this.#observer.observe(this, { attributes: true, characterData: true, childList: true, subtree: true });
    }
    disconnectedCallback() {
      this.#observer?.disconnect();
      this.#dialog.remove();
    }
    async show() {
      if (this.#dialog.open) return;
      this.#adopt();
      this.#draw();
      this.#dialog.showModal();
      this.dispatchEvent(new Event("show"));
    }
    async hide() {
      if (this.#dialog.open) this.#dialog.close();
    }
    async toggle() {
      await (this.#dialog.open ? this.hide() : this.show());
    }

    /** Plain HTML written between the tags; React portals into `content` by itself. */
    #adopt() {
      const src = this.getAttribute("src");
      if (src) this.content.replaceChildren(Object.assign(document.createElement("iframe"), { src, title: "Modal" }));
      else
        this.content.append(
          ...[...this.children].filter((child) => !child.matches("ui-title-bar, ui-save-bar, div:empty")),
        );
    }
    #draw() {
      const titleBar = this.querySelector<HTMLElement>("ui-title-bar");
      const bar = titleBar ? readBar(titleBar) : { title: "", buttons: [] };
      const title = Object.assign(document.createElement("h2"), { textContent: bar.title });
      const close = Object.assign(document.createElement("button"), { type: "button", textContent: "✕" });
      close.setAttribute("aria-label", "Close");
      close.addEventListener("click", () => void this.hide());
      this.#dialog.setAttribute("aria-label", bar.title);
      this.#head.replaceChildren(title, close);
      this.#foot.hidden = bar.buttons.length === 0;
      this.#foot.replaceChildren(
        ...bar.buttons.map(({ label, primary, critical, disabled, loading }, index) => {
          const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
          button.disabled = disabled || loading;
          button.className = critical ? "critical" : primary ? "primary" : "";
          button.addEventListener("click", () => buttonsOf(titleBar)[index]?.click());
          return button;
        }),
      );
    }
  }

  customElements.define("ui-modal", Modal);
}
