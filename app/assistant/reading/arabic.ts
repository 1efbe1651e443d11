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
