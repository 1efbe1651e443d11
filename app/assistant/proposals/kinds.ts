import type { CarryOut } from "~/proposals/proposal";
import { offerKind } from "../offers/offer-kind";
import { cancelReturnKind } from "../returns/cancel-return-kind";
import { returnKind } from "../returns/return-kind";
import { addressChange } from "../changes/address";
import { cancellation } from "../changes/cancel";
import { itemChange } from "../changes/propose-items";
import type { ProposalKind } from "./kind";

/** Every kind of write that the assistant can propose. */
const KINDS: ProposalKind[] = [offerKind, returnKind, cancelReturnKind, cancellation, addressChange, itemChange];

export const proposalKind = (name: string): ProposalKind | undefined => KINDS.find((kind) => kind.name === name);

/** Who carries out which kind. */
export const CARRIERS: Record<string, CarryOut> = Object.fromEntries(
  KINDS.map(({ name, carryOut }) => [name, carryOut]),
);
