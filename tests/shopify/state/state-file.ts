import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { Store } from "../store/store";
import type { StoreFile } from "../store/types";
import type { WorldState } from "./snapshot";

/** To be raised when a state of before cannot be read as one of now: a key renamed, another thing kept. */
export const STATE_VERSION = 1;

/** A state that cannot be gone on from. The message says why, fit to print. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/** First line of the file, JSON; the state follows, as node:v8 writes it. */
interface Header {
  version: number;
  /** Of the stores that it began from. */
  stores: string;
  /** Whose state it is: the database that goes with it, say. */
  belongsTo: string;
  /** Of what follows. */
  sha256: string;
}

export interface KeptState {
  belongsTo: string;
  state: WorldState;
}

const NEWLINE = 0x0a;

/**
 * Takes the place of the file in one step, so that a reader finds the older state or this one, never a part. Owner-only:
 * tokens are in it. Throws what the file system says.
 */
export function writeState(file: string, { belongsTo, state }: KeptState, stores: (string | StoreFile)[]): void {
  const body = serialize(state);
  const header: Header = { version: STATE_VERSION, stores: markOf(stores), belongsTo, sha256: digest(body) };
  const aside = `${file}.tmp`;
  writeFileSync(aside, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]), { mode: 0o600, flush: true });
  renameSync(aside, file);
}

/** Null where none was kept. Throws StateFileError: broken, of another version, or begun from other stores. */
export function readState(file: string, stores: (string | StoreFile)[]): KeptState | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new StateFileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const end = bytes.indexOf(NEWLINE);
  const header = readHeader(bytes.subarray(0, Math.max(0, end)).toString("utf8"));
  if (!header) throw new StateFileError(`${file} is not a state that was kept`);
  if (header.version !== STATE_VERSION) {
    throw new StateFileError(`${file} is of version ${header.version}, and this is version ${STATE_VERSION}`);
  }
  if (header.stores !== markOf(stores))
    throw new StateFileError(`${file} began from other store files than those here`);
  const body = bytes.subarray(end + 1);
  if (digest(body) !== header.sha256) throw new StateFileError(`${file} is damaged`);
  try {
    const state = deserialize(body) as WorldState;
    for (const { data, lastIds } of state.shops) new Store(data, lastIds);
    return { belongsTo: header.belongsTo, state };
  } catch (error) {
    // Written by a Node whose format this one does not know, or of a shape whose version nobody raised.
    throw new StateFileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readHeader(line: string): Header | null {
  try {
    const header = JSON.parse(line) as Partial<Header> | null;
    const isWhole = [header?.stores, header?.belongsTo, header?.sha256].every((part) => typeof part === "string");
    return isWhole && typeof header?.version === "number" ? (header as Header) : null;
  } catch {
    return null;
  }
}

function markOf(stores: (string | StoreFile)[]): string {
  return digest(
    stores.map((store) => (typeof store === "string" ? readFileSync(store, "utf8") : JSON.stringify(store))).join("\n"),
  );
}

const digest = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
