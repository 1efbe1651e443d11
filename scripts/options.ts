import { parseArgs, type ParseArgsConfig } from "node:util";
import { SetupError } from "./setup-error";

/** `parseArgs` with a SetupError that ends in the usage. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Throws SetupError. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new SetupError(`--${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/** The last ports of all are left for those that follow the first one. */
export const PORTS = { least: 1, most: 65_500, otherwise: 4_000 };
