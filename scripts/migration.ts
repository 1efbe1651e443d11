/**
 * `npm run migration -- NAME`: writes the next migration from the difference between prisma/migrations and
 * prisma/schema.prisma. `--check` only says whether there is a difference (exit code 2).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openServer, prepareDatabase } from "./database";

const name = process.argv[2];
if (!name || (name !== "--check" && !/^[a-z][a-z0-9_]*$/.test(name))) {
  console.error("Usage: npm run migration -- NAME (lower case, words joined by _)");
  process.exit(1);
}

const server = await openServer();
try {
  // Migrations grant rights to the app's role, so it must exist before they run in the shadow database.
  await prepareDatabase(server.adminUrl, "warmline_dev");
  if (name === "--check") {
    const { status, stdout } = diff("--exit-code");
    process.stdout.write(stdout);
    process.exitCode = status ?? 1;
  } else {
    const { status, stdout } = diff("--script");
    if (status === 0) write(name, stdout);
    process.exitCode = status ?? 1;
  }
} finally {
  await server.release();
}

function diff(mode: "--exit-code" | "--script") {
  const sides = ["--from-migrations", "prisma/migrations", "--to-schema-datamodel", "prisma/schema.prisma"];
  return spawnSync("prisma", ["migrate", "diff", ...sides, mode], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: server.adminUrl },
  });
}

function write(label: string, sql: string): void {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma/migrations", `${stamp}_${label}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}/migration.sql`);
}
