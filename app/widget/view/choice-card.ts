import type { ChoiceCard } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import { renderPicture } from "./cards";
import type { Row } from "./message";

/** Buttons, one of which may be taken once. They keep their place in the tab order, so focus is not lost. */
export function renderChoice({ id: choice, prompt, options }: ChoiceCard, chat: Conversation): Row {
  let over = false;
  const buttons = options.map(({ id: option, label, detail, picture }) => {
    const button = h(
      "button.item",
      {
        click: () => {
          if (over) return;
          retire();
          button.ariaPressed = "true";
          chat.act({ type: "choose", choice, option, label });
        },
      },
      renderPicture(picture),
      h("span", {}, h("strong", {}, label), detail && h("small", {}, detail)),
    );
    return button;
  });
  const retire = () => {
    over = true;
    for (const button of buttons) button.ariaDisabled = "true";
  };
  return {
    node: h("div.card", { role: "group", "aria-label": prompt }, prompt && h("p", {}, prompt), ...buttons),
    retire,
  };
}
