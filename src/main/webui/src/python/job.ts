/** Why a job was ended from outside. */
export type EndReason = "stopped" | "time_limit";

/** One run or check that waits for its turn or has it. */
export class Job {
  reason: EndReason | null = null;
  /** What stop must do now: nothing while the job waits, interrupt the worker while it runs. */
  interrupt: () => void = () => undefined;
  /** Settles when the job is stopped. */
  readonly stopped: Promise<"stopped">;
  private tell: (reason: "stopped") => void = () => undefined;

  constructor() {
    this.stopped = new Promise((resolve) => {
      this.tell = resolve;
    });
  }

  stop(): void {
    if (this.reason === null) {
      this.reason = "stopped";
      this.tell("stopped");
      this.interrupt();
    }
  }
}
