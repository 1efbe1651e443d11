import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";

/** The tags of themes and extensions that liquidjs does not know. */
export function registerTags(engine: Liquid): void {
  for (const name of ["schema", "doc", "javascript", "stylesheet"]) engine.registerTag(name, Unrendered);
  engine.registerTag("style", Style);
  engine.registerTag("form", Form);
}

/** For the theme editor and for bundling; a page shows nothing of it. The content need not be Liquid. */
class Unrendered extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    for (;;) {
      const next = remaining.shift();
      if (!next) throw new Error(`tag ${token.name} not closed`);
      if ("name" in next && next.name === `end${token.name}`) return;
    }
  }
  override *render(): Generator<unknown, void, unknown> {}
}

/** A tag around Liquid that is rendered. */
class Block extends Tag {
  protected readonly content: Template[] = [];
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    for (;;) {
      const next = remaining.shift();
      if (!next) throw new Error(`tag ${token.name} not closed`);
      if ("name" in next && next.name === `end${token.name}`) return;
      this.content.push(parser.parseToken(next, remaining));
    }
  }
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    yield this.liquid.renderer.renderTemplates(this.content, context, emitter);
  }
}

class Style extends Block {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    emitter.write("<style data-shopify>");
    yield* super.render(context, emitter);
    emitter.write("</style>");
  }
}

/** `{% form 'customer_login' %}`: the forms that this storefront answers. */
class Form extends Block {
  readonly #kind: string;
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid, parser);
    this.#kind = /^\s*['"](\w+)['"]/.exec(token.args)?.[1] ?? "";
    if (!(this.#kind in ACTIONS)) throw new Error(`the form "${this.#kind}" is not simulated`);
  }
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const rootUrl = yield context._get(["routes", "root_url"]);
    const root = typeof rootUrl === "string" ? rootUrl.replace(/\/$/, "") : "";
    emitter.write(
      `<form method="post" action="${root}${ACTIONS[this.#kind] ?? ""}" class="form" accept-charset="UTF-8">`,
    );
    emitter.write(`<input type="hidden" name="form_type" value="${this.#kind}">`);
    yield* super.render(context, emitter);
    emitter.write("</form>");
  }
}

const ACTIONS: Record<string, string> = {
  customer_login: "/account/login",
  product: "/cart/add",
  cart: "/cart",
  checkout: "/checkout",
};
