let expected: RegExp[] = [];

/** Lets the current test print what matches, as "console.error: …" or "console.warn: …". */
export function expectOnConsole(pattern: RegExp): void {
  expected.push(pattern);
}

export function takeExpected(): RegExp[] {
  const taken = expected;
  expected = [];
  return taken;
}
