/** "gid://shopify/Order/1001" → "1001". */
export function legacyResourceId({ id }: { id: string }): string {
  return id.split("/").at(-1) ?? id;
}

export function gidType(id: string): string | null {
  return /^gid:\/\/shopify\/(\w+)\/./.exec(id)?.[1] ?? null;
}
