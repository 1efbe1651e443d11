import type { ModelRequest, Play } from "./stand-in";

/**
 * A model that does as it is told by the app alone: it looks up what the reading points at, copies what was found word
 * for word, and asks a friendly question where there is nothing to look up.
 */
export function beSensible({ messages, tools = [] }: ModelRequest): Play {
  const last = messages.at(-1)!;
  const language = /Write in ([^.]+)\./u.exec(messages[0]!.content ?? "")?.[1] ?? "English";
  if (last.role === "tool") {
    const found = (last.content ?? "")
      .split("\n")
      .slice(1, -1)
      .filter((line) => !line.startsWith("("))
      .join("\n");
    return { say: /^(?:Nothing is known|There is no such tool)/u.test(found) ? questionIn(language) : found };
  }
  const best = /Understood so far: (\w+) ([\d.]+)/u.exec(messages[0]!.content ?? "");
  const wanted = best && Number(best[2]) >= 0.5 ? TOOL_OF[best[1]!] : undefined;
  const known = wanted && tools.some(({ function: { name } }) => name === wanted.name);
  return known ? { call: wanted.name, args: JSON.stringify(wanted.args) } : { say: questionIn(language) };
}

const track = (matter: string) => ({ name: "track_order", args: { order: null, matter } });

const TOOL_OF: Record<string, { name: string; args: object }> = {
  track_order: track("track_order"),
  not_received: track("not_received"),
  refund_status: track("refund_status"),
};

const questionIn = (language: string): string =>
  Object.entries(QUESTIONS).find(([name]) => language.startsWith(name))?.[1] ?? QUESTIONS["English"]!;

/** By the beginning of the language's English name, as the prompt has it; states nothing, so it may be said. */
const QUESTIONS: Record<string, string> = {
  English: "I’m sorry, I’m not quite with you yet. What is it that you would like to know?",
  Spanish: "¿En qué puedo ayudarte?",
  French: "Comment puis-je vous aider ?",
  German: "Wie kann ich Ihnen helfen?",
  Italian: "Come posso aiutarti?",
  "Brazilian Portuguese": "Como posso ajudar você?",
  Dutch: "Waarmee kan ik u helpen?",
  Polish: "W czym mogę pomóc?",
  Turkish: "Size nasıl yardımcı olabilirim?",
  Japanese: "どのようなことでお困りですか？",
  Korean: "무엇을 도와드릴까요?",
  "Chinese (China)": "请问您想了解什么？",
  "Chinese (Taiwan)": "請問您想了解什麼？",
  Arabic: "كيف يمكنني مساعدتك؟",
};
