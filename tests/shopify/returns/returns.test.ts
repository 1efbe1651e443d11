import { describe, expect, it } from "vitest";
import {
  aCustomer,
  aDelivered,
  aFulfillment,
  aLineItem,
  anOrder,
  aProduct,
  aReason,
  daysAgo,
  shipped,
  storeWith,
  type OrderInput,
} from "../store/fixtures";
import { money } from "../store/money";
import { admin, adminData, openListening, openShopify, tokenFor, topicsOf } from "../testing";
import type { Shopify } from "../start";

const SCOPES = [
  "read_orders",
  "write_orders",
  "read_products",
  "read_customers",
  "write_customers",
  "write_returns",
  "write_gift_cards",
  "read_store_credit_accounts",
  "write_store_credit_account_transactions",
];

type Tree = { [key: string]: Tree } & Tree[];

/** Runs an operation with every scope that returns need. */
async function run(shopify: Shopify, query: string, variables: Record<string, unknown> = {}): Promise<Tree> {
  return adminData<Tree>(shopify, query, { variables, token: tokenFor(shopify.shop(), SCOPES) });
}

const line = aLineItem({
  price: "40.00",
  quantity: 3,
  discountedUnitPriceAfterAllDiscountsSet: { shopMoney: money("30.00", "EUR") },
  taxLines: [{ title: "VAT", rate: 0.23, priceSet: { shopMoney: money("16.83", "EUR") } }],
});
const item = shipped(line, 2);
const shirt = aProduct({ title: "Shirt", price: "45.00" });
const reason = aReason("defective");

/** Three cushions, 40.00 reduced to 30.00 each with VAT included; two of them were delivered four days ago. */
function order(parts: Partial<OrderInput> = {}): OrderInput {
  return anOrder({
    taxesIncluded: true,
    lineItems: [line],
    fulfillments: [aDelivered(4, { fulfillmentLineItems: [item] })],
    shippingLine: { title: "Standard", originalPriceSet: { shopMoney: money("5.00", "EUR") } },
    ...parts,
  });
}

async function open(parts: Partial<OrderInput> = {}): Promise<{ shopify: Shopify; id: string }> {
  const placed = order(parts);
  const customer = aCustomer({ id: "gid://shopify/Customer/77" });
  const stores = [
    storeWith({ orders: [placed], products: [shirt], customers: [customer], returnReasonDefinitions: [reason] }),
  ];
  return { shopify: await openShopify({ stores }), id: placed.id };
}

const REQUEST = `mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) {
  return { id name status returnLineItems(first: 5) { nodes { id quantity customerNote returnReasonDefinition { handle } } } }
  userErrors { code field } } }`;
const CREATE = `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) {
  return { id status
    returnLineItems(first: 5) { nodes { id } }
    exchangeLineItems(first: 5) { nodes { id title quantity processedQuantity } }
    reverseFulfillmentOrders(first: 5) { nodes { id status lineItems(first: 5) { nodes { id totalQuantity } } } } }
  userErrors { code field } } }`;
const PROCESS = `mutation ($input: ReturnProcessInput!) { returnProcess(input: $input) {
  return { status refunds(first: 5) { nodes { totalRefundedSet { presentmentMoney { amount } } } } } userErrors { code field } } }`;
const outcome = (allocation = "ORIGINAL_PAYMENT_METHODS") => `
  query ($id: ID!, $lines: [SuggestedOutcomeReturnLineItemInput!]!, $exchanges: [SuggestedOutcomeExchangeLineItemInput!]!) { return(id: $id) {
    suggestedFinancialOutcome(returnLineItems: $lines, exchangeLineItems: $exchanges, refundMethodAllocation: ${allocation}) {
      maximumRefundable { presentmentMoney { amount } } totalTax { presentmentMoney { amount } }
      financialTransfer { __typename
        ... on InvoiceReturnOutcome { amount { presentmentMoney { amount } } }
        ... on RefundReturnOutcome { amount { presentmentMoney { amount } }
          suggestedTransactions { amountSet { presentmentMoney { amount } } parentTransaction { id } }
          suggestedRefundMethods { amount { presentmentMoney { amount } } } } } } } }`;

const wanted = (quantity: number, more: object = {}) => [{ fulfillmentLineItemId: item.id, quantity, ...more }];

