import { html, type SafeHtml } from "../pages/html";
import type { Money } from "../store/money";
import type { World } from "../world";

export function badge(code: string | null): SafeHtml {
  const words = (code ?? "").toLowerCase().replace(/_/g, " ");
  return html`<span class="badge">${words.charAt(0).toUpperCase()}${words.slice(1)}</span>`;
}

export function amount({ amount: value, currencyCode }: Money): string {
  return new Intl.NumberFormat("en", { style: "currency", currency: currencyCode }).format(Number(value));
}

export function date(world: World, iso: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return format.format(new Date(world.clock.present(iso)));
}

export const numberOf = (id: string) => id.split("/").pop() ?? "";
