/**
 * Does one thing at a time with what came last: what comes in between is dropped, and nothing is ever answered by
 * something older.
 */
export class Latest<T> {
  #busy = false;
  #next: T | undefined;
  readonly #work: (wanted: T) => Promise<void>;

  constructor(work: (wanted: T) => Promise<void>) {
    this.#work = work;
  }

  async want(wanted: T): Promise<void> {
    this.#next = wanted;
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      while (this.#next !== undefined) {
        const now = this.#next;
        this.#next = undefined;
        await this.#work(now);
      }
    } finally {
      this.#busy = false;
    }
  }
}