async function openReturn(shopify: Shopify, id: string, input: object = {}) {
  const made = await run(shopify, CREATE, { input: { orderId: id, returnLineItems: wanted(2), ...input } });
  expect(made.returnCreate!.userErrors).toEqual([]);
  return made.returnCreate!.return!;
}

describe("what can be returned", () => {
  const query = `query ($id: ID!) { returnableFulfillments(orderId: $id, first: 5) { nodes {
    fulfillment { deliveredAt } returnableFulfillmentLineItems(first: 5) { nodes { quantity fulfillmentLineItem { id } } } } } }`;
  const found = (quantity: number) => ({
    returnableFulfillments: {
      nodes: [
        {
          fulfillment: { deliveredAt: daysAgo(4) },
          returnableFulfillmentLineItems: { nodes: [{ quantity, fulfillmentLineItem: { id: item.id } }] },
        },
      ],
    },
  });

  it("is what was shipped, less what is in a return, until that return is declined", async () => {
    const { shopify, id } = await open();
    expect(await run(shopify, query, { id })).toEqual(found(2));
    const made = await run(shopify, REQUEST, { input: { orderId: id, returnLineItems: wanted(1) } });
    expect(await run(shopify, query, { id })).toEqual(found(1));
    const decline = `mutation ($input: ReturnDeclineRequestInput!) { returnDeclineRequest(input: $input) { return { status decline { reason note } } userErrors { code } } }`;
    const input = { id: made.returnRequest!.return!.id, declineReason: "FINAL_SALE", declineNote: "Sorry." };
    expect(await run(shopify, decline, { input })).toEqual({
      returnDeclineRequest: {
        return: { status: "DECLINED", decline: { reason: "FINAL_SALE", note: "Sorry." } },
        userErrors: [],
      },
    });
    expect(await run(shopify, query, { id })).toEqual(found(2));
  });

  it("leaves out shipped pieces that were refunded without a return; those not shipped go first", async () => {
    const refund = {
      id: "gid://shopify/Refund/61",
      createdAt: daysAgo(1),
      totalRefundedSet: { shopMoney: money("60.00", "EUR") },
      refundLineItems: [{ lineItem: { id: line.id }, quantity: 2 }],
    };
    const { shopify, id } = await open({ refunds: [refund] });
    expect(await run(shopify, query, { id })).toEqual(found(1));
  });

  it("suggests reasons for a line and knows the whole library", async () => {
    const { shopify } = await open();
    const reasons = `query ($id: ID!) { returnReasonDefinitions(first: 5, handles: ["defective"]) { nodes { id handle name } }
      node(id: $id) { ... on LineItem { suggestedReturnReasonDefinitions(first: 5) { nodes { handle } } } } }`;
    expect(await run(shopify, reasons, { id: line.id })).toEqual({
      returnReasonDefinitions: { nodes: [{ id: reason.id, handle: "defective", name: "Defective" }] },
      node: { suggestedReturnReasonDefinitions: { nodes: [{ handle: "defective" }] } },
    });
  });
});

