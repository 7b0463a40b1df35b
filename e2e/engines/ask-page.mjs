// What every driver asks of a self-test page.

/** Runs in the page: the report if there is one yet, else null. */
export const ASK = `Promise.race([
  window.clocheSelfTest ?? null,
  new Promise((resolve) => setTimeout(() => resolve(null), 250)),
])`;

/**
 * Asks until the report is there.
 *
 * @template T
 * @param {() => Promise<T | null>} ask
 * @param {number} timeoutMs
 * @returns {Promise<T>}
 */
export async function waitForReport(ask, timeoutMs) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const report = await ask();
    if (report) return report;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`The self-test did not end within ${timeoutMs / 1000} s.`);
}
