import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { ownOrders } from "./answer-tracking";
import type { TrackingFlow } from "./flow";
import { askToIdentify, chooseOrder } from "./identify";
import { whenSourceFails } from "./source-down";
import { NOTHING } from "./typed";

/** What a pending search for an order asks for, once more. */
export async function askTrackingAgain(turn: Turn, flow: TrackingFlow): Promise<Reply | null> {
  const { wanted } = flow;
  if (flow.step === "choose") {
    return whenSourceFails(turn, async () => {
      const orders = (await ownOrders(turn)).filter(({ id }) => flow.options.includes(id));
      return orders.length > 0 ? chooseOrder(turn, orders, wanted) : askToIdentify(turn, NOTHING, wanted, "ask");
    });
  }
  if (flow.step !== "identify") return null;
  const { orderName, identifier, trackingNumber } = flow;
  const asking =
    identifier !== null
      ? "ask_order"
      : orderName !== null
        ? "ask_identifier"
        : trackingNumber !== null
          ? "tracking_number"
          : "ask";
  return askToIdentify(turn, { orderName, identifier, trackingNumber }, wanted, asking);
}
