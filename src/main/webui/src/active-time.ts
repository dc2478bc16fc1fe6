/**
 * How long the learner was really at each step: from one sign of life to the next, unless more than a minute lies
 * between them or the page was out of sight. Measured with a clock that never runs backwards, as the wall clock does.
 */
const IDLE_MS = 60_000;
const MOST_MS = 86_400_000;
const SIGNS = ["keydown", "pointerdown", "pointermove", "input", "wheel", "scroll"] as const;

export class ActiveTime {
  private readonly spent = new Map<string, number>();
  private step = "";
  /** When there was the last sign of life; null while there is none to count from. */
  private last: number | null = null;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Watches a page's signs of life until `ended`. */
  attach(page: Document, ended?: AbortSignal): void {
    const options = { capture: true, passive: true, signal: ended ?? new AbortController().signal };
    for (const sign of SIGNS) {
      page.addEventListener(sign, () => this.alive(), options);
    }
    const onSight = () => (page.visibilityState === "visible" ? this.alive() : this.away());
    page.addEventListener("visibilitychange", onSight, options);
  }

  /** From now on the time is this step's. */
  enter(step: string): void {
    this.alive();
    this.step = step;
  }

  /** A sign of life: a key, the pointer, the start or the end of a run. */
  alive(): void {
    const now = this.now();
    if (this.last !== null && now - this.last <= IDLE_MS) {
      this.spent.set(this.step, (this.spent.get(this.step) ?? 0) + now - this.last);
    }
    this.last = now;
  }

  /** The page goes out of sight; the time until it is seen again does not count. */
  away(): void {
    this.alive();
    this.last = null;
  }

  /** Milliseconds at a step since this was asked the last time: those of one attempt. */
  take(step: string): number {
    if (this.last !== null) {
      this.alive();
    }
    const millis = Math.min(Math.round(this.spent.get(step) ?? 0), MOST_MS);
    this.spent.delete(step);
    return millis;
  }
}

/** The page's one watch. */
export const activeTimeOfPage = new ActiveTime();
