import { translate } from "~/i18n/translate";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** Sorry first, once, where somebody is upset and a path of several steps begins; then the help. */
export function acknowledge(turn: Turn, reply: Reply): Reply {
  const { emotion } = turn.reading;
  if ((emotion !== "angry" && emotion !== "frustrated") || reply.text === "") return reply;
  const sorry = translate(turn.locale, "dialogue.sorry");
  return reply.text.startsWith(sorry) ? reply : { ...reply, text: `${sorry} ${reply.text}` };
}
