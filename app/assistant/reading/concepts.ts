/**
 * What words stand for, whatever the language. Rules (`intent-rules.ts`) know concepts only, lexicons (`lexicon/`)
 * know words only; so a new language is one lexicon and no rule.
 */
export const CONCEPTS = [
  // Things
  "order", "parcel", "item", "refund", "return", "exchange", "label", "address", "paymethod", "invoice",
  "account", "login", "member", "newsletter", "site", "cart", "search", "price", "shipfee", "fee", "discount", "stock",
  "policy", "warranty", "terms", "hours", "detail", "garment", "shop", "paper",
  // Acts and states
  "tracking", "where", "when", "howlong", "howmuch", "status", "arrive", "ship", "late", "still", "notgot", "gotone",
  "neighbour", "wrong", "damaged", "lacking", "misfit", "cancel", "change", "add", "remove", "buy", "mistake", "upgrade",
  "cheaper", "charged", "twice", "neverbought", "forgot", "cannot", "broken", "slow", "declined", "create", "erase",
  "subscribe", "complain", "opinion", "question", "learn", "howto", "possible", "considering", "unwanted", "deliverto",
  "mailsays", "check", "due", "wantback", "serve", "sick",
  // Talk
  "human", "hi", "thanks", "bye", "help", "yes", "no", "stop", "repeat", "language", "bot", "chat", "elsewhere", "filler",
  // Feeling
  "worried", "frustrated", "angry", "distress",
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * Per concept the words and phrases of one language, divided by "|".
 *
 * `deliver*` is a stem; `is .. here` leaves room for up to three words (in scripts without spaces: eight characters);
 * `=form` is never matched by a near spelling. Write them folded: lower case, no accents (see `fold.ts`).
 */
export type Lexicon = Partial<Record<Concept, string>>;
