import type { ChoiceCard } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { Row } from "./message";
import { oneTap } from "./one-tap";
import { renderPicture } from "./parts";

export function renderChoice({ id: choice, prompt, options }: ChoiceCard, chat: Conversation): Row {
  const taps = options.map(({ id: option, label, detail, picture }) => ({
    button: h("button.item", renderPicture(picture), h("span", h("strong", label), detail && h("small", detail))),
    act: () => chat.act({ type: "choose", choice, option, label }),
  }));
  return {
    retire: oneTap(taps),
    node: h(
      "div.card",
      { role: "group", "aria-label": prompt },
      prompt && h("p", prompt),
      ...taps.map(({ button }) => button),
    ),
  };
}
