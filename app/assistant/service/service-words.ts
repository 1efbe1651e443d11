import { FactWords } from "../words";
import type { Setting } from "../words";

/** Words for what comes after a person has helped: staff's codes and the shopper's rating. */
export class ServiceWords extends FactWords<"service"> {
  constructor(setting: Setting) {
    super(setting, setting.now.toISOString(), "service");
  }
}
