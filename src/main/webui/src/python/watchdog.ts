/** Calls back when a program has computed for too long; time in which it waits for its learner does not count. */
export class Watchdog {
  private left: number;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    milliseconds: number,
    private readonly bark: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.left = milliseconds;
  }

  start(): void {
    if (this.timer === null) {
      this.since = this.now();
      this.timer = setTimeout(this.bark, Math.max(0, this.left));
    }
  }

  pause(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
      this.left -= this.now() - this.since;
    }
  }
}
