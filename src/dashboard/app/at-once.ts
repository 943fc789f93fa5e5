/** How long it takes, in milliseconds, until nobody waits for what should come at once. */
const AT_ONCE = 250;

/** Resolves when what should come at once has come, or failed, or is too late: so that what needs it is drawn once and not twice. */
export async function atOnce(coming: Promise<unknown>): Promise<void> {
  await Promise.race([coming.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, AT_ONCE))]);
}
