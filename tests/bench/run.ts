import { offers } from "./offers";
import { turns } from "./turns";

/** Every suite prints what it does and returns its figures, the last line of the run. */
const SUITES: Record<string, (args: string[]) => Promise<Record<string, unknown>>> = { offers, turns };

const [name = "", ...args] = process.argv.slice(2);
const suite = SUITES[name];
if (!suite) {
  console.error(`npm run bench -- SUITE, where SUITE is one of: ${Object.keys(SUITES).join(", ")}.`);
  process.exit(2);
}
console.log(JSON.stringify({ suite: name, ...(await suite(args)) }));
