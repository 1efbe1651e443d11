import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";
import { fromRoot } from "./root";

it("has migrations that make exactly the tables of schema.prisma", { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      fromRoot("node_modules/prisma/build/index.js"),
      ...["migrate", "diff", "--exit-code"],
      ...["--from-migrations", "prisma/migrations", "--to-schema-datamodel", "prisma/schema.prisma"],
    ],
    { cwd: fromRoot("."), env: { ...process.env, DATABASE_URL: inject("database").adminUrl } },
  );
  expect(stdout).toContain("No difference detected");
});