describe("returnRequest", () => {
  it("waits for the merchant, and shows on the order", async () => {
    const { shopify, id } = await open();
    const returnLineItems = wanted(1, { customerNote: "It is torn.", returnReasonDefinitionId: reason.id });
    const made = await run(shopify, REQUEST, { input: { orderId: id, returnLineItems } });
    expect(made.returnRequest).toMatchObject({
      return: {
        status: "REQUESTED",
        returnLineItems: {
          nodes: [{ quantity: 1, customerNote: "It is torn.", returnReasonDefinition: { handle: "defective" } }],
        },
      },
      userErrors: [],
    });
    const look = await run(
      shopify,
      `query ($id: ID!) { order(id: $id) { returnStatus returns(first: 5) { nodes { status } } } }`,
      { id },
    );
    expect(look).toEqual({
      order: { returnStatus: "RETURN_REQUESTED", returns: { nodes: [{ status: "REQUESTED" }] } },
    });
  });

  it.each([
    ["more than was shipped", wanted(3), "INVALID", "quantity"],
    ["more than was shipped, in two parts", [...wanted(1), ...wanted(2)], "INVALID", "quantity"],
    ["none of it", wanted(0), "GREATER_THAN", "quantity"],
    [
      "somebody else's item",
      [{ fulfillmentLineItemId: "gid://shopify/FulfillmentLineItem/1", quantity: 1 }],
      "NOT_FOUND",
      "fulfillmentLineItemId",
    ],
    ["a note over 300 characters", wanted(1, { customerNote: "x".repeat(301) }), "TOO_LONG", "customerNote"],
    [
      "a reason that does not exist",
      wanted(1, { returnReasonDefinitionId: "gid://shopify/ReturnReasonDefinition/1" }),
      "NOT_FOUND",
      "returnReasonDefinitionId",
    ],
    ["a fee over 100 %", wanted(1, { restockingFee: { percentage: 101 } }), "INVALID", "percentage"],
    ["nothing", [], "BLANK", "returnLineItems"],
  ])("refuses %s, and makes nothing", async (_what, returnLineItems, code, field) => {
    const { shopify, id } = await open();
    const made = await run(shopify, REQUEST, { input: { orderId: id, returnLineItems } });
    expect(made.returnRequest!.return).toBeNull();
    expect(made.returnRequest!.userErrors).toHaveLength(1);
    expect(made.returnRequest!.userErrors![0]).toMatchObject({ code });
    expect(String(made.returnRequest!.userErrors![0]!.field)).toContain(field);
    expect(shopify.shop().store.order(id)?.returns).toEqual([]);
  });

  it("refuses what never shipped, and orders that cannot be seen", async () => {
    const { shopify, id } = await open({
      fulfillments: [aFulfillment({ fulfillmentLineItems: [item], createdAt: "2099-01-01T00:00:00Z" })],
    });
    const notShipped = await run(shopify, REQUEST, { input: { orderId: id, returnLineItems: wanted(1) } });
    expect(notShipped.returnRequest!.userErrors![0]).toMatchObject({ code: "INVALID" });
    const input = { orderId: "gid://shopify/Order/1", returnLineItems: wanted(1) };
    expect((await run(shopify, REQUEST, { input })).returnRequest!.userErrors![0]).toMatchObject({ code: "NOT_FOUND" });
  });

  it("needs write_returns", async () => {
    const { shopify, id } = await open();
    const token = tokenFor(shopify.shop(), ["read_orders", "read_returns"]);
    const variables = { input: { orderId: id, returnLineItems: wanted(1) } };
    const { body } = await admin(shopify, REQUEST, { variables, token });
    expect(body.errors?.[0]?.extensions.code).toBe("ACCESS_DENIED");
  });
});

describe("the way of a return", () => {
  it("opens a way back when it is approved, which takes a label and can be canceled until something came back", async () => {
    const { shopify, id } = await open();
    const made = await run(shopify, REQUEST, { input: { orderId: id, returnLineItems: wanted(2) } });
    const returnId = made.returnRequest!.return!.id;
    const approve = `mutation ($input: ReturnApproveRequestInput!) { returnApproveRequest(input: $input) {
      return { status reverseFulfillmentOrders(first: 1) { nodes { id lineItems(first: 5) { nodes { id totalQuantity } } } } } userErrors { code } } }`;
    const approved = await run(shopify, approve, { input: { id: returnId } });
    const back = approved.returnApproveRequest!.return!.reverseFulfillmentOrders!.nodes![0]!;
    expect(back.lineItems!.nodes).toMatchObject([{ totalQuantity: 2 }]);
    expect((await run(shopify, approve, { input: { id: returnId } })).returnApproveRequest!.userErrors).toEqual([
      { code: "INVALID_STATE" },
    ]);

    const label = `mutation ($id: ID!) { reverseDeliveryCreateWithShipping(reverseFulfillmentOrderId: $id, reverseDeliveryLineItems: [],
      trackingInput: { number: "CE1IE", url: "https://www.anpost.com/track?item=CE1IE" }, labelInput: { fileUrl: "https://labels.example/1.pdf" }) {
      reverseDelivery { deliverable { ... on ReverseDeliveryShippingDeliverable { label { publicFileUrl } tracking { carrierName number } } }
        reverseDeliveryLineItems(first: 5) { nodes { quantity } } } userErrors { code } } }`;
    expect(await run(shopify, label, { id: back.id })).toEqual({
      reverseDeliveryCreateWithShipping: {
        reverseDelivery: {
          deliverable: {
            label: { publicFileUrl: "https://labels.example/1.pdf" },
            tracking: { carrierName: "An Post", number: "CE1IE" },
          },
          reverseDeliveryLineItems: { nodes: [{ quantity: 2 }] },
        },
        userErrors: [],
      },
    });
    expect((await run(shopify, label, { id: back.id })).reverseDeliveryCreateWithShipping!.userErrors).toEqual([
      { code: "INVALID" },
    ]);

    const cancel = `mutation ($id: ID!) { returnCancel(id: $id) { return { status } userErrors { code } } }`;
    expect((await run(shopify, cancel, { id: returnId })).returnCancel).toEqual({
      return: { status: "CANCELED" },
      userErrors: [],
    });
    expect((await run(shopify, cancel, { id: returnId })).returnCancel!.userErrors).toEqual([
      { code: "INVALID_STATE" },
    ]);
  });

  it("closes and opens again", async () => {
    const { shopify, id } = await open();
    const { id: returnId } = await openReturn(shopify, id);
    const act = (name: string) =>
      `mutation ($id: ID!) { ${name}(id: $id) { return { status closedAt } userErrors { code } } }`;
    expect((await run(shopify, act("returnClose"), { id: returnId })).returnClose!.return!.status).toBe("CLOSED");
    expect((await run(shopify, act("returnReopen"), { id: returnId })).returnReopen!.return).toEqual({
      status: "OPEN",
      closedAt: null,
    });
  });
});

