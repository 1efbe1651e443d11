import { useEffect, useState } from "react";

/**
 * Shopify's names of the customers in these rows (numeric ids), read beside the page; empty until then, and when it does
 * not answer.
 */
export function useCustomerNames(rows: { customerId: string | null }[]): Record<string, string> {
  const [names, setNames] = useState<Record<string, string>>({});
  const ids = [...new Set(rows.flatMap(({ customerId }) => customerId ?? []))].sort().join(",");
  useEffect(() => {
    if (ids === "") return;
    const stop = new AbortController();
    void fetchNames(ids, stop.signal).then((found) => found && setNames((before) => ({ ...before, ...found })));
    return () => stop.abort();
  }, [ids]);
  return names;
}

async function fetchNames(ids: string, stop: AbortSignal): Promise<Record<string, string> | null> {
  try {
    const response = await fetch(`/app/customers?ids=${ids}`, {
      headers: { Accept: "application/json" },
      signal: stop,
    });
    return response.ok ? ((await response.json()) as { names: Record<string, string> }).names : null;
  } catch {
    return null;
  }
}
