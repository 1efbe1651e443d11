import type { GraphQLResolveInfo } from "graphql";
import type { AccessToken } from "../oauth/tokens";
import type { ShopState, World } from "../world";

/** What every resolver gets: whose data, who asks. */
export interface ApiContext {
  world: World;
  shop: ShopState;
  token: AccessToken;
  /** Points used so far by this request. */
  points: number;
}

export type Args = Record<string, unknown>;

/** Method syntax on purpose: a resolver may state the arguments it reads, since GraphQL has already checked them. */
interface ResolverShape<Source> {
  resolve(source: Source, args: Args, context: ApiContext, info: GraphQLResolveInfo): unknown;
}
export type Resolver<Source> = ResolverShape<Source>["resolve"];

export interface TypeResolvers {
  type: string;
  fields: Record<string, Resolver<never>>;
}

/** Resolvers of one type of the schema, for objects of the store. */
export function resolversFor<Source>(type: string, fields: Record<string, Resolver<Source>>): TypeResolvers {
  return { type, fields };
}

export interface PageArgs extends Args {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
}
