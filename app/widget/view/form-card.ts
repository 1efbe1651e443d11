import type { BlockTexts, FormCard, FormField } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { Row } from "./message";

/** Checks what the browser can check, field by field, in the shopper's language; the server checks again. */
export function renderForm(
  { id: form, title, fields, submitLabel }: FormCard,
  chat: Conversation,
  texts: BlockTexts,
  key: string,
): Row {
  let over = false;
  const views = fields.map((field, index) => renderField(field, `${key}-${index}`, texts));
  const button = h("button.primary", { type: "submit" }, submitLabel);
  const retire = () => {
    over = true;
    button.ariaDisabled = "true";
    for (const { input } of views) input.readOnly = true;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = views.filter(({ check }) => !check());
    if (over) return;
    if (wrong[0]) return wrong[0].input.focus();
    retire();
    const values = Object.fromEntries(views.map(({ input }) => [input.name, input.value.trim()]));
    const label = Object.values(values).filter(Boolean).join(" · ").slice(0, 600);
    chat.act({ type: "submit", form, values, label });
  };
  return {
    node: h(
      "form.card",
      { novalidate: true, "aria-label": title ?? submitLabel, submit },
      title && h("h3", title),
      ...views.map(({ node }) => node),
      button,
    ),
    retire,
  };
}

function renderField(
  { name, label, hint, type, autocomplete, required, value, maxLength }: FormField,
  id: string,
  texts: BlockTexts,
) {
  const input = h("input", {
    name,
    type,
    inputmode: autocomplete === "one-time-code" ? "numeric" : type,
    autocomplete,
    required,
    value,
    maxlength: maxLength,
    "aria-describedby": `${id} ${id}-hint`,
    input: () => error.textContent && check(),
  });
  const error = h("p.error", { id });
  const check = (): boolean => {
    const { valid, valueMissing } = input.validity;
    error.textContent = valid ? "" : texts[valueMissing ? "required" : "email"];
    input.ariaInvalid = `${!valid}`;
    return valid;
  };
  return {
    input,
    check,
    node: h("div", h("label", label, input), h("small", { id: `${id}-hint` }, hint), error),
  };
}
