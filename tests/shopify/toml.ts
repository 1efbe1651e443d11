type Table = { [key: string]: unknown };

/**
 * The TOML that shopify.app.toml is written in: tables, arrays of tables, strings, numbers, booleans and arrays of
 * these (over several lines too). Anything else is an error with its line.
 */
export function parseToml(text: string): Table {
  const root: Table = {};
  let table = root;
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    let line = withoutComment(lines[index] ?? "");
    if (line === "") continue;
    const header = /^\[(\[?)\s*([\w.-]+)\s*\]?\]$/.exec(line);
    if (header) {
      table = openTable(root, (header[2] ?? "").split("."), header[1] === "[");
      continue;
    }
    const at = index + 1;
    while (isOpenArray(line) && index + 1 < lines.length) line += ` ${withoutComment(lines[++index] ?? "")}`;
    const pair = /^([\w-]+|"[^"]+")\s*=\s*(.+)$/.exec(line);
    if (!pair) throw new Error(`line ${at} is not understood: ${line}`);
    table[(pair[1] ?? "").replaceAll('"', "")] = parseValue(pair[2] ?? "", at);
  }
  return root;
}

function openTable(root: Table, path: string[], isArrayItem: boolean): Table {
  let table = root;
  path.forEach((key, index) => {
    const isLast = index === path.length - 1;
    if (isLast && isArrayItem) {
      const list = (table[key] ??= []) as Table[];
      list.push({});
      table = list.at(-1) ?? {};
      return;
    }
    const next = (table[key] ??= {});
    table = (Array.isArray(next) ? next.at(-1) : next) as Table;
  });
  return table;
}

function parseValue(text: string, line: number): unknown {
  const value = text.trim();
  if (value.startsWith("[") && value.endsWith("]")) {
    return splitItems(value.slice(1, -1)).map((item) => parseValue(item, line));
  }
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return JSON.parse(value);
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1);
  if (value === "true" || value === "false") return value === "true";
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new Error(`line ${line} has a value that is not understood: ${value}`);
}

function splitItems(text: string): string[] {
  const items = text.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s][^,]*/g) ?? [];
  return items.map((item) => item.trim());
}

function isOpenArray(line: string): boolean {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  return /=\s*\[/.test(bare) && !/\]\s*$/.test(bare);
}

function withoutComment(line: string): string {
  const match = /^((?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*)/.exec(line);
  return (match?.[1] ?? "").trim();
}
