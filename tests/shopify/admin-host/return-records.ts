import express, { type Request, type Router } from "express";
import { html, type SafeHtml } from "../pages/html";
import { refundsSoFar, returnsSoFar } from "../store/order-facts";
import type { Order, Return } from "../store/types";
import { approveReturn, cancelReturn, closeReturn, declineReturn, reopenReturn } from "../returns/decide-return";
import { makeReturn } from "../returns/make-return";
import { lineOf } from "../returns/outcome";
import type { Place } from "../returns/place";
import { receiveReturn } from "../returns/receive-return";
import { returnableLines } from "../returns/returnable";
import { createReverseDelivery } from "../returns/reverse-fulfillment";
import { Refusal } from "../returns/user-errors";
import type { World } from "../world";
import type { AdminVisit } from "./router";
import { amount, badge, date, numberOf } from "./record-parts";

type Form = Record<string, string | undefined>;
type DeclineReason = NonNullable<Return["decline"]>["reason"];

const DECLINE_REASONS: DeclineReason[] = ["RETURN_PERIOD_ENDED", "FINAL_SALE", "OTHER"];

/** What staff do to a return in Shopify's own admin; the app hears of it by webhook. */
const ACTIONS: Record<string, (id: string, form: Form, place: Place) => unknown> = {
  approve: (id, _form, place) => approveReturn(id, ["id"], place),
  decline: (id, form, place) => {
    const reason = DECLINE_REASONS.find((one) => one === form["reason"]) ?? "OTHER";
    return declineReturn(id, { reason, note: form["note"] || null }, [], place);
  },
  receive: (id, form, place) => receiveReturn(id, form["payTo"] === "credit" ? "STORE_CREDIT" : "PAYMENT", place),
  label: (id, form, place) => {
    const back = (place.shop.store.find(id) as Return | undefined)?.reverseFulfillmentOrders[0];
    return createReverseDelivery(back?.id ?? "", [], { trackingInput: { number: form["number"] || null } }, place);
  },
  cancel: (id, _form, place) => cancelReturn(id, place),
  close: (id, _form, place) => closeReturn(id, place),
  reopen: (id, _form, place) => reopenReturn(id, place),
};

export function returnRoutes(router: Router, world: World, visit: (req: Request) => AdminVisit): void {
  const body = express.urlencoded({ extended: false });
  const act = (req: Request, order: Order, what: (place: Place) => unknown): string => {
    const { shop, search } = visit(req);
    const back = new URL(`/admin/orders/${numberOf(order.id)}${search}`, world.url);
    try {
      what({ world, shop });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      back.searchParams.set("problem", error.message);
    }
    return back.pathname + back.search;
  };

  router.post("/admin/returns/:number/:action", body, (req, res, next) => {
    const { store } = visit(req).shop;
    const { number = "", action = "" } = req.params;
    const ret = store.find(`gid://shopify/Return/${number}`);
    const run = ACTIONS[action];
    if (!ret || !run) return next();
    res.redirect(
      303,
      act(req, store.parentOf<Order>(ret), (place) => run(ret.id, req.body as Form, place)),
    );
  });
  router.post("/admin/orders/:number/returns", body, (req, res, next) => {
    const order = visit(req).shop.store.order(`gid://shopify/Order/${req.params["number"]}`);
    if (!order) return next();
    const returnLineItems = returnableLines(order, world.clock)
      .flatMap(({ lines }) => lines)
      .map(({ fulfillmentLineItem, quantity }) => ({ fulfillmentLineItemId: fulfillmentLineItem.id, quantity }));
    const how = { status: "OPEN", argument: "returnInput" } as const;
    res.redirect(
      303,
      act(req, order, (place) => makeReturn(order, { orderId: order.id, returnLineItems }, how, place)),
    );
  });
}

/** The returns and refunds of an order, with what staff can do now. `problem`: why the last thing did not work. */
export function returnsOf(place: Place, order: Order, { search }: AdminVisit, problem: string | null): SafeHtml {
  const { world } = place;
  const returns = returnsSoFar(order, world.clock);
  const refunds = refundsSoFar(order, world.clock);
  const canReturn = returnableLines(order, world.clock).length > 0;
  return html`
    ${problem && html`<p role="alert">${problem}</p>`} ${returns.map((ret) => returnCard(place, ret, search))}
    ${canReturn && button(`/admin/orders/${numberOf(order.id)}/returns${search}`, "Create return")}
    ${
      refunds.length > 0 &&
      html`<h2>Refunds</h2>
        <ul>
          ${refunds.map(
            (refund) =>
              html`<li>
                ${date(world, refund.createdAt)}: ${amount(refund.totalRefundedSet.presentmentMoney)}
                ${refund.transactions.map(({ gateway }) => gateway).join(", ")}
              </li>`,
          )}
        </ul>`
    }
  `;
}

function returnCard(place: Place, ret: Return, search: string): SafeHtml {
  const to = (action: string) => `/admin/returns/${numberOf(ret.id)}/${action}${search}`;
  const tracking = ret.reverseFulfillmentOrders.flatMap(({ reverseDeliveries }) =>
    reverseDeliveries.map(({ deliverable }) => deliverable?.tracking?.number ?? "label"),
  );
  return html`<section aria-label="${ret.name}">
    <h2>${ret.name} ${badge(ret.status)}</h2>
    <ul>
      ${ret.returnLineItems.map(
        (line) =>
          html`<li>
            ${line.quantity} × ${lineOf(line, place).title}
            ${line.processedQuantity > 0 && `(${line.processedQuantity} received)`}
            ${line.customerNote ?? line.returnReasonNote}
          </li>`,
      )}
      ${ret.exchangeLineItems.map((line) => html`<li>Exchange: ${line.quantity} × ${line.title} ${line.variantTitle}</li>`)}
      ${tracking.map((number) => html`<li>On its way back: ${number}</li>`)}
    </ul>
    <div class="buttons">${actionsOf(ret, to)}</div>
  </section>`;
}

function actionsOf(ret: Return, to: (action: string) => string): SafeHtml[] {
  switch (ret.status) {
    case "REQUESTED":
      return [
        button(to("approve"), "Approve"),
        button(
          to("decline"),
          "Decline",
          html`<label>Reason ${select("reason", DECLINE_REASONS)}</label>
            <label>Note <input name="note" maxlength="500" /></label>`,
        ),
      ];
    case "OPEN":
      return [
        button(
          to("receive"),
          "Mark received and refund",
          html`<label>To ${select("payTo", ["payment", "credit"])}</label>`,
        ),
        button(to("label"), "Add tracking", html`<label>Number <input name="number" required /></label>`),
        button(to("close"), "Close"),
        button(to("cancel"), "Cancel return"),
      ];
    case "CLOSED":
      return [button(to("reopen"), "Reopen")];
    default:
      return [];
  }
}

function button(action: string, label: string, fields?: SafeHtml): SafeHtml {
  return html`<form method="post" action="${action}">${fields} <button type="submit">${label}</button></form>`;
}

function select(name: string, values: string[]): SafeHtml {
  return html`<select name="${name}">
    ${values.map((value) => html`<option value="${value}">${value.toLowerCase().replaceAll("_", " ")}</option>`)}
  </select>`;
}