describe("money", () => {
  it("calculates with discounts, taxes, fees and exchanges before anything is made", async () => {
    const { shopify, id } = await open();
    const query = `query ($input: CalculateReturnInput!) { returnCalculate(input: $input) {
      returnLineItems { quantity subtotalSet { presentmentMoney { amount } } totalTaxSet { presentmentMoney { amount } } restockingFee { percentage amountSet { presentmentMoney { amount } } } }
      exchangeLineItems { quantity subtotalSet { presentmentMoney { amount } } variant { id } }
      returnShippingFee { amountSet { presentmentMoney { amount } } } } }`;
    const [variant] = shirt.variants;
    const input = {
      orderId: id,
      returnLineItems: wanted(2, { restockingFee: { percentage: 10 } }),
      exchangeLineItems: [{ variantId: variant!.id, quantity: 1 }],
      returnShippingFee: { amount: { amount: "4.50", currencyCode: "EUR" } },
    };
    expect((await run(shopify, query, { input })).returnCalculate).toEqual({
      returnLineItems: [
        {
          quantity: 2,
          subtotalSet: { presentmentMoney: { amount: "60.0" } },
          totalTaxSet: { presentmentMoney: { amount: "11.22" } },
          restockingFee: { percentage: 10, amountSet: { presentmentMoney: { amount: "6.0" } } },
        },
      ],
      exchangeLineItems: [
        { quantity: 1, subtotalSet: { presentmentMoney: { amount: "45.0" } }, variant: { id: variant!.id } },
      ],
      returnShippingFee: { amountSet: { presentmentMoney: { amount: "4.5" } } },
    });
    expect(shopify.shop().store.order(id)?.returns).toEqual([]);
  });

  it("adds taxes that the prices do not include", async () => {
    const { shopify, id } = await open({ taxesIncluded: false });
    const query = `query ($id: ID!, $line: ID!) { order(id: $id) { suggestedRefund(refundLineItems: [{ lineItemId: $line, quantity: 1 }], refundShipping: true) {
      amountSet { presentmentMoney { amount } } subtotalSet { presentmentMoney { amount } } totalTaxSet { presentmentMoney { amount } }
      shipping { amountSet { presentmentMoney { amount } } } suggestedTransactions { amountSet { presentmentMoney { amount } } } } } }`;
    expect((await run(shopify, query, { id, line: line.id })).order!.suggestedRefund).toEqual({
      amountSet: { presentmentMoney: { amount: "40.61" } },
      subtotalSet: { presentmentMoney: { amount: "30.0" } },
      totalTaxSet: { presentmentMoney: { amount: "5.61" } },
      shipping: { amountSet: { presentmentMoney: { amount: "5.0" } } },
      suggestedTransactions: [{ amountSet: { presentmentMoney: { amount: "40.61" } } }],
    });
  });

  it("processes what came back: refund less fees, quantities, statuses", async () => {
    const { shopify, id } = await open();
    const ret = await openReturn(shopify, id, {
      returnLineItems: wanted(2, { restockingFee: { percentage: 10 } }),
      returnShippingFee: { amount: { amount: "4.50", currencyCode: "EUR" } },
    });
    const lineId = ret.returnLineItems!.nodes![0]!.id;
    const lines = [{ id: lineId, quantity: 2 }];
    const { suggestedFinancialOutcome: due } = (await run(shopify, outcome(), { id: ret.id, lines, exchanges: [] }))
      .return!;
    expect(due).toMatchObject({
      totalTax: { presentmentMoney: { amount: "11.22" } },
      financialTransfer: { __typename: "RefundReturnOutcome", amount: { presentmentMoney: { amount: "49.5" } } },
    });
    const [suggested] = due!.financialTransfer!.suggestedTransactions!;
    const orderTransactions = [
      { parentId: suggested!.parentTransaction!.id, transactionAmount: { amount: "49.50", currencyCode: "EUR" } },
    ];
    const dispositions = [
      {
        reverseFulfillmentOrderLineItemId: ret.reverseFulfillmentOrders!.nodes![0]!.lineItems!.nodes![0]!.id,
        quantity: 2,
        dispositionType: "NOT_RESTOCKED",
      },
    ];
    const input = {
      returnId: ret.id,
      returnLineItems: [{ id: lineId, quantity: 2, dispositions }],
      financialTransfer: { issueRefund: { orderTransactions } },
    };
    expect((await run(shopify, PROCESS, { input })).returnProcess).toEqual({
      return: {
        status: "CLOSED",
        refunds: { nodes: [{ totalRefundedSet: { presentmentMoney: { amount: "49.5" } } }] },
      },
      userErrors: [],
    });
    const look = `query ($id: ID!) { order(id: $id) { returnStatus displayFinancialStatus lineItems(first: 1) { nodes { currentQuantity refundableQuantity } }
      refunds(first: 5) { transactions(first: 5) { nodes { kind status parentTransaction { id } } } refundLineItems(first: 5) { nodes { quantity restockType } } return { id } } } }`;
    expect(await run(shopify, look, { id })).toEqual({
      order: {
        returnStatus: "RETURNED",
        displayFinancialStatus: "PARTIALLY_REFUNDED",
        lineItems: { nodes: [{ currentQuantity: 1, refundableQuantity: 1 }] },
        refunds: [
          {
            transactions: {
              nodes: [{ kind: "REFUND", status: "SUCCESS", parentTransaction: suggested!.parentTransaction }],
            },
            refundLineItems: { nodes: [{ quantity: 2, restockType: "RETURN" }] },
            return: { id: ret.id },
          },
        ],
      },
    });
    expect((await run(shopify, PROCESS, { input })).returnProcess!.userErrors).toMatchObject([
      { code: "INVALID_STATE" },
    ]);
  });

  it("refunds to store credit instead, where the customer is known", async () => {
    const { shopify, id } = await open({ customer: { id: "gid://shopify/Customer/77" } });
    const ret = await openReturn(shopify, id);
    const lines = [{ id: ret.returnLineItems!.nodes![0]!.id, quantity: 2 }];
    const suggested = await run(shopify, outcome("STORE_CREDIT"), { id: ret.id, lines, exchanges: [] });
    expect(suggested.return!.suggestedFinancialOutcome!.financialTransfer).toMatchObject({
      suggestedTransactions: [],
      suggestedRefundMethods: [{ amount: { presentmentMoney: { amount: "60.0" } } }],
    });
    const refundMethods = [{ storeCreditRefund: { amount: { amount: "60.00", currencyCode: "EUR" } } }];
    const input = {
      returnId: ret.id,
      returnLineItems: lines,
      financialTransfer: { issueRefund: { orderTransactions: [], refundMethods } },
    };
    expect((await run(shopify, PROCESS, { input })).returnProcess!.userErrors).toEqual([]);
    const credit = `query { customer(id: "gid://shopify/Customer/77") { storeCreditAccounts(first: 2) { nodes { balance { amount currencyCode }
      transactions(first: 5) { nodes { amount { amount } event } } } } } }`;
    expect((await run(shopify, credit)).customer!.storeCreditAccounts!.nodes).toEqual([
      {
        balance: { amount: "60.0", currencyCode: "EUR" },
        transactions: { nodes: [{ amount: { amount: "60.0" }, event: "ORDER_REFUND" }] },
      },
    ]);
  });

  it("sends an exchange, and asks for what it costs more", async () => {
    const { shopify, id } = await open();
    const [variant] = shirt.variants;
    const ret = await openReturn(shopify, id, {
      returnLineItems: wanted(1),
      exchangeLineItems: [{ variantId: variant!.id, quantity: 1 }],
    });
    const lines = [{ id: ret.returnLineItems!.nodes![0]!.id, quantity: 1 }];
    const exchanges = [{ id: ret.exchangeLineItems!.nodes![0]!.id, quantity: 1 }];
    const due = await run(shopify, outcome(), { id: ret.id, lines, exchanges });
    expect(due.return!.suggestedFinancialOutcome!.financialTransfer).toEqual({
      __typename: "InvoiceReturnOutcome",
      amount: { presentmentMoney: { amount: "15.0" } },
    });
    const input = { returnId: ret.id, returnLineItems: lines, exchangeLineItems: exchanges };
    expect((await run(shopify, PROCESS, { input })).returnProcess!.userErrors).toEqual([]);
    const look = `query ($id: ID!) { order(id: $id) { displayFinancialStatus currentTotalPriceSet { presentmentMoney { amount } } lineItems(first: 5) { nodes { title currentQuantity unfulfilledQuantity } } } }`;
    expect(await run(shopify, look, { id })).toEqual({
      order: {
        displayFinancialStatus: "PARTIALLY_PAID",
        currentTotalPriceSet: { presentmentMoney: { amount: "110.0" } },
        lineItems: {
          nodes: [
            { title: "Linen cushion", currentQuantity: 2, unfulfilledQuantity: 1 },
            { title: "Shirt", currentQuantity: 1, unfulfilledQuantity: 1 },
          ],
        },
      },
    });
  });
});

