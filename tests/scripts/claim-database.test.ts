import { randomBytes } from "node:crypto";
import { expect, inject, it } from "vitest";
import { claimDatabase } from "../../scripts/claim-database";
import { SetupError } from "../../scripts/setup-error";

const { adminUrl } = inject("database");
const someDatabase = () => `demo_${randomBytes(6).toString("hex")}`;

it("lets one demo at a time have a database, and tells the second where the first one is", async () => {
  const database = someDatabase();
  const letGo = await claimDatabase(adminUrl, database, 4_000);
  const second = claimDatabase(adminUrl, database, 5_000);
  await expect(second).rejects.toThrow(SetupError);
  await expect(second).rejects.toThrow("This demo runs already, on port 4000.");
  await letGo();
  const third = await claimDatabase(adminUrl, database, 5_000);
  await third();
});

it("lets demos of two databases run beside each other", async () => {
  const first = await claimDatabase(adminUrl, someDatabase(), 4_000);
  const second = await claimDatabase(adminUrl, someDatabase(), 5_000);
  await Promise.all([first(), second()]);
});
