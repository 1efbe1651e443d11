import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { fromRoot } from "../project/root";

const TWO_ROWS = `
  import { runStep } from ${JSON.stringify(pathToFileURL(fromRoot("scripts/steps.ts")).href)};
  const row = async (name) => {
    for (const step of [1, 2, 3]) {
      const { ok } = await runStep({ title: name, command: ["sleep", step === 1 ? "30" : "0"] });
      console.log(name + step, ok);
    }
  };
  console.log("begun");
  await Promise.all([row("a"), row("b")]);
`;

it("ends with the programs that run when it is stopped, and begins no other", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", TWO_ROWS], {
    cwd: fromRoot("."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  await expect.poll(() => said, { timeout: 30_000 }).toBe("begun\n");
  child.kill("SIGTERM");
  expect(await ended).toBe(130);
  expect(said).toBe("begun\n");
});
