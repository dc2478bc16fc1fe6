import { owner } from "./page-owner";

const LOCK = "sangja.stores";

/**
 * Whoever stores something without an account becomes a learner by it. Two requests at once would make two, and the work
 * of one would be lost with its cookie: so all tabs of this browser store one thing after the other.
 */
export async function oneByOne<T>(store: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  return owner !== "" || locks === undefined ? store() : await locks.request(LOCK, store);
}
