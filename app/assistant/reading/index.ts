export { read } from "./read";
export { SURE } from "./types";
export type { Emotion, Entities, Intent, Reading, ReadingContext } from "./types";