describe("refundCreate", () => {
  const mutation = (
    key: string,
  ) => `mutation ($input: RefundInput!) { refundCreate(input: $input) @idempotent(key: "${key}") {
    refund { id totalRefundedSet { presentmentMoney { amount } } } userErrors { field } } }`;

  async function input(shopify: Shopify, id: string, amount: string) {
    const query = `query ($id: ID!) { order(id: $id) { suggestedRefund(suggestFullRefund: true) { suggestedTransactions { parentTransaction { id } } } } }`;
    const found = await run(shopify, query, { id });
    const parentId = found.order!.suggestedRefund!.suggestedTransactions![0]!.parentTransaction!.id;
    return {
      orderId: id,
      refundLineItems: [{ lineItemId: line.id, quantity: 1, restockType: "NO_RESTOCK" }],
      transactions: [{ orderId: id, parentId, amount, kind: "REFUND", gateway: "shopify_payments" }],
    };
  }

  it("makes one refund however often the same key comes, and refuses the key for another", async () => {
    const { shopify, id } = await open();
    const first = await run(shopify, mutation("k1"), { input: await input(shopify, id, "30.00") });
    const again = await run(shopify, mutation("k1"), { input: await input(shopify, id, "30.00") });
    expect(again.refundCreate!.refund).toEqual(first.refundCreate!.refund);
    expect(shopify.shop().store.order(id)?.refunds).toHaveLength(1);
    const token = tokenFor(shopify.shop(), SCOPES);
    const other = await admin(shopify, mutation("k1"), {
      variables: { input: await input(shopify, id, "1.00") },
      token,
    });
    expect(other.body.errors?.[0]?.extensions.code).toBe("IDEMPOTENCY_KEY_PARAMETER_MISMATCH");
  });

  it("gives no more back than was paid", async () => {
    const { shopify, id } = await open();
    const made = await run(shopify, mutation("k2"), { input: await input(shopify, id, "95.01") });
    expect(made.refundCreate).toMatchObject({ refund: null, userErrors: [{ field: ["input", "transactions"] }] });
    expect(shopify.shop().store.order(id)?.refunds).toEqual([]);
  });

  it("takes effect though its answer is lost", async () => {
    const { shopify, id } = await open();
    shopify.world.faults.set("*", { lost: 1 });
    await expect(run(shopify, mutation("k3"), { input: await input(shopify, id, "30.00") })).rejects.toThrow();
    expect(shopify.shop().store.order(id)?.refunds).toHaveLength(1);
    const again = await run(shopify, mutation("k3"), { input: await input(shopify, id, "30.00") });
    expect(again.refundCreate!.refund!.id).toBe(shopify.shop().store.order(id)?.refunds[0]?.id);
  });
});

