import type { Product } from "../store/types";
import { collectionDrop, productDrop } from "./drops";
import type { Page, PageVisit } from "./render-page";

/** The public pages of a storefront: null where there is no such page. */
export function cataloguePage(visit: PageVisit, query: URLSearchParams): Page | null {
  const { shop, path, locale } = visit;
  const { data } = shop.store;
  const root = locale.root_url;
  const [, section, handle] = path.split("/");

  if (path === "/") {
    const collections = data.collections
      .map((collection) => collectionDrop(collection, onSale(visit, collection.products), root))
      .filter(({ products_count: count }) => count > 0);
    return {
      template: "index",
      title: data.shop.name,
      description: data.shop.description ?? "",
      scope: { collections, collection: newest(visit) },
    };
  }
  if (section === "collections" && handle === "all") {
    return { template: "collection", title: newest(visit).title, scope: { collection: newest(visit) } };
  }
  if (section === "collections") {
    const collection = data.collections.find((each) => each.handle === handle);
    if (!collection) return null;
    const drop = collectionDrop(collection, onSale(visit, collection.products), root);
    return {
      template: "collection",
      title: collection.title,
      description: drop.description,
      scope: { collection: drop },
    };
  }
  if (section === "products") {
    const product = data.products.find((each) => each.handle === handle && isVisible(each));
    if (!product) return null;
    const drop = productDrop(product, root);
    const wanted = drop.variants.find(({ id }) => String(id) === query.get("variant"));
    const current = wanted ?? drop.variants.find(({ available }) => available) ?? drop.variants[0];
    return {
      template: "product",
      title: product.title,
      description: drop.description,
      scope: { product: drop, current_variant: current },
    };
  }
  if (section === "pages") {
    const page = data.pages.find((each) => each.handle === handle && each.isPublished);
    return page
      ? { template: "page", title: page.title, scope: { page: { title: page.title, content: page.body } } }
      : null;
  }
  if (section === "policies") {
    const type = (handle ?? "").toUpperCase().replaceAll("-", "_");
    const policy = data.shop.shopPolicies.find((each) => each.type === type);
    return policy
      ? { template: "page", title: policy.title, scope: { page: { title: policy.title, content: policy.body } } }
      : null;
  }
  return null;
}

function isVisible(product: Product): boolean {
  return product.status === "ACTIVE" || product.status === "UNLISTED";
}

function onSale({ shop }: PageVisit, refs: { id: string }[]): Product[] {
  return refs.flatMap(({ id }) => shop.store.product(id) ?? []).filter(({ status }) => status === "ACTIVE");
}

/** All products, those that came last first. */
function newest(visit: PageVisit) {
  const products = onSale(visit, visit.shop.store.data.products);
  products.sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));
  const all = {
    id: "gid://shopify/Collection/0",
    title: visit.shop.store.data.shop.name,
    handle: "all",
    descriptionHtml: "",
    products: [],
    image: null,
  };
  return collectionDrop(all, products, visit.locale.root_url);
}
