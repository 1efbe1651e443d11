/** Addresses of the inbox keep the view, the search and the page while one goes from conversation to conversation. */
export const conversationPath = (id: string, search: string): string => `/app/inbox/${id}${search}`;

export const actionPath = (id: string): string => `/app/inbox/${id}/act`;
export const factsPath = (id: string): string => `/app/inbox/${id}/facts`;
export const earlierPath = (id: string, beforeSeq: number): string => `/app/inbox/${id}/earlier?before=${beforeSeq}`;
