import { Job } from "./job";

/** One thing at a time, in the order in which it was asked for. */
export class Turns {
  private readonly jobs = new Set<Job>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ended: () => void) {}

  take<T>(work: (job: Job) => Promise<T>): Promise<T> {
    const job = new Job();
    this.jobs.add(job);
    const result = this.last
      .then(() => work(job))
      .finally(() => {
        this.jobs.delete(job);
        job.interrupt = () => undefined;
        this.ended();
      });
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Stops all that runs or waits; resolves when it has ended. */
  async stop(): Promise<void> {
    for (const job of this.jobs) {
      job.stop();
    }
    await this.last;
  }
}
