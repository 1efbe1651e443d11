/**
 * What of an address's query belongs to the inbox, with its "?": view, search and page, which stay while one goes from
 * conversation to conversation. What Shopify adds when it opens the app (tokens among it) stays behind.
 */
export function inboxQuery(search: string): string {
  const all = new URLSearchParams(search);
  const own = new URLSearchParams();
  for (const name of ["view", "q", "before", "after"]) {
    const value = all.get(name);
    if (value) own.set(name, value);
  }
  return own.size > 0 ? `?${own.toString()}` : "";
}

export const conversationPath = (id: string, search: string): string => `/app/inbox/${id}${search}`;

export const actionPath = (id: string): string => `/app/inbox/${id}/act`;
export const offerPath = (id: string): string => `/app/inbox/${id}/offer`;
export const factsPath = (id: string): string => `/app/inbox/${id}/facts`;
export const earlierPath = (id: string, beforeSeq: number): string => `/app/inbox/${id}/earlier?before=${beforeSeq}`;
