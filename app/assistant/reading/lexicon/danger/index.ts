import type { Locale } from "../../../../contract/chat";
import type { DangerLexicon } from "../../danger";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { ja } from "./ja";
import { ko } from "./ko";
import { nl } from "./nl";
import { pl } from "./pl";
import { pt } from "./pt";
import { tr } from "./tr";
import { zh } from "./zh";

export const DANGER_LEXICONS: Record<Locale, DangerLexicon> = {
  en,
  es,
  fr,
  de,
  it,
  "pt-BR": pt,
  nl,
  pl,
  tr,
  ja,
  ko,
  "zh-CN": zh,
  "zh-TW": zh,
  ar,
};
