import type {
  Customer,
  DiscountNode,
  Fulfillment,
  LineItem,
  Order,
  Product,
  Refund,
  Return,
  ReverseDelivery,
  ReverseFulfillmentOrder,
  StoreData,
  Variant,
} from "./types";

type Entity = { id: string };

/** A loaded store: the data, found by global id, with the links that the file leaves implicit. */
export class Store {
  readonly #byId = new Map<string, Entity>();
  readonly #parents = new WeakMap<object, object>();
  readonly #nextIds = new Map<string, number>();
  readonly #ordersOfCustomer = new Map<string, Order[]>();
  /** Why this store is not usable; empty when it is. */
  readonly problems: string[] = [];

  /** `lastIds`: of a store that was kept, so that no id is given out twice. */
  constructor(
    readonly data: StoreData,
    lastIds: ReadonlyMap<string, number> = new Map(),
  ) {
    for (const [type, last] of lastIds) this.#nextIds.set(type, last);
    this.#index(data.shop);
    data.shop.shopPolicies.forEach((policy, index) => {
      policy.id ??= `gid://shopify/ShopPolicy/${index + 1}`;
      this.#index({ ...policy, id: policy.id }, data.shop);
    });
    for (const list of [data.staffMembers, data.collections, data.pages, data.articles, data.themes]) {
      for (const item of list as Entity[]) this.#index(item);
    }
    data.returnReasonDefinitions.forEach((reason) => this.#index(reason));
    for (const article of data.articles) if (!this.#byId.has(article.blog.id)) this.#index(article.blog);
    data.products.forEach((product) => this.#indexProduct(product));
    data.customers.forEach((customer) => this.#indexCustomer(customer));
    data.orders.forEach((order) => this.addOrder(order));
    data.discountNodes.forEach((node) => this.addDiscount(node));
    this.#checkReferences();
  }

  /** The object with this global id, whatever its type; undefined when there is none. */
  find(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  order(id: string): Order | undefined {
    return this.#typed<Order>("Order", id);
  }

  customer(id: string): Customer | undefined {
    return this.#typed<Customer>("Customer", id);
  }

  product(id: string): Product | undefined {
    return this.#typed<Product>("Product", id);
  }

  variant(id: string): Variant | undefined {
    return this.#typed<Variant>("ProductVariant", id);
  }

  lineItem(id: string): LineItem | undefined {
    return this.#typed<LineItem>("LineItem", id);
  }

  fulfillment(id: string): Fulfillment | undefined {
    return this.#typed<Fulfillment>("Fulfillment", id);
  }

  /** The order of a line item, fulfillment, refund or return; the fulfillment of an event; the product of a variant. */
  parentOf<Parent extends object>(child: object): Parent {
    const parent = this.#parents.get(child);
    if (!parent) throw new Error(`no parent known for ${JSON.stringify(child).slice(0, 80)}`);
    return parent as Parent;
  }

  ordersOf(customerId: string): Order[] {
    return this.#ordersOfCustomer.get(customerId) ?? [];
  }

  /** By its code, whatever the case. */
  discountByCode(code: string): DiscountNode | undefined {
    const wanted = code.trim().toLowerCase();
    return this.data.discountNodes.find(({ discount }) =>
      discount.codes.some((one) => one.code.toLowerCase() === wanted),
    );
  }

  addDiscount(node: DiscountNode): void {
    if (!this.data.discountNodes.includes(node)) this.data.discountNodes.push(node);
    this.#index(node);
    node.discount.codes.forEach((code) => (code.id ??= this.newId("DiscountRedeemCode")));
  }

  /** By type, the highest number that is taken or was. */
  lastIds(): Map<string, number> {
    return new Map(this.#nextIds);
  }

  /** A fresh global id of this type, above all in the file. */
  newId(type: string): string {
    const next = (this.#nextIds.get(type) ?? 9000) + 1;
    this.#nextIds.set(type, next);
    return `gid://shopify/${type}/${next}`;
  }

  /** Also for a running store: an order that a test adds, or a purchase in the storefront. */
  addOrder(order: Order): void {
    if (!this.data.orders.includes(order)) this.data.orders.push(order);
    this.#index(order);
    if (order.customer) {
      this.#ordersOfCustomer.set(order.customer.id, [...this.ordersOf(order.customer.id), order]);
    }
    order.lineItems.forEach((line) => this.#index(line, order));
    order.transactions.forEach((transaction) => this.#index(transaction, order));
    order.fulfillments.forEach((fulfillment) => this.addFulfillment(order, fulfillment));
    order.refunds.forEach((refund) => this.addRefund(order, refund));
    order.returns.forEach((ret) => this.addReturn(order, ret));
  }

  addLineItem(order: Order, line: LineItem): void {
    order.lineItems.push(line);
    this.#index(line, order);
  }

  addTransaction(order: Order, transaction: Order["transactions"][number]): void {
    order.transactions.push(transaction);
    this.#index(transaction, order);
  }

  addRefund(order: Order, refund: Refund): void {
    if (!order.refunds.includes(refund)) order.refunds.push(refund);
    this.#index(refund, order);
    refund.transactions.forEach((transaction) => this.#index(transaction, order));
  }

  addReturn(order: Order, ret: Return): void {
    if (!order.returns.includes(ret)) order.returns.push(ret);
    this.#index(ret, order);
    ret.returnLineItems.forEach((line) => this.#index(line, ret));
    ret.exchangeLineItems.forEach((line) => this.#index(line, ret));
    ret.reverseFulfillmentOrders.forEach((back) => this.addReverseFulfillmentOrder(ret, back));
  }

  addReverseFulfillmentOrder(ret: Return, back: ReverseFulfillmentOrder): void {
    if (!ret.reverseFulfillmentOrders.includes(back)) ret.reverseFulfillmentOrders.push(back);
    this.#index(back, ret);
    back.lineItems.forEach((line) => this.#index(line, back));
    back.reverseDeliveries.forEach((delivery) => this.addReverseDelivery(back, delivery));
  }

  addReverseDelivery(back: ReverseFulfillmentOrder, delivery: ReverseDelivery): void {
    if (!back.reverseDeliveries.includes(delivery)) back.reverseDeliveries.push(delivery);
    this.#index(delivery, back);
    delivery.reverseDeliveryLineItems.forEach((line) => this.#index(line, delivery));
  }

  addStoreCreditAccount(customer: Customer, account: Customer["storeCreditAccounts"][number]): void {
    customer.storeCreditAccounts.push(account);
    this.#index(account, customer);
  }

  addFulfillment(order: Order, fulfillment: Fulfillment): void {
    if (!order.fulfillments.includes(fulfillment)) order.fulfillments.push(fulfillment);
    this.#index(fulfillment, order);
    fulfillment.fulfillmentLineItems.forEach((line) => this.#index(line, fulfillment));
    fulfillment.events.forEach((event) => this.#index(event, fulfillment));
  }

  addEvent(fulfillment: Fulfillment, event: Fulfillment["events"][number]): void {
    fulfillment.events.push(event);
    this.#index(event, fulfillment);
  }

  #indexProduct(product: Product): void {
    this.#index(product);
    product.options.forEach((option) => (option.id ??= this.newId("ProductOption")));
    for (const medium of [...product.media, ...product.variants.flatMap((variant) => variant.media)]) {
      medium.id ??= this.newId("MediaImage");
    }
    product.variants.forEach((variant) => this.#index(variant, product));
  }

  #indexCustomer(customer: Customer): void {
    this.#index(customer);
    customer.storeCreditAccounts.forEach((account) => this.#index(account, customer));
    for (const address of [customer.defaultAddress, ...customer.addressesV2]) {
      if (address) address.id ??= this.newId("MailingAddress");
    }
  }

  #index(entity: Entity, parent?: object): void {
    if (this.#byId.has(entity.id)) this.problems.push(`the id ${entity.id} is used twice`);
    this.#byId.set(entity.id, entity);
    if (parent) this.#parents.set(entity, parent);
    const [, type, number] = /^gid:\/\/shopify\/(\w+)\/(\d+)$/.exec(entity.id) ?? [];
    if (type) this.#nextIds.set(type, Math.max(this.#nextIds.get(type) ?? 9000, Number(number)));
  }

  #typed<T extends Entity>(type: string, id: string): T | undefined {
    return id.startsWith(`gid://shopify/${type}/`) ? (this.#byId.get(id) as T | undefined) : undefined;
  }

  #checkReferences(): void {
    const must = (path: string, id: string | undefined) => {
      if (id !== undefined && !this.#byId.has(id))
        this.problems.push(`${path} points to ${id}, which is not in the file`);
    };
    this.data.collections.forEach((collection, c) =>
      collection.products.forEach((product, p) => must(`collections[${c}].products[${p}]`, product.id)),
    );
    this.data.discountNodes.forEach(({ discount: { context } }, d) => {
      if (context.__typename !== "DiscountCustomers") return;
      context.customers.forEach((customer, c) =>
        must(`discountNodes[${d}].discount.context.customers[${c}]`, customer.id),
      );
    });
    this.data.orders.forEach((order, o) => {
      const path = `orders[${o}]`;
      const lines = new Set(order.lineItems.map((line) => line.id));
      const mustBeLine = (where: string, id: string) => {
        if (!lines.has(id)) this.problems.push(`${where} points to ${id}, which is not a line item of ${order.name}`);
      };
      must(`${path}.customer`, order.customer?.id);
      order.lineItems.forEach((line, l) => {
        must(`${path}.lineItems[${l}].product`, line.product?.id);
        must(`${path}.lineItems[${l}].variant`, line.variant?.id);
      });
      order.fulfillments.forEach((fulfillment, f) =>
        fulfillment.fulfillmentLineItems.forEach((line, l) =>
          mustBeLine(`${path}.fulfillments[${f}].fulfillmentLineItems[${l}].lineItem`, line.lineItem.id),
        ),
      );
      order.refunds.forEach((refund, r) => {
        must(`${path}.refunds[${r}].return`, refund.return?.id);
        refund.refundLineItems.forEach((line, l) =>
          mustBeLine(`${path}.refunds[${r}].refundLineItems[${l}].lineItem`, line.lineItem.id),
        );
      });
      order.returns.forEach((ret, r) =>
        ret.returnLineItems.forEach((line, l) => {
          must(`${path}.returns[${r}].returnLineItems[${l}].fulfillmentLineItem`, line.fulfillmentLineItem.id);
          must(`${path}.returns[${r}].returnLineItems[${l}].returnReasonDefinition`, line.returnReasonDefinition?.id);
        }),
      );
    });
  }
}
