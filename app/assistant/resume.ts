import { translate } from "~/i18n/translate";
import { resumeChange } from "./changes/start-change";
import type { Resume, Wanted } from "./identity/flow";
import { answerOffer } from "./offers/answer-offer";
import { reply } from "./reply";
import type { Reply } from "./reply";
import { resumeReturn } from "./returns/continue-return";
import { answerTracking } from "./tracking/answer-tracking";
import { guessLimit } from "./tracking/guess-limit";
import type { Turn } from "./turn";

/** Who goes on with what was wanted before the shopper had to be identified. */
const RESUME: Partial<Record<Wanted["to"], (turn: Turn, state: unknown) => Promise<Reply>>> = {
  offers: (turn) => answerOffer(withoutTap(turn)),
  returns: (turn, state) => resumeReturn(withoutTap(turn), state),
  changes: (turn, state) => resumeChange(withoutTap(turn), state),
  orders: (turn) => answerTracking(withoutTap(turn), "track_order", guessLimit),
};

export const resumeWanted: Resume = async (turn, { to, state }) =>
  RESUME[to]?.(turn, state) ?? reply({ text: translate(turn.locale, "identity.verified") });

/** The code is spent: what comes next must not read it as an order number. */
const withoutTap = (turn: Turn): Turn => ({
  ...turn,
  text: "",
  action: null,
  reading: {
    ...turn.reading,
    entities: { ...turn.reading.entities, orderNames: [], postcodes: [], trackingNumbers: [] },
  },
});
