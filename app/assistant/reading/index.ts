export { read } from "./read";
export { sureKind } from "./kinds";
export { SURE } from "./types";
export type { ChangeKind, Emotion, Entities, Intent, Reading, ReadingContext, ReturnKind } from "./types";
