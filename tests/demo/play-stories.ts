import type { ChoiceCard, FormCard, ProposalCard } from "~/contract/chat";
import { RETURN_CARD } from "~/assistant/returns/flow";
import type { RunningWorld } from "../support/world";
import { OpenBlock } from "./block";
import { brokenPlate } from "./broken-plate";
import { actAsStaff } from "./staff";

/** A return from the first word to the tap. */
interface ReturnStory {
  email: string;
  locale: string;
  /** Their first words; the order is named in them. */
  words: string;
  /** A part of the title of what goes back. */
  item: string;
  /** Handle of Shopify's return reason definition. */
  reason: string;
  note: string;
  photo?: boolean;
  outcome: "exchange" | "store_credit" | "original_payment";
  /** What staff did with it since; left out: it waits for them. */
  since?: "approved" | "label";
}

const RETURNS: ReturnStory[] = [
  {
    email: "emre.yildirim@example.com",
    locale: "de",
    words: "Ich möchte aus Bestellung #1081 etwas zurückgeben",
    item: "Fenn Dinner Plates",
    reason: "defective",
    note: "Ein Teller kam mit einem Sprung an.",
    photo: true,
    outcome: "original_payment",
  },
  {
    email: "walter.ngo@example.net",
    locale: "en",
    words: "I want to return something from order #1075",
    item: "Lane Cardigan",
    reason: "size-too-small",
    note: "The sleeves end at my elbows.",
    outcome: "store_credit",
  },
  {
    email: "darnell.pruitt@example.org",
    locale: "en",
    words: "I want to return something from order #1073",
    item: "Meadow Dress",
    reason: "size-too-large",
    note: "Lovely, but two sizes too wide.",
    outcome: "exchange",
  },
  {
    email: "madison.whitlock@example.com",
    locale: "en",
    words: "I want to return something from order #1026",
    item: "Waffle Bath Towel",
    reason: "color",
    note: "Greyer than in the picture.",
    outcome: "original_payment",
    since: "label",
  },
];

/**
 * What shoppers wrote before anybody looked: some conversations of each kind, and returns with words and a photo.
 * Throws between two messages once `stop` is aborted.
 */
export async function playStories(world: RunningWorld, stop: AbortSignal): Promise<void> {
  const tracking = await OpenBlock.open(world, "lucia.ferrandis@example.com", "es");
  await tracking.say("¿Dónde está mi pedido #1103?");
  const person = await OpenBlock.open(world, "gethin.prosser@example.net", "en");
  await person.say("Where is order #1069?");
  await person.say("It says delivered, but nothing is here. I want to talk to a person, please.");
  for (const story of RETURNS) await playReturn(world, story, stop);
}

async function playReturn(world: RunningWorld, story: ReturnStory, stop: AbortSignal): Promise<void> {
  const block = await OpenBlock.open(world, story.email, story.locale);
  await block.say(story.words);
  // Which questions come depends on the rules; each is answered once, and the card at the end is tapped.
  for (let step = 0; step < 10; step++) {
    stop.throwIfAborted();
    const proposal = block.cards.find((card): card is ProposalCard => card.kind === "proposal");
    if (proposal) {
      await block.act({ type: "confirm", proposal: proposal.id, label: proposal.confirmLabel });
      if (story.since) await actAsStaff(world, proposal.id, story.since);
      return;
    }
    const form = block.cards.find((card): card is FormCard => card.kind === "form");
    const choice = block.cards.find((card): card is ChoiceCard => card.kind === "choice");
    if (form) await block.act({ type: "submit", form: form.id, values: await fill(block, form, story), label: "…" });
    else if (choice) await pick(block, choice, story);
    else break;
  }
  throw new Error(`the return of ${story.email} did not come to its card`);
}

async function fill(block: OpenBlock, { fields }: FormCard, story: ReturnStory): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { name, type, label } of fields) {
    if (name === "note") values[name] = story.note;
    else if (type === "photo") values[name] = story.photo ? await block.upload(brokenPlate()) : "";
    else if (name.startsWith("answer_")) values[name] = "yes";
    else values[name] = label.includes(story.item) ? "1" : "0";
  }
  return values;
}

async function pick(block: OpenBlock, { id, options }: ChoiceCard, story: ReturnStory): Promise<void> {
  const answers: Record<string, string> = {
    [RETURN_CARD.reason]: story.reason,
    [RETURN_CARD.outcome]: story.outcome,
    [RETURN_CARD.withdrawal]: "return",
  };
  const wanted = options.find((option) => option.id === answers[id]) ?? options[0];
  if (!wanted) throw new Error(`nothing to choose on ${id}`);
  await block.choose(id, wanted.id, wanted.label);
}
