/** Every bound of the product in one place, each with its reason. Durations say their unit. */
export const BOUNDS = {
  /** A long letter; more is a paste by mistake or an attack. */
  messageCharacters: 4_000,
  /** A message at the cap in 4-byte characters, escaped as JSON, with room for the token. */
  bodyBytes: 64 * 1024,
  /** Lines of a cart that are priced for an estimate; of a longer one nothing is said. One query reads them all. */
  cartLines: 20,
  /** Of one variant in a cart; more is nobody's order. */
  cartQuantity: 10_000,
  /** A phone's picture; the block makes them smaller before it sends them. */
  photoBytes: 8 * 1024 * 1024,
  /** Through the shop's proxy, where Shopify holds every body whole: what the block sends stays below. */
  photoProxyBytes: 3 * 1024 * 1024,
  /** A few tries for each of the six that a form takes. */
  photosPerVisitor: { limit: 30, windowSeconds: 600 },
  /** Evidence for several items; more is somebody's album. */
  photosPerConversation: 24,
  /** Longer than a return and its dispute take; policy `sweep` of the table says the same. */
  photoDays: 180,
  /** Shopify's largest ordinary webhooks (an order with hundreds of lines) stay under this. */
  webhookBytes: 2 * 1024 * 1024,
  /** Their ids are kept so long against repeats (Shopify's come within hours); the policies of the table say the same. */
  webhookDays: 30,
  /** Read and thrown away after a refusal, so that the connection stays good for others: a photo, twice. */
  unreadBodyBytes: 16 * 1024 * 1024,
  /** Faster than anyone types; slows scripts. */
  messagesPerVisitor: { limit: 30, windowSeconds: 600 },
  /** New sessions per shop and address: a page view opens at most one. */
  sessionsPerAddress: { limit: 60, windowSeconds: 600 },
  /** Five guesses leave room for typos and none for a search. */
  identityPerConversation: { limit: 5, windowSeconds: 3_600 },
  /** Across conversations, so that many visitors cannot share the guessing of one order. */
  identityPerOrder: { limit: 20, windowSeconds: 86_400 },
  /** A check that proves nothing takes at least this, whatever was wrong: the time must not tell. */
  identityMilliseconds: 700,
  /** A one-time code: time to open the mail on another device, and no more. */
  identityCodeMinutes: 10,
  /** Guesses at one code: typos, and 5 in a million. */
  identityCodeGuesses: 5,
  /** Codes of one conversation: a mail may be slow or the address mistyped. */
  identityCodesPerConversation: { limit: 3, windowSeconds: 3_600 },
  /** Across conversations, so that nobody's mailbox is flooded from here. */
  identityCodesPerEmail: { limit: 3, windowSeconds: 3_600 },
  /** With five guesses each, 40 guesses a day at one address: one in 25,000. */
  identityCodesPerEmailAndDay: { limit: 8, windowSeconds: 86_400 },
  /** No shop has so many shoppers without an account at once; a script does. */
  identityCodesPerShop: { limit: 300, windowSeconds: 3_600 },
  /** A verified address: long enough for a return with photos, short for a borrowed device. */
  verifiedMinutes: 60,
  /** How long a proved order stays visible in its conversation: long enough for a parcel, short for a shared device. */
  proofHours: 24 * 7,
  /** A turn that takes longer has failed; the next may start. */
  turnSeconds: 30,
  /** One request to Shopify; it answers in well under a second. */
  shopifyMilliseconds: 5_000,
  /** All tries of one operation together: longer than a shopper waits for a word. */
  shopifyAllTriesMilliseconds: 8_000,
  /** Tries of one operation at Shopify when throttled or, for reads, on a 5xx or a broken connection. */
  shopifyTries: 3,
  /** Session token of the block: an hour of reading without a new signed request. */
  chatTokenSeconds: 3_600,
  /** A conversation is found again for this long. */
  resumeDays: 30,
  /** Messages sent to a block at once; older ones are not shown in the storefront. */
  transcriptMessages: 200,
  /** Messages that a turn reads back. */
  turnMessages: 20,
  /** A stream is closed after this and opened anew by the client, so that no proxy does it for us. */
  streamSeconds: 240,
  /** Comment line in idle streams; below the usual 30-60 s idle cut of proxies. */
  streamPingSeconds: 20,
  /** Streams opened and polls made: a few tabs that poll every three seconds. */
  readsPerVisitor: { limit: 900, windowSeconds: 600 },
  /** A staff answer not read in the block for this long goes out by mail as well. */
  shopperHereSeconds: 30,
  /** Kept tests of a shop: all of them run in a minute or two, whenever something changes. */
  keptTrials: 50,
  /** Lines of one: a long conversation. */
  trialLines: 30,
  /** A proposal's tap: long enough to fetch a person to ask, short enough that price, stock and rules still hold. */
  proposalMinutes: 30,
  /** A hand-over may be rated for so long after it was resolved: a visit or two later, while it is remembered. */
  ratingDays: 7,
  /** A rating may be changed for so long: a slip of the finger, a second thought. */
  ratingChangeMinutes: 60,
  /** Who left a question for a rating unanswered is not asked again for so long. */
  ratingQuietDays: 30,
  /** The word beside a rating; what is longer is for a person. */
  ratingWordCharacters: 500,
  /** Products of a shop that the search index holds: about 10 MB in memory. Beyond, Shopify's own search helps out. */
  catalogueProducts: 5_000,
  /** Products of all shops together that a process keeps in memory; the shops asked for longest ago go first. */
  cataloguesInMemory: 20_000,
  /** Products in one answer: what fits on a phone, and what one request to Shopify may cost. */
  productsShown: 5,
  /** Turns left open longer than this belong to a process that died. */
  staleTurnSeconds: 60,
  /** Answers and look-ups of one turn with the model: more is a loop. */
  modelSteps: 8,
  /** Longer than anyone waits for a chat answer, and well below `turnSeconds`. */
  modelSeconds: 20,
  /** Prompt and answers of one turn together: two or three look-ups with a long conversation. */
  modelTokens: 12_000,
  /** One answer of the model; a chat reply is a few sentences. */
  modelAnswerTokens: 1_000,
  /** The same with all its frames: several times what an answer of that length takes; more is a stream without end. */
  modelAnswerBytes: 2 * 1024 * 1024,
  /** Of the conversation, word for word; what is older is summarised. */
  modelHistoryTokens: 2_500,
  /** Of the summary of what is older. */
  modelSummaryTokens: 400,
  /** A sentence that does not end is not one that can be proved. */
  modelSentenceCharacters: 600,
  /** A reply longer than this is a recitation. */
  modelReplyCharacters: 2_500,
  /** Of one tool result; look-ups here stay far below. */
  modelToolCharacters: 6_000,
  /** Failures in a row after which a process stops asking the model. */
  modelFailures: 5,
  /** How long it then leaves it alone. */
  modelPauseSeconds: 30,
  /** What one staff member does in the admin; a typing signal every few seconds is among it. */
  actionsPerStaff: { limit: 900, windowSeconds: 600 },
  /** The offers' ledger as a file: it is read whole. */
  exportsPerStaff: { limit: 20, windowSeconds: 600 },
  /** How long a cancellation is followed before its job at Shopify is left to the next try; most end in a second. */
  cancelJobMilliseconds: 6_000,
  /** Conversations per page of the inbox. */
  inboxPage: 30,
  /** Pages of 5 orders, newest first, whose returns are read after an installation; nobody works through more. */
  returnsSyncPages: 100,
  /**
   * Between two of them Shopify gives back more points than a page takes, so that neither a shopper nor what else is
   * read after an installation waits for it. Few orders have more than one return.
   */
  returnsSyncPauseSeconds: 6,
  /** Returns per page; a bulk decision takes at most one page. */
  returnsPage: 30,
} as const;
