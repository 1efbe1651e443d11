import type { BlockTexts, FormCard, FormField } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { PhotosModule } from "../photos";
import type { Field } from "./field";
import type { Row } from "./message";

/** Checks what the browser can check, field by field, in the shopper's language; the server checks again. */
export function renderForm(
  { id: form, title, fields, submitLabel }: FormCard,
  chat: Conversation,
  texts: BlockTexts,
  key: string,
): Row {
  let over = false;
  const views = fields.map((field, index) => createField(field, `${key}-${index}`, texts));
  const inputs = h("div.fields", ...views.map(({ element }) => element));
  fields.forEach((field, index) => {
    const place = views[index]?.element;
    if (field.type !== "photo" || !place) return;
    place.textContent = "…";
    (import(chat.photos) as Promise<PhotosModule>).then(
      ({ createPhotos }) => {
        const view = createPhotos(field, `${key}-${index}`, { texts, h, upload: chat.upload });
        views[index] = view;
        place.replaceWith(view.element);
      },
      () => (place.textContent = texts.photoFailed),
    );
  });
  const button = h("button.primary", { type: "submit" }, submitLabel);
  const retire = () => {
    over = true;
    button.ariaDisabled = "true";
    inputs.inert = true;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = views.filter(({ check }) => !check());
    if (over) return;
    if (wrong[0]) return wrong[0].input.focus();
    // Not lost with the field that it may be in.
    button.focus();
    retire();
    const values = Object.fromEntries(fields.map(({ name }, index) => [name, views[index]?.value() ?? ""]));
    const label = views.flatMap(({ said }) => said() || []).join(" · ");
    chat.act({ type: "submit", form, values, label: label.slice(0, 600) });
  };
  return {
    node: h(
      "form.card",
      { novalidate: true, "aria-label": title ?? submitLabel, submit },
      title && h("h3", title),
      inputs,
      button,
    ),
    retire,
  };
}

function createField(
  { name, label, hint, type, options = [], autocomplete, required, value, maxLength }: FormField,
  id: string,
  texts: BlockTexts,
): Field {
  const attributes = {
    name,
    autocomplete,
    required,
    maxlength: maxLength,
    "aria-describedby": `${id} ${id}-hint`,
    input: () => error.textContent && check(),
  };
  const input =
    type === "textarea"
      ? h("textarea", attributes, { rows: 3 }, value)
      : type === "select"
        ? h("select", attributes, ...options.map((option) => h("option", { value: option.value }, option.label)))
        : h("input", attributes, { type, inputmode: type, value });
  if (type === "select") input.value = value;
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
    value: () => input.value.trim(),
    said: () => (input instanceof HTMLSelectElement ? (input.selectedOptions[0]?.text ?? "") : input.value.trim()),
    element: h("div", h("label", label, input), h("small", { id: `${id}-hint` }, hint), error),
  };
}
