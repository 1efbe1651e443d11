/** One object of a list per line: small, and a changed order is one changed line in a diff. */
export function serialize(store: object): string {
  const parts = Object.entries(store).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return ` ${JSON.stringify(key)}: [\n${value.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n ]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
