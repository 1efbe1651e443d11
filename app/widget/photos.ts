import type { BlockTexts, FormField } from "../contract/chat";
import type { h as makeElement } from "./dom";
import type { Field } from "./view/field";

/** The one export of `photos.js`, which only a form that asks for pictures loads. */
export interface PhotosModule {
  createPhotos: (field: FormField, id: string, tools: Tools) => Field;
}

interface Tools {
  texts: BlockTexts;
  h: typeof makeElement;
  /** Resolves to the photo's id; rejects with the server's words as `text`, where it had some. */
  upload: (picture: Blob) => Promise<string>;
}

/** An id and the space after it, as the value joins them. */
const ID_LENGTH = 37;
/** Enough to see a crack or a label, and a tenth of what a phone's camera writes. */
const LONGEST_SIDE = 2_000;

/** Pictures are uploaded as soon as they are picked; the form hands in their ids. */
export function createPhotos(
  { label, hint, required, maxLength }: FormField,
  id: string,
  { texts, h, upload }: Tools,
): Field {
  /** By file; null while it is under way. */
  const photos = new Map<File, string | null>();
  const list = h("ul");
  const error = h("p.error", { id });
  const picker = h("input", { type: "file", accept: "image/*", multiple: true, hidden: true, change: () => pick() });
  const input = h(
    "button",
    { type: "button", "aria-describedby": `${id} ${id}-hint`, click: () => picker.click() },
    texts.addPhotos,
  );

  function pick(): void {
    for (const file of picker.files ?? []) {
      if (photos.size < Math.floor(maxLength / ID_LENGTH)) void add(file);
    }
    picker.value = "";
  }

  async function add(file: File): Promise<void> {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const progress = !still && h("progress", { "aria-label": texts.uploading });
    const state = h("small", { role: "status" }, texts.uploading, progress);
    const remove = () => {
      photos.delete(file);
      item.remove();
      input.focus();
    };
    const item = h(
      "li.item",
      h("div", file.name, state),
      h(
        "button.round",
        { type: "button", "aria-label": texts.remove.replace("{name}", () => file.name), click: remove },
        "×",
      ),
    );
    list.append(item);
    photos.set(file, null);
    error.textContent = "";
    try {
      const photo = await upload(await shrink(file));
      if (photos.has(file)) photos.set(file, photo);
      state.textContent = texts.uploaded;
    } catch (failure) {
      photos.delete(file);
      state.textContent = (failure as { text?: string }).text || texts.photoFailed;
    }
  }

  return {
    input,
    check: () => {
      const ids = [...photos.values()];
      error.textContent = ids.includes(null) ? texts.uploading : required && !ids.length ? texts.required : "";
      return !error.textContent;
    },
    value: () => [...photos.values()].join(" "),
    said: () => [...photos.keys()].map(({ name }) => name).join(", "),
    element: h(
      "div.row",
      { role: "group", "aria-label": label },
      h("strong", label),
      h("small", { id: `${id}-hint` }, hint),
      list,
      input,
      picker,
      error,
    ),
  };
}

/** Smaller, upright, and without what the camera wrote beside it; what the browser cannot read goes as it is. */
async function shrink(file: File): Promise<Blob> {
  // Without a type of its own a body needs no CORS preflight.
  const untyped = (picture: Blob) => new Blob([picture]);
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width * scale;
    canvas.height = bitmap.height * scale;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return untyped(small ?? file);
  } catch {
    return untyped(file);
  }
}
