import { createServer, type AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { assertPortsFree } from "../../scripts/assert-ports-free";
import { readArguments, wholeNumber } from "../../scripts/options";
import { freePorts } from "../support/free-ports";

async function listenOn(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, host, done));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it.each(["127.0.0.1", "0.0.0.0"])("names a port that is taken on %s, and how to choose others", async (host) => {
  const taken = await listenOn(host);
  const [free = 0] = await freePorts(1);
  await expect(assertPortsFree([free, taken], "npm run demo --")).rejects.toThrow(
    `Port ${taken} is taken (${free} to ${taken} are needed). ` +
      "Stop what listens there, or choose others: npm run demo -- --port N",
  );
  await expect(assertPortsFree([free], "npm run demo --")).resolves.toBeUndefined();
});

it.each(["abc", "", " ", "80.5", "0", "70000", "1e9", "-1"])("takes no port %j", (text) => {
  const range = { least: 1, most: 65_500, otherwise: 4_000 };
  expect(() => wholeNumber("port", text, range)).toThrow(`--port takes a whole number from 1 to 65500, not "${text}".`);
});

it("takes a port in words of digits, and another one where nothing is said", () => {
  const range = { least: 1, most: 65_500, otherwise: 4_000 };
  expect(wholeNumber("port", "5100", range)).toBe(5_100);
  expect(wholeNumber("port", undefined, range)).toBe(4_000);
});

it("answers an option that there is not with those that there are", () => {
  const read = () => readArguments(["--nope"], { port: { type: "string" } }, "npm run demo -- [--port N]");
  expect(read).toThrow("Unknown option '--nope'\n\nnpm run demo -- [--port N]");
});
