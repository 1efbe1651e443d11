import { randomBytes } from "node:crypto";
import { expect, inject, it, onTestFinished } from "vitest";
import { asAdmin, databaseUrls, prepareDatabase } from "../../scripts/database";
import { SetupError } from "../../scripts/setup-error";

const { adminUrl } = inject("database");

it("leaves the roles of an installation alone, and says that they are there", async () => {
  // Passwords are derived from the administrator's, so to another one ours are somebody else's.
  const other = `other_${randomBytes(4).toString("hex")}`;
  await asAdmin(adminUrl, (client) => client.query(`create role ${other} superuser login password 'other'`));
  onTestFinished(() => asAdmin(adminUrl, (client) => client.query(`drop role ${other}`)).then(() => undefined));
  const url = new URL(adminUrl);
  [url.username, url.password] = [other, "other"];
  const prepared = prepareDatabase(url.href, `${other}_database`);
  await expect(prepared).rejects.toThrow(SetupError);
  await expect(prepared).rejects.toThrow("a role warmline_owner already that is not the demo's");
  const asOwner = databaseUrls(adminUrl, "postgres").ownerUrl;
  await expect(asAdmin(asOwner, () => Promise.resolve("still ours"))).resolves.toBe("still ours");
});
