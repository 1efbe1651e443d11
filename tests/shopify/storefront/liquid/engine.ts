import { Liquid } from "liquidjs";
import { registerFilters } from "./filters";
import { registerTags } from "./tags";
import { readTranslations, translator } from "./translations";

export interface EngineOptions {
  /** Folder with snippets, locales and (theme) layout and templates or (extension) blocks. */
  root: string;
  /** BCP 47 tag of the page. */
  locale: string;
  /** Three letters: what the `money` filters write. */
  currency: string;
  /** Where a file of the `assets` folder is served. */
  assetUrl: (file: string) => string;
  /** Parsed templates are kept. Off where files may change while the stand-in runs. */
  cache: boolean;
}

/** liquidjs with what Shopify adds to Liquid. A filter or tag that is not here fails loudly instead of rendering nothing. */
export function makeEngine({ root, locale, currency, assetUrl, cache }: EngineOptions): Liquid {
  const engine = new Liquid({
    root: [`${root}/templates`, `${root}/layout`, `${root}/blocks`],
    partials: [`${root}/snippets`],
    extname: ".liquid",
    strictFilters: true,
    strictVariables: false,
    cache,
  });
  registerTags(engine);
  registerFilters(engine, { locale, currency, assetUrl, translate: translator(readTranslations(root), locale) });
  return engine;
}
