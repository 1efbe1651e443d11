import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";

/** Address below which files of the extension's `assets` folder are served; the version changes with their content. */
export const EXTENSION_ASSETS = "/cdn/shop/extensions";

/** Like Shopify's CDN: a path with a version, so that browsers may keep files for ever. */
export function extensionAssetUrl(extension: string): (file: string) => string {
  const folder = `${extension}/assets`;
  const stamp = readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(`${folder}/${name}`);
    return `${name} ${mtimeMs} ${size}`;
  });
  const version = createHash("sha256").update(stamp.sort().join("\n")).digest("hex").slice(0, 12);
  return (file) => `${EXTENSION_ASSETS}/${version}/assets/${file}`;
}
