import type { StoreFile } from "../store/types";
export const JUNIPER_PAGES: StoreFile["pages"] = [];
export const JUNIPER_ARTICLES: StoreFile["articles"] = [];
