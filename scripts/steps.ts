import { spawn, type ChildProcess } from "node:child_process";

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

const running = new Set<ChildProcess>();

const PATIENCE_MS = 3_000;
let isStopping = false;

// As in a terminal: programs clean up after themselves on Ctrl-C, so that is what they get whatever we were told; and
// Vitest, which then finishes the file that it is at, is told again as an impatient person would.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    isStopping = true;
    process.exitCode = 130;
    const interrupt = () => running.forEach((child) => child.kill("SIGINT"));
    interrupt();
    setTimeout(interrupt, PATIENCE_MS).unref();
  });
}

/**
 * Runs one program to its end; its output is kept, and shown as it comes only when `live`. Once we are stopped from
 * outside, nothing more is run or told: this process ends when the last program has.
 */
export function runStep({ title, command }: Step, live = false): Promise<StepResult> {
  const since = performance.now();
  const [program = "", ...args] = command;
  return new Promise((done) => {
    if (isStopping) return endWithTheLast();
    let output = "";
    const end = (ok: boolean) =>
      done({ title, ok, output, seconds: Math.round((performance.now() - since) / 100) / 10 });
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: withColours() });
    running.add(child);
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
    child.on("close", (code) => {
      running.delete(child);
      if (isStopping) endWithTheLast();
      else end(code === 0);
    });
  });
}

function endWithTheLast(): void {
  if (running.size === 0) process.exit();
}

function withColours(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
}

/** One line per step; everything that it printed when it failed. */
export function report({ title, ok, seconds, output }: StepResult): void {
  console.log(`${ok ? "✓" : "✗"} ${title} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, "    "));
}
