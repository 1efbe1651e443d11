import { CASE_STATUSES } from "./return-case";
import type { CaseStatus } from "./return-case";
import type { ReturnFacts } from "./return-facts";

/** Shopify's ReturnStatus as it is kept here; one of a newer version is something under way. */
export const caseStatusOf = (status: ReturnFacts["status"]): CaseStatus =>
  CASE_STATUSES.find((one) => one === status.toLowerCase()) ?? "open";
