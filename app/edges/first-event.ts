/**
 * Waits for the first event before a stream is answered with 200, so that what fails before anything is stored
 * (limits, a foreign conversation) still gets its own status.
 */
export async function firstEvent<T>(events: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await events.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* events;
  })();
}
