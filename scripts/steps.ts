import { spawn } from "node:child_process";

export interface Step {
  /** What it does, as a person would say it. */
  title: string;
  command: string[];
}

export interface StepResult {
  title: string;
  ok: boolean;
  seconds: number;
  output: string;
}

/** Runs one program to its end; its output is kept, and shown as it comes only when `live`. */
export function runStep({ title, command }: Step, live = false): Promise<StepResult> {
  const since = performance.now();
  const [program = "", ...args] = command;
  return new Promise((done) => {
    let output = "";
    const end = (ok: boolean) =>
      done({ title, ok, output, seconds: Math.round((performance.now() - since) / 100) / 10 });
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: withColours() });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

function withColours(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
}

/** One line per step; everything that it printed when it failed. */
export function report({ title, ok, seconds, output }: StepResult): void {
  console.log(`${ok ? "✓" : "✗"} ${title} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, "    "));
}
