const ARTICLES = ["وال", "بال", "فال", "كال", "لل", "ال"];
const PREFIXES = ["و", "ف", "ب", "ل", "ه", "ح"];

/** A word without what Arabic writes onto its front: "والطلب" and "بالطلب" are also "طلب", "هيوصل" is also "يوصل". */
export function arabicForms(word: string): string[] {
  const forms: string[] = [];
  for (const prefix of [...ARTICLES, ...PREFIXES]) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) forms.push(word.slice(prefix.length));
  }
  return forms;
}

const SHORTEST_SINGULAR = 3;
/** Two of these are a time: "ساعتين" is mostly two hours, seldom two watches. */
const TIMES = new Set(["ساعه"]);

/** What a folded word may be the dual of: "كوبين" of "كوب", "شنطتين" of "شنطه"; none where it has no dual's ending. */
export function singularsOfDual(word: string): string[] {
  return [word, ...arabicForms(word)].flatMap((form) => {
    const [stem] = /^.+(?=(?:ين|ان)$)/u.exec(form) ?? [];
    if (stem === undefined || stem.length < SHORTEST_SINGULAR) return [];
    const singular = stem.endsWith("ت") ? `${stem.slice(0, -1)}ه` : stem;
    return TIMES.has(singular) ? [] : [singular];
  });
}