describe("store credit and gift cards", () => {
  it("credits a customer's account as often as it is told", async () => {
    const { shopify } = await open();
    const mutation = `mutation ($amount: MoneyInput!) { storeCreditAccountCredit(id: "gid://shopify/Customer/77", creditInput: { creditAmount: $amount }) {
      storeCreditAccountTransaction { balanceAfterTransaction { amount } account { id } } userErrors { code } } }`;
    const amount = { amount: "12.00", currencyCode: "EUR" };
    await run(shopify, mutation, { amount });
    const second = await run(shopify, mutation, { amount });
    expect(second.storeCreditAccountCredit!.storeCreditAccountTransaction!.balanceAfterTransaction).toEqual({
      amount: "24.0",
    });
    const nothing = await run(shopify, mutation, { amount: { amount: "0", currencyCode: "EUR" } });
    expect(nothing.storeCreditAccountCredit!.userErrors).toEqual([{ code: "NEGATIVE_OR_ZERO_AMOUNT" }]);
  });

  it("makes a gift card once per code, and finds it by its code", async () => {
    const { shopify } = await open();
    const mutation = `mutation ($input: GiftCardCreateInput!) { giftCardCreate(input: $input) { giftCardCode giftCard { id lastCharacters } userErrors { code } } }`;
    const input = { code: "warm1234abcd5678", initialAmount: { amount: "20.00", currencyCode: "EUR" }, note: "r1" };
    const made = await run(shopify, mutation, { input });
    expect(made.giftCardCreate).toMatchObject({ giftCardCode: input.code, giftCard: { lastCharacters: "5678" } });
    const again = await run(shopify, mutation, { input: { ...input, code: "WARM1234ABCD5678" } });
    expect(again.giftCardCreate).toEqual({ giftCardCode: null, giftCard: null, userErrors: [{ code: "TAKEN" }] });
    const found = await run(
      shopify,
      `{ giftCards(first: 5, query: "warm1234abcd5678") { nodes { note initialValue { amount } } } }`,
    );
    expect(found.giftCards!.nodes).toEqual([{ note: "r1", initialValue: { amount: "20.0" } }]);
  });
});

