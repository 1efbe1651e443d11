import { GraphQLError } from "graphql";

/** Something that Shopify has and this stand-in has not. Loud, so that nobody builds on a silent null. */
export function notSimulated(what: string): GraphQLError {
  return new GraphQLError(`[stand-in] ${what} exists in Shopify's schema but is not simulated here`, {
    extensions: { code: "NOT_SIMULATED", field: what },
  });
}
