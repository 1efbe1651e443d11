import type { Product, Variant } from "./catalogue";
import { bag, minus, NOTHING, plus, priced, shares, times, type Amount, type Currencies } from "./money";
import type { OrderFile, OrderPlan } from "./order-plan";
import type { Random } from "./random";

type LineFile = OrderFile["lineItems"][number];

export interface Line {
  id: string;
  product: Product;
  variant: Variant;
  quantity: number;
  unit: Amount;
  /** Taken off all pieces of the line together. */
  discount: Amount;
  /** After discounts, tax included, all pieces. */
  total: Amount;
  /** Part of `total`. */
  tax: Amount;
}

/** Tax inside an amount that includes it. */
export const taxInside = (amount: Amount, rate: number | null): Amount =>
  rate === null ? NOTHING : times(amount, rate / (1 + rate));

interface LinesOf {
  plan: OrderPlan;
  products: Product[];
  currencies: Currencies;
  vat: number | null;
  firstLineId: number;
  random: Random;
}

export function linesOf({ plan, products, currencies, vat, firstLineId, random }: LinesOf): Line[] {
  const chosen = plan.products?.map((wanted) => named(products, wanted)) ?? choose(products, random);
  const drafts = chosen.map(({ product, variant }) => {
    const quantity = plan.quantity ?? (Number(variant.price) < 40 && random.chance(0.35) ? 2 : 1);
    const unit = priced(Number(variant.price), currencies);
    return { product, variant, quantity, unit, gross: times(unit, quantity) };
  });
  const off = discountsOf(plan, drafts, currencies);
  return drafts.map(({ gross, ...line }, index) => {
    const discount = off[index] ?? NOTHING;
    const total = minus(gross, discount);
    const tax = taxInside(total, line.variant.taxable === false ? null : vat);
    return { ...line, id: `gid://shopify/LineItem/${firstLineId + index}`, discount, total, tax };
  });
}

/** Taken off per piece, so that piece × quantity is the line to the cent. */
function discountsOf(
  { discount }: OrderPlan,
  drafts: { unit: Amount; quantity: number; gross: Amount }[],
  currencies: Currencies,
): Amount[] {
  if (discount?.percent)
    return drafts.map(({ unit, quantity }) => times(times(unit, (discount.percent ?? 0) / 100), quantity));
  if (discount?.amount) {
    const weights = drafts.map(({ gross }) => gross.shop);
    return shares(priced(discount.amount, currencies), weights);
  }
  return drafts.map(() => NOTHING);
}

function named(products: Product[], wanted: string): { product: Product; variant: Variant } {
  const [handle, position] = wanted.split(":");
  const product = products.find((candidate) => candidate.handle === handle);
  const variant = product?.variants[position ? Number(position) - 1 : 0];
  if (!product || !variant) throw new Error(`No product "${wanted}"`);
  return { product, variant };
}

function choose(products: Product[], random: Random): { product: Product; variant: Variant }[] {
  const physical = products.filter(({ variants }) =>
    variants.every(({ inventoryItem }) => inventoryItem.requiresShipping),
  );
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const chosen = new Map<string, Product>();
  while (chosen.size < count) {
    const product = random.pick(physical);
    chosen.set(product.id, product);
  }
  return [...chosen.values()].map((product) => ({ product, variant: random.pick(product.variants) }));
}

export function lineFile(line: Line, currencies: Currencies, vat: { rate: number; title: string } | null): LineFile {
  const { product, variant, quantity, unit, total } = line;
  const each = times(total, 1 / quantity);
  return {
    id: line.id,
    title: product.title,
    variantTitle: variant.title,
    sku: variant.sku,
    vendor: product.vendor,
    quantity,
    requiresShipping: variant.inventoryItem.requiresShipping,
    isGiftCard: product.isGiftCard,
    ...(variant.taxable === false && { taxable: false }),

    originalUnitPriceSet: bag(unit, currencies),
    discountedUnitPriceAfterAllDiscountsSet: bag(each, currencies),
    product: { id: product.id },
    variant: { id: variant.id },
    ...(vat &&
      variant.taxable !== false && {
        taxLines: [{ title: vat.title, rate: vat.rate, priceSet: bag(line.tax, currencies) }],
      }),
  };
}

export const sumOf = (lines: Line[], part: "total" | "tax" | "discount"): Amount =>
  plus(...lines.map((line) => line[part]));
