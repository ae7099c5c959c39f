/** Milliseconds within which a background that lives answers by far, even on a slow computer that starts it first. */
const PATIENCE = 4_000;

/**
 * What somebody answers, or nothing where the question failed or was left open: a browser that ends a background in the
 * midst of a message does not always say so to the one who waits for it.
 */
export async function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([answer, nothing]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
