import type { OrderNameFormat } from "~/orders/order-name";
import type { Turn } from "../turn";
import type { TrackingFlow } from "./flow";
import { Words } from "./words";

export function nameFormat({ shop }: Turn): OrderNameFormat {
  return { prefix: shop.settings.orderNamePrefix, suffix: shop.settings.orderNameSuffix };
}

/** An order name in the shop's own format, for a hint. */
export function exampleName(turn: Turn): string {
  const { prefix, suffix } = nameFormat(turn);
  return `${prefix}1234${suffix}`;
}

export function trackingFlow({ flow }: Turn): TrackingFlow | null {
  return flow?.kind === "tracking" ? flow : null;
}

export function isAcknowledged(turn: Turn): boolean {
  return trackingFlow(turn)?.acknowledged ?? false;
}

/** Words for a reply whose facts are the shopper's own or none. */
export function wordsFor(turn: Turn): Words {
  return new Words(turn, turn.now.toISOString());
}
