import { readFileSync } from "node:fs";

/** The value below which `share` of the sorted values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Clock ticks per second of /proc (USER_HZ); 100 on every Linux that matters. */
const TICKS = 100;

/** CPU milliseconds (user and system) that a process has used so far; Linux only. */
export function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1_000;
}

/** Resident memory of a process in MiB; Linux only. */
export function residentMiB(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? 0) / 1_024;
}
