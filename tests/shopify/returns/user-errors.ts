/** One entry of a mutation's `userErrors`. */
export interface UserError {
  field: string[];
  message: string;
  code: string;
}

/** A mutation that Shopify refuses: nothing was changed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly userErrors: UserError[]) {
    super(userErrors.map(({ message }) => message).join("; "));
  }
}

export function refuse(field: string[], message: string, code: string): never {
  throw new Refusal([{ field, message, code }]);
}

/** A payload with `name`, or with null and the reasons why not. */
export function payload<Name extends string>(name: Name, act: () => unknown): Record<string, unknown> {
  try {
    return { [name]: act(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [name]: null, userErrors: error.userErrors };
  }
}
