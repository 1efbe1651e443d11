import type { Bar, BarKind } from "./messages";
import type { Wire } from "./wire";

const HIDDEN = "ui-nav-menu,s-app-nav,ui-title-bar,ui-save-bar,ui-modal{display:none}";

/** `<ui-nav-menu>`, `<ui-title-bar>` and `<ui-save-bar>`: written in the frame, shown by the admin around it. */
export function defineBars(wire: Wire): void {
  document.head.append(Object.assign(document.createElement("style"), { textContent: HIDDEN }));
  const showing: Record<BarKind, HTMLElement | null> = { titleBar: null, saveBar: null };

  const tellBar = (kind: BarKind) => {
    const element = showing[kind];
    wire.tell({ type: "bar", kind, bar: element ? readBar(element) : null });
  };
  wire.on("press", ({ kind, index }) => buttonsOf(showing[kind])[index]?.click());

  class NavMenu extends Watched {
    connectedCallback() {
      this.watch(() => this.tell());
    }
    disconnectedCallback() {
      this.unwatch();
    }
    private tell() {
      const items = [...this.querySelectorAll("a[href]")].map((link) => ({
        label: link.textContent?.trim() ?? "",
        href: link.getAttribute("href") ?? "",
        home: link.getAttribute("rel") === "home",
      }));
      wire.tell({ type: "nav", items });
    }
  }

  class TitleBar extends Watched {
    connectedCallback() {
      // Inside a modal it is the modal's own head and foot.
      if (this.closest("ui-modal")) return;
      showing.titleBar = this;
      this.watch(() => tellBar("titleBar"));
    }
    disconnectedCallback() {
      this.unwatch();
      if (showing.titleBar !== this) return;
      showing.titleBar = null;
      tellBar("titleBar");
    }
  }

  class SaveBar extends Watched {
    get showing(): boolean {
      return showing.saveBar === this;
    }
    connectedCallback() {
      this.watch(() => {
        if (this.showing) tellBar("saveBar");
      });
    }
    disconnectedCallback() {
      this.unwatch();
      void this.hide();
    }
    async show() {
      if (this.showing) return;
      showing.saveBar = this;
      tellBar("saveBar");
      this.dispatchEvent(new Event("show"));
    }
    async hide() {
      if (!this.showing) return;
      showing.saveBar = null;
      tellBar("saveBar");
      this.dispatchEvent(new Event("hide"));
    }
    async toggle() {
      await (this.showing ? this.hide() : this.show());
    }
  }

  customElements.define("ui-nav-menu", NavMenu);
  customElements.define("s-app-nav", class extends NavMenu {});
  customElements.define("ui-title-bar", TitleBar);
  customElements.define("ui-save-bar", SaveBar);
}

/** Tells again whenever anything inside changes, because frameworks fill elements after they are connected. */
class Watched extends HTMLElement {
  #observer: MutationObserver | null = null;
  watch(tell: () => void) {
    this.#observer = new MutationObserver(tell);
    this.#observer.observe(this, { attributes: true, characterData: true, childList: true, subtree: true });
    tell();
  }
  unwatch() {
    this.#observer?.disconnect();
  }
}

export function buttonsOf(element: Element | null): HTMLElement[] {
  return element ? [...element.querySelectorAll<HTMLElement>("button, a[href]")] : [];
}

export function readBar(element: HTMLElement): Bar {
  return {
    title: element.getAttribute("title") ?? "",
    buttons: buttonsOf(element).map((button) => ({
      label: button.textContent?.trim() ?? "",
      primary: button.getAttribute("variant") === "primary",
      critical: button.getAttribute("tone") === "critical",
      disabled: button.hasAttribute("disabled"),
      loading: button.hasAttribute("loading") && button.getAttribute("loading") !== "false",
    })),
  };
}
