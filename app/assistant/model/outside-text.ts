/**
 * Text from outside (shoppers, staff, tools, shop content) as data: it stands between marks that it cannot close, and
 * the instructions say that nothing between them is one.
 */
export function asData(source: string, text: string): string {
  return `<data source="${source}">\n${text.replace(/[<>]/g, (mark) => (mark === "<" ? "‹" : "›"))}\n</data>`;
}
