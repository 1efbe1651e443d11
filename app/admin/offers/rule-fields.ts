import type { OfferRule } from "~/offers/policy";
import type { Catalogue } from "../policy/use-catalogue";
import type { ProductNames } from "./use-products";

/** What every part of a rule's form works on. */
export interface RuleFieldsProps {
  rule: OfferRule;
  onChange: (change: Partial<OfferRule>) => void;
  /** Path within the rule, "budget.daily". */
  errorAt: (field: string) => string | undefined;
  catalogue: Catalogue;
  products: ProductNames;
}
