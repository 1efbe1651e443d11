import type { ChoiceCard } from "../../contract/chat";
import { h } from "../dom";
import { type CardContext, type CardView, picture } from "./cards";

/** Buttons, one of which may be taken once. They keep their place in the tab order, so focus is not lost. */
export function renderChoice(card: ChoiceCard, { act, key }: CardContext): CardView {
  let over = false;
  const buttons = card.options.map((option) =>
    h(
      "button",
      {
        type: "button",
        class: "option",
        click: (event: Event) => {
          if (over) return;
          retire();
          (event.currentTarget as HTMLElement).setAttribute("aria-pressed", "true");
          act({ type: "choose", choice: card.id, option: option.id, label: option.label });
        },
      },
      picture(option.picture),
      h("span", {}, option.label, option.detail && h("small", {}, option.detail)),
    ),
  );
  function retire(): void {
    over = true;
    buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  }
  const id = `${key}-prompt`;
  return {
    node: h(
      "section",
      { class: "card choice", role: "group", "aria-labelledby": card.prompt && id },
      card.prompt && h("p", { id }, card.prompt),
      ...buttons,
    ),
    retire,
  };
}
