import { createHash } from "node:crypto";
import { serialize } from "node:v8";
import type { StoreFile } from "../store/types";
import type { World } from "../world";
import { snapshotOf } from "./snapshot";
import { writeState } from "./state-file";

const EVERY_MILLISECONDS = 3_000;

export interface KeepOptions {
  file: string;
  /** Comes back from `readState`: tells whether the state and what stands beside it are of one piece. */
  belongsTo: string;
}

/** Writes a world's state to its file, at once, whenever something changed, and at the end. */
export class StateKeeper {
  #written = "";
  #hasFailed = false;
  readonly #timer: NodeJS.Timeout;

  constructor(
    readonly world: World,
    readonly stores: (string | StoreFile)[],
    readonly options: KeepOptions,
  ) {
    this.save();
    this.#timer = setInterval(() => this.save(), EVERY_MILLISECONDS).unref();
  }

  /** Where that fails the older state stays, and the world goes on. */
  save(): void {
    try {
      const state = snapshotOf(this.world);
      const { ahead } = state.clock;
      // What the clock has told moves with every beat; the stores say whether there was anything to tell.
      const seen = createHash("sha256")
        .update(serialize([Math.round(ahead / 1000), state.app, state.shops]))
        .digest("hex");
      if (seen === this.#written) return;
      writeState(this.options.file, { belongsTo: this.options.belongsTo, state }, this.stores);
      this.#written = seen;
      this.#hasFailed = false;
    } catch (error) {
      if (!this.#hasFailed)
        console.error(`The store's state was not kept: ${error instanceof Error ? error.message : String(error)}`);
      this.#hasFailed = true;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
    this.save();
  }
}
