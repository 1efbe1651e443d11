import type { StoreFile } from "../store/types";

const page = (number: number, title: string, handle: string, body: string) => ({
  id: `gid://shopify/Page/7001010${number}`,
  title,
  handle,
  body: body.trim().replace(/\n\s*/g, ""),
  isPublished: true,
  createdAt: "2025-03-10T09:00:00Z",
  updatedAt: "2026-10-12T14:20:00Z",
});

export const JUNIPER_PAGES: NonNullable<StoreFile["pages"]> = [
  page(
    1,
    "About us",
    "about",
    `
    <p>Juniper Lane began in 2024 with eleven mugs on a market table in Smithfield. Today we are seven people in a studio in Fade Street, and some thirty workshops make things with us: potters in Wicklow, weavers in Donegal, a family of porcelain painters in Jingdezhen.</p>
    <p>We order small runs, tell you who made them, and repair what breaks.</p>`,
  ),
  page(
    2,
    "Questions and answers",
    "faq",
    `
    <h3>Where is my order?</h3><p>Ask in the chat with your order number and e-mail address, or follow the link in the dispatch e-mail.</p>
    <h3>Can I change my order?</h3><p>Until we start packing, usually on the next working day. Write to us quickly.</p>
    <h3>Do you wrap gifts?</h3><p>Yes, in cotton cloth, for €4. Add your message at the checkout; no prices are put in the parcel.</p>
    <h3>Is the stoneware dishwasher-safe?</h3><p>All Fenn pieces are. The Kettlewell teapot and the Jing cups want to be washed by hand.</p>
    <h3>Do lamps fit sockets in the United Kingdom and the United States?</h3><p>They come with an EU plug. For the United Kingdom we add an adapter free of charge; for 110 volts please use a local bulb and adapter.</p>
    <h3>Can I pay by bank transfer?</h3><p>Inside the EU, yes. We keep your items for 7 days and send them when the money has arrived.</p>
    <h3>Do you restock sold-out colours?</h3><p>Most come back within six weeks. Leave your e-mail address on the product page and we write to you once.</p>`,
  ),
  page(
    3,
    "Size guide",
    "size-guide",
    `
    <p>Measure yourself, not your clothes: chest at the widest point, waist where you bend.</p>
    <table><thead><tr><th></th><th>S</th><th>M</th><th>L</th><th>XL</th></tr></thead><tbody><tr><td>Chest (cm)</td><td>92</td><td>98</td><td>106</td><td>114</td></tr><tr><td>Waist (cm)</td><td>70</td><td>76</td><td>84</td><td>92</td></tr><tr><td>EU</td><td>36</td><td>38–40</td><td>42</td><td>44</td></tr><tr><td>UK</td><td>8</td><td>10–12</td><td>14</td><td>16</td></tr></tbody></table>
    <p>Between two sizes? Jumpers: take the larger. Shirts and slippers: take the smaller.</p>`,
  ),
  page(
    4,
    "Care and repair",
    "care",
    `
    <h3>Wool</h3><p>Air it, don’t wash it. If you must: cold, by hand, dried flat.</p>
    <h3>Linen</h3><p>40 °C, no softener, no iron.</p>
    <h3>Wood</h3><p>Oil it in spring and autumn.</p>
    <h3>Repairs</h3><p>We darn our knitwear free of charge for life, and sell spare lids, shades and glass at cost. Write to us with a photo.</p>`,
  ),
];

const BLOG = { id: "gid://shopify/Blog/70010201", title: "The Lane", handle: "the-lane" };

const article = (
  number: number,
  title: string,
  handle: string,
  author: string,
  publishedAt: string,
  summary: string,
  body: string,
) => ({
  id: `gid://shopify/Article/7001020${number}`,
  title,
  handle,
  body: body.trim().replace(/\n\s*/g, ""),
  summary,
  tags: ["journal"],
  blog: BLOG,
  author: { name: author },
  isPublished: true,
  createdAt: publishedAt,
  publishedAt,
  updatedAt: publishedAt,
});

export const JUNIPER_ARTICLES: NonNullable<StoreFile["articles"]> = [
  article(
    1,
    "How a throw is made",
    "how-a-throw-is-made",
    "Maeve Corrigan",
    "2026-10-05T08:00:00Z",
    "Four people, three days, two kilometres of yarn.",
    `
    <p>The Inish throw starts as fleece in a shed in Glenties. It is carded, spun and dyed before anyone sits down at the loom, and then it takes a weaver most of a day.</p>
    <p>The fringes are twisted by hand, two hundred and sixty of them. That is why no two are alike, and why we only get forty a week.</p>`,
  ),
  article(
    2,
    "Five ways to set a table with four plates",
    "five-ways-to-set-a-table",
    "Hanna Seidel",
    "2026-09-18T08:00:00Z",
    "Oat or Juniper, or two of each.",
    `
    <p>Mix the colours. Put the bowl on the plate. Fold the napkin in three and lay it under, not beside. Leave the middle empty until the food comes.</p>
    <p>And light the candle before the guests arrive: it needs ten minutes to smell of anything.</p>`,
  ),
  article(
    3,
    "Last order dates for the holidays",
    "last-order-dates",
    "Tadhg Nolan",
    "2026-11-10T08:00:00Z",
    "When to order so that it arrives by 24 December.",
    `
    <p>We cannot command carriers, but this has worked for two years:</p>
    <ul><li>Ireland: order by 18 December</li><li>European Union: by 14 December</li><li>United Kingdom: by 11 December</li><li>United States, Canada and Asia: by 4 December</li></ul>
    <p>Three-leg stools need two to three weeks of making first. Gift cards arrive in minutes, on the 24th too.</p>`,
  ),
];
