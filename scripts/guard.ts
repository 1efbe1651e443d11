import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";

export interface Guard {
  /** Ends this process if we are killed. */
  watchProcess: (pid: number) => void;
  /** Stops the server of this data folder if we are killed and nobody else uses it. */
  watchPostgres: (folder: string) => void;
  /** Everything is stopped already. */
  dismiss: () => Promise<void>;
}

/** A small process that cleans up after this one, should it be killed without a chance to do so itself. */
export function startGuard(): Guard {
  const child = spawn(process.execPath, [join(import.meta.dirname, "guard-process.mjs")], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const gone = new Promise<void>((done) => child.on("close", () => done()));
  const pipe = child.stdin as Socket;
  pipe.on("error", () => undefined);
  child.unref();
  pipe.unref();
  const tell = (...words: (string | number)[]) => pipe.write(`${words.join("\t")}\n`);
  return {
    watchProcess: (pid) => void tell("process", pid),
    watchPostgres: (folder) => void tell("postgres", folder),
    dismiss: () => {
      child.ref();
      tell("done");
      return gone;
    },
  };
}
