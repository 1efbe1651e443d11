/** `npm run migrate`: brings the database of DATABASE_OWNER_URL up to date. Runs from the build, before a new version. */
import { migrate } from "~/platform/migrate";

const ownerUrl = process.env.DATABASE_OWNER_URL;
if (!ownerUrl) {
  console.error("npm run migrate needs DATABASE_OWNER_URL: the database's owner, straight at PostgreSQL.");
  process.exit(1);
}
try {
  const applied = await migrate(ownerUrl);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
} catch (error) {
  console.error(`The database is not migrated: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