it("tells the app of every step", async () => {
  const { app, shopify } = await openListening({
    stores: [storeWith({ orders: [order({ id: "gid://shopify/Order/91" })] })],
  });
  shopify.shop().grantedScopes = new Set(SCOPES);
  shopify.world.app.webhooks.push(
    ...["returns/request", "returns/approve", "returns/process", "returns/close", "refunds/create"].map((topic) => ({
      topic,
      uri: `${app.url}/webhooks`,
      compliance: false,
    })),
  );
  const made = await run(shopify, REQUEST, {
    input: { orderId: "gid://shopify/Order/91", returnLineItems: wanted(1) },
  });
  const { id } = made.returnRequest!.return!;
  const lineId = made.returnRequest!.return!.returnLineItems!.nodes![0]!.id;
  await run(shopify, `mutation ($id: ID!) { returnApproveRequest(input: { id: $id }) { userErrors { code } } }`, {
    id,
  });
  await run(shopify, PROCESS, { input: { returnId: id, returnLineItems: [{ id: lineId, quantity: 1 }] } });
  await shopify.webhooks.idle();
  expect([...topicsOf(app)].sort()).toEqual([
    "orders/updated",
    "orders/updated",
    "orders/updated",
    "orders/updated",
    "returns/approve",
    "returns/close",
    "returns/process",
    "returns/request",
  ]);
  const request = app.received.find(({ headers }) => headers["x-shopify-topic"] === "returns/request");
  expect(JSON.parse(request?.body ?? "")).toMatchObject({ admin_graphql_api_id: id, status: "requested" });
});
