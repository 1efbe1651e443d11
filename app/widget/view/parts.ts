import type { Moment, Picture, StatusBadge } from "../../contract/chat";
import { type Child, h } from "../dom";
import { safeUrl } from "../safe-url";

/** The frame of a card, with its kind as a class. */
export const section = (kind: string, title: string, ...children: Child[]): HTMLElement =>
  h(`section.card.${kind}`, { "aria-label": title }, ...children);

export const renderHead = (title: string, status: StatusBadge | null): HTMLElement =>
  h("div.head", h("h3", title), status && h(`span.status.${status.tone}`, status.label));

export const renderMoment = (when: Moment | null, name = ""): HTMLElement | null =>
  when && h(`time.${name}`, { datetime: when.at }, when.label);

/** A picture that does not load leaves no hole. */
export function renderPicture(source: Picture | null | undefined): HTMLElement | null {
  const src = source && safeUrl(source.url, location.origin);
  if (!src) return null;
  const image = h("img", { src, alt: source.alt, loading: "lazy", error: () => image.remove() });
  return image;
}
