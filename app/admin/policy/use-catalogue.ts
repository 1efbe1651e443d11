import { useEffect, useState } from "react";

/** `collections` null: not read, yet or at all. */
export interface Catalogue {
  state: "loading" | "ready" | "failed";
  collections: { id: string; title: string }[] | null;
}

/** The shop's collections, read from Shopify beside the page, so that it never waits for them. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState<Catalogue>({ state: "loading", collections: null });
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      try {
        const response = await fetch("/app/policy/catalogue", {
          headers: { Accept: "application/json" },
          signal: stop.signal,
        });
        if (!response.ok) throw new Error("not read");
        const { collections } = (await response.json()) as { collections: { id: string; title: string }[] };
        setCatalogue({ state: "ready", collections });
      } catch {
        if (!stop.signal.aborted) setCatalogue({ state: "failed", collections: null });
      }
    };
    void read();
    return () => stop.abort();
  }, []);
  return catalogue;
}
