import { afterAll, beforeAll } from "vitest";
import { startModel } from "../model/stand-in";
import type { ModelStandIn } from "../model/stand-in";

/** A model stand-in for the test file, with this process configured to use it. Before `useAppDatabase()`'s first query. */
export function useModel(): () => ModelStandIn {
  let model: ModelStandIn | undefined;
  beforeAll(async () => {
    model = await startModel();
    Object.assign(process.env, { MODEL_BASE_URL: model.url, MODEL_API_KEY: "model-key", MODEL_NAME: "stand-in" });
  });
  afterAll(async () => {
    await model?.stop();
    for (const name of ["MODEL_BASE_URL", "MODEL_API_KEY", "MODEL_NAME"]) Reflect.deleteProperty(process.env, name);
  });
  return () => model!;
}
