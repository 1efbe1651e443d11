import { z } from "zod";

/** The retail store of tau-bench, as its authors publish it: `tau_bench/envs/retail/data` in one object. */
const address = z.object({
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  /** "USA" throughout. */
  country: z.string(),
  /** Two letters. */
  state: z.string(),
  zip: z.string(),
});

const user = z.object({
  name: z.object({ first_name: z.string(), last_name: z.string() }),
  address,
  email: z.string(),
  payment_methods: z.record(
    z.string(),
    z.object({ id: z.string(), source: z.string(), balance: z.number().optional() }),
  ),
  orders: z.array(z.string()),
});

const product = z.object({
  name: z.string(),
  product_id: z.string(),
  variants: z.record(
    z.string(),
    z.object({
      item_id: z.string(),
      options: z.record(z.string(), z.string()),
      available: z.boolean(),
      price: z.number(),
    }),
  ),
});

const order = z.object({
  order_id: z.string(),
  user_id: z.string(),
  address,
  items: z.array(
    z.object({
      name: z.string(),
      product_id: z.string(),
      item_id: z.string(),
      price: z.number(),
      options: z.record(z.string(), z.string()),
    }),
  ),
  fulfillments: z.array(z.object({ tracking_id: z.array(z.string()), item_ids: z.array(z.string()) })),
  /** Some have words after the first: "pending (item modified)". */
  status: z.string(),
  payment_history: z.array(
    z.object({
      transaction_type: z.enum(["payment", "refund"]),
      amount: z.number(),
      payment_method_id: z.string(),
    }),
  ),
});

export const tauStore = z.object({
  users: z.record(z.string(), user),
  products: z.record(z.string(), product),
  orders: z.record(z.string(), order),
});
export type TauStore = z.infer<typeof tauStore>;
export type TauOrder = z.infer<typeof order>;
export type TauUser = z.infer<typeof user>;
export type TauProduct = z.infer<typeof product>;
export type TauAddress = z.infer<typeof address>;
