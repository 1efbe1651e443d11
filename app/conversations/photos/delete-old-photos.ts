import { BOUNDS } from "~/platform/bounds";
import { hotQuery } from "~/platform/database";

/** Photos past their time, of every shop: the policies `sweep` and `sweep_away` show no other rows without a scope. */
export async function deleteOldPhotos(): Promise<void> {
  await hotQuery("delete from photo where created_at < now() - make_interval(days => $1)", [BOUNDS.photoDays]);
}
