import type { StoreFile } from "../store/types";

type Policy = NonNullable<StoreFile["shop"]["shopPolicies"]>[number];

const policy = (number: number, type: Policy["type"], title: string, body: string): Policy => ({
  id: `gid://shopify/ShopPolicy/7001000${number}`,
  type,
  title,
  // One line of HTML, as the admin's editor stores it.
  body: body.trim().replace(/\n\s*/g, ""),
  updatedAt: "2026-09-01T09:00:00Z",
});

export const JUNIPER_POLICIES: Policy[] = [
  policy(
    1,
    "REFUND_POLICY",
    "Returns and refunds",
    `
    <p>If something is not right, send it back. You have <strong>30 days from the day of delivery</strong>.</p>
    <h3>What can come back</h3>
    <p>Anything unused, with its labels, in packaging that survives the journey. Clothes may be tried on, not worn. From 1 November to 24 December the window is longer: gifts bought then can come back until <strong>31 January</strong>.</p>
    <h3>What cannot</h3>
    <ul><li>soap and opened candles, for reasons of hygiene;</li><li>gift cards and downloads;</li><li>items marked “final sale” on their page;</li><li>furniture that was made to order for you.</li></ul>
    <p>This does not touch your rights when something arrives damaged or faulty: then everything can come back, and we pay for it.</p>
    <h3>How it works</h3>
    <ol><li>Ask for the return in the chat or by e-mail, with your order number.</li><li>We answer within one working day and send a label.</li><li>Hand the parcel in within 14 days of receiving the label.</li></ol>
    <h3>What it costs</h3>
    <p>Returns from Ireland are free. From the rest of the EU and the United Kingdom we keep back €6 from the refund for the label. From other countries you choose and pay the carrier. If the mistake is ours, every return is free.</p>
    <h3>When the money comes</h3>
    <p>We check returns within 3 working days of their arrival and refund to the way you paid. Banks take another 5 to 10 days to show it. Shipping costs are refunded when you send back the whole order within 14 days.</p>
    <h3>Exchanges</h3>
    <p>We exchange sizes and colours free of charge, once per order, while we have them in stock.</p>`,
  ),
  policy(
    2,
    "SHIPPING_POLICY",
    "Shipping",
    `
    <p>We pack on working days, Monday to Friday. Orders placed before 12:00 Dublin time usually leave the next working day, and all others within two.</p>
    <table><thead><tr><th>To</th><th>With</th><th>Takes</th><th>Costs</th></tr></thead><tbody>
    <tr><td>Ireland</td><td>An Post, DPD</td><td>1–3 working days</td><td>€5, free from €80</td></tr>
    <tr><td>European Union</td><td>DHL, DPD, UPS, PostNL, La Poste, Correos, InPost, BRT</td><td>2–6 working days</td><td>€9, free from €150</td></tr>
    <tr><td>United Kingdom</td><td>Royal Mail, DPD, FedEx</td><td>3–7 working days</td><td>€19</td></tr>
    <tr><td>Rest of the world</td><td>DHL Express, FedEx, UPS, USPS, Japan Post, Aramex</td><td>5–15 working days</td><td>€19</td></tr></tbody></table>
    <h3>Customs</h3><p>Prices to the United Kingdom include VAT. To all other countries outside the EU you may have to pay duties and taxes on arrival; we cannot tell their amount beforehand.</p>
    <h3>Made to order</h3><p>Stools are made when you order them and leave after 2 to 3 weeks. Porcelain from Jingdezhen may ship straight from the workshop, with a parcel of its own.</p>
    <h3>Pickup and local delivery</h3><p>You can collect from our studio in Fade Street, Dublin 2, Monday to Saturday from 10:00 to 18:00, for 14 days after we write that it is ready. Our van delivers free of charge inside the M50.</p>
    <h3>If a parcel does not move</h3><p>Tell us when nothing has been scanned for 7 days, or when it is 3 days past its date: we open an inquiry with the carrier, and send the order again or refund it when the parcel is not found within 10 working days.</p>
    <h3>“Delivered”, but not there</h3><p>Please look around the house and ask your neighbours, then write to us within 14 days. We ask the carrier for the proof of delivery and find a solution within 5 working days.</p>
    <h3>Changes</h3><p>Address and items can be changed until we start packing. Once the label is made, we cannot stop the parcel.</p>`,
  ),
  policy(
    3,
    "PRIVACY_POLICY",
    "Privacy",
    `
    <p>Juniper Lane Ltd., 12 Fade Street, Dublin 2, Ireland, is responsible for the data you leave with us.</p>
    <h3>What we keep, and why</h3>
    <ul><li>Your name, addresses and orders: to deliver them, and for ten years because tax law says so.</li><li>Your e-mail address: for messages about your order, and for the newsletter only if you asked for it.</li><li>What you write in the chat: to answer you. It is deleted after 12 months. An AI answers first and says so; a person takes over whenever you ask.</li></ul>
    <h3>Who else sees it</h3><p>Shopify, which runs our shop; the payment provider; the carrier of your parcel. Nobody buys your data from us.</p>
    <h3>Your rights</h3><p>You may see, correct, take with you or delete your data. Write to <a href="mailto:privacy@juniper-lane.example.com">privacy@juniper-lane.example.com</a>; we answer within 30 days. You may also complain to the Data Protection Commission in Dublin.</p>`,
  ),
  policy(
    4,
    "TERMS_OF_SERVICE",
    "Terms of service",
    `
    <p>These terms hold for every order at Juniper Lane. They do not take away any right that the law of your country gives you as a consumer.</p>
    <h3>Contract</h3><p>Your order is an offer; the contract is made when we confirm the dispatch. If we cannot deliver, we tell you within two working days and refund everything.</p>
    <h3>Prices and payment</h3><p>Prices are in euro and include VAT for the EU and the United Kingdom. We take cards, Apple Pay, Google Pay, iDEAL, Klarna and, inside the EU, bank transfer; then we reserve your items for 7 days.</p>
    <h3>Discount codes</h3><p>One code per order; not for gift cards; no code can be paid out.</p>
    <h3>Gift cards</h3><p>Valid for five years, in several orders, not for buying other gift cards.</p>
    <h3>Two years</h3><p>If something turns out to be faulty within two years of delivery, we repair it, replace it or refund it.</p>
    <h3>Law</h3><p>Irish law. Disputes may be brought before the courts of your country.</p>`,
  ),
  policy(
    5,
    "CONTACT_INFORMATION",
    "Contact",
    `
    <p>Juniper Lane Ltd., 12 Fade Street, Dublin 2, D02 XY45, Ireland</p><p>E-mail: <a href="mailto:hello@juniper-lane.example.com">hello@juniper-lane.example.com</a></p><p>People answer Monday to Friday from 9:00 to 17:30, Dublin time.</p>`,
  ),
];
