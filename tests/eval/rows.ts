import { readFile } from "node:fs/promises";

/** A sentence for the person at the terminal; the runner prints it and exits with 2. */
export class UsageError extends Error {}

export type Row = Record<string, unknown>;

/** Rows of a JSON Lines file; blank lines don't count. */
export async function readRows(file: string): Promise<Row[]> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`Cannot read ${file}.`);
  });
  const rows = content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new UsageError(`${file}, line ${index + 1}: not JSON. One JSON object per line is expected.`);
    }
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      throw new UsageError(`${file}, line ${index + 1}: a JSON object is expected.`);
    }
    return [{ ...row }];
  });
  if (rows.length === 0) throw new UsageError(`${file} has no rows.`);
  return rows;
}

export const textOf = (row: Row, key: string): string | null => {
  const value = row[key];
  return typeof value === "string" ? value : null;
};

export const textsOf = (row: Row, key: string): string[] => {
  const value = row[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
};

/** Every row of a suite must have this field, or the file is of another suite. */
export function requireField(rows: readonly Row[], key: string, suite: string): void {
  if (!rows.some((row) => key in row))
    throw new UsageError(`The suite "${suite}" reads rows with "${key}"; the file has none.`);
}
