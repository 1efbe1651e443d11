import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export const fromRoot = (path: string): string => join(root, path);
