import { modelKeyBinding } from "~/conversations/settings";
import { config } from "~/platform/config";
import { hotQuery } from "~/platform/database";
import { unseal } from "~/platform/seal";
import type { Turn } from "../turn";

/** Where a shop's model is asked. */
export interface Endpoint {
  baseUrl: string;
  key: string;
  /** The model's name there. */
  name: string;
  /** Typed in by a merchant: only public addresses are asked. */
  typedIn: boolean;
}

/** The shop's own endpoint, else the app's, as its settings say; null when there is none or it is off. */
export async function endpointFor({ id, settings }: Pick<Turn["shop"], "id" | "settings">): Promise<Endpoint | null> {
  if (settings.modelSource === "off") return null;
  if (settings.modelSource === "app") {
    const { MODEL_BASE_URL: baseUrl, MODEL_API_KEY: key, MODEL_NAME: name } = config();
    return baseUrl && key && name ? { baseUrl, key, name, typedIn: false } : null;
  }
  const { modelBaseUrl: baseUrl, modelName: name } = settings;
  if (!baseUrl || !name) return null;
  const rows = await hotQuery<{ sealed: Buffer | null }>("select sealed_model_key($1) as sealed", [id]);
  const sealed = rows[0]?.sealed;
  if (!sealed) return null;
  return { baseUrl, name, key: unseal(sealed, modelKeyBinding(id), config().ENCRYPTION_KEY), typedIn: true };
}
