/** Something that the person at the terminal can mend; its sentence is shown without a stack. */
export class SetupError extends Error {}
