import type { FormCard, FormField } from "../../contract/chat";
import { h } from "../dom";
import type { Texts } from "../texts";
import type { CardContext, CardView } from "./cards";

const INPUT_MODES = { text: "text", email: "email", tel: "tel" } as const;

/** Checks what the browser can check, field by field, in the shopper's language; the server checks again. */
export function renderForm(card: FormCard, { texts, act, key }: CardContext): CardView {
  let over = false;
  const fields = card.fields.map((field, index) => renderField(field, `${key}-${index}`, texts));
  const button = h("button", { type: "submit", class: "primary" }, card.submitLabel);
  const retire = () => {
    over = true;
    button.setAttribute("aria-disabled", "true");
    fields.forEach(({ input }) => (input.readOnly = true));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (over) return;
    const wrong = fields.filter((field) => !field.check());
    if (wrong[0]) return wrong[0].input.focus();
    retire();
    const values = Object.fromEntries(fields.map(({ input }) => [input.name, input.value.trim()]));
    const label = Object.values(values).filter(Boolean).join(" · ").slice(0, 600);
    act({ type: "submit", form: card.id, values, label });
  };
  return {
    node: h(
      "form",
      { class: "card form", novalidate: true, "aria-label": card.title ?? card.submitLabel, submit },
      card.title && h("h3", {}, card.title),
      ...fields.map(({ node }) => node),
      button,
    ),
    retire,
  };
}

function renderField(field: FormField, id: string, texts: Texts) {
  const input = h("input", {
    id,
    name: field.name,
    type: field.type,
    inputmode: INPUT_MODES[field.type],
    autocomplete: field.autocomplete,
    autocapitalize: field.type === "text" ? null : "none",
    required: field.required,
    maxlength: field.maxLength,
    value: field.value,
    dir: field.type === "text" ? "auto" : "ltr",
    "aria-describedby": field.hint ? `${id}-hint ${id}-error` : `${id}-error`,
    input: () => wrong() || show(""),
  });
  const error = h("p", { id: `${id}-error`, class: "error" });
  const wrong = (): string => {
    const value = input.value.trim();
    if (field.required && !value) return texts.required;
    // The server knows better what an address is; this finds the slip of a finger.
    return field.type === "email" && value && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? texts.email : "";
  };
  const show = (text: string) => {
    error.textContent = text;
    input.setAttribute("aria-invalid", String(!!text));
  };
  return {
    input,
    node: h(
      "div",
      {},
      h("label", { for: id }, field.label),
      field.hint && h("p", { class: "muted", id: `${id}-hint` }, field.hint),
      input,
      error,
    ),
    check: (): boolean => {
      const text = wrong();
      show(text);
      return !text;
    },
  };
}
