/**
 * Runs `work`; results for which `evened` holds, and failures, are handed over only after a whole multiple of
 * `milliseconds`, so that the time an outsider measures does not tell which way the work went.
 */
export async function evenDuration<Result>(
  milliseconds: number,
  work: () => Promise<Result>,
  evened: (result: Result) => boolean = () => true,
): Promise<Result> {
  const start = performance.now();
  const wait = async () => {
    const elapsed = performance.now() - start;
    const whole = Math.max(1, Math.ceil(elapsed / milliseconds)) * milliseconds;
    await new Promise((resolve) => setTimeout(resolve, whole - elapsed));
  };
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    await wait();
    throw error;
  }
  if (evened(result)) await wait();
  return result;
}
