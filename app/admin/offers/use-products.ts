import { useCallback, useEffect, useState } from "react";
import type { NamedProduct } from "~/offers/find-products";
import type { OfferPolicy } from "~/offers/policy";

/** Titles of products that rules name, as far as they are known yet. */
export interface ProductNames {
  nameOf: (id: string) => string | undefined;
  /** Null: Shopify did not answer. */
  find: (words: string, stop: AbortSignal) => Promise<NamedProduct[] | null>;
}

/** Ids per request: what the address may hold. */
const PER_READ = 100;

export function useProducts(policy: OfferPolicy): ProductNames {
  const [names, setNames] = useState<Record<string, string>>({});
  const [named] = useState(() => productsIn(policy));
  const readAndLearn = useCallback(async (query: string, stop: AbortSignal) => {
    const found = await read(query, stop);
    if (found) setNames((before) => ({ ...before, ...Object.fromEntries(found.map(({ id, title }) => [id, title])) }));
    return found;
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    for (let at = 0; at < named.length; at += PER_READ) {
      const ids = named.slice(at, at + PER_READ).map((id) => id.split("/").at(-1));
      void readAndLearn(`ids=${ids.join(",")}`, stop.signal);
    }
    return () => stop.abort();
  }, [named, readAndLearn]);
  const find = useCallback(
    (words: string, stop: AbortSignal) => readAndLearn(`q=${encodeURIComponent(words)}`, stop),
    [readAndLearn],
  );
  return { nameOf: (id) => names[id], find };
}

/** Asked once more where Shopify was slow. */
async function read(query: string, stop: AbortSignal): Promise<NamedProduct[] | null> {
  const found = await readOnce(query, stop);
  return found ?? (stop.aborted ? null : readOnce(query, stop));
}

async function readOnce(query: string, stop: AbortSignal): Promise<NamedProduct[] | null> {
  try {
    const response = await fetch(`/app/offers/things?${query}`, {
      headers: { Accept: "application/json" },
      signal: stop,
    });
    if (!response.ok) return null;
    return ((await response.json()) as { products: NamedProduct[] }).products;
  } catch {
    return null;
  }
}

function productsIn({ rules }: OfferPolicy): string[] {
  const ids = rules.flatMap(({ items, value }) => [
    ...(items.kind === "products" ? items.ids : []),
    ...(value.kind === "buy_x_get_y" ? [...value.buyProducts, ...value.getProducts] : []),
  ]);
  return [...new Set(ids)];
}
