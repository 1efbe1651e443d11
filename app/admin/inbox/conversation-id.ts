import { z } from "zod";
import { AppError } from "~/platform/errors";

/** A conversation's id from an address. Throws `not_found`: an address that cannot be one is like one that is gone. */
export const ConversationId = {
  parse(text: string | undefined): string {
    const id = z.uuid().safeParse(text);
    if (!id.success) throw new AppError("not_found", "not a conversation id");
    return id.data;
  },
};
