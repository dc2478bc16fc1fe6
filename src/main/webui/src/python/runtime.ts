import { checkWith, lostObservation } from "./checks";
import type { Job } from "./job";
import { Loader } from "./loader";
import type { CheckRequest, HarnessCall, RunOutcome, Verdict } from "./protocol";
import { Crashed, type PythonWorker } from "./python-worker";
import { Replay } from "./replay";
import { type ProgramIO, runOnce, watch } from "./run-program";
import { Turns } from "./turns";

export type { RunOutcome, Verdict } from "./protocol";
export type { ProgramIO } from "./run-program";
export type RuntimeState = "idle" | "loading" | "ready" | "running";

/** An interpreter's memory never shrinks: after a hungry program a new one is cheaper. */
const HUNGRY_BYTES = 256 * 1024 * 1024;

/** The page's Python, in a worker. Fires `state` with {state, progress}. What is asked of it waits its turn. */
export class PythonRuntime extends EventTarget {
  state: RuntimeState = "idle";
  /** Of loading, 0 to 1. */
  progress = 0;
  private readonly loader: Loader;
  private loading: Promise<PythonWorker> | null = null;
  private worker: PythonWorker | null = null;
  private readonly turns = new Turns(() => {
    if (this.state === "running") {
      this.tell("ready", 1);
    }
  });

  constructor(options: { base: string }) {
    super();
    this.loader = new Loader(options.base);
  }

  /** Loads Python if need be. Rejects when it cannot be loaded; a later call tries again. */
  async prepare(): Promise<void> {
    await this.loaded();
  }

  run(source: string, io: ProgramIO): Promise<RunOutcome> {
    return this.turns.take(async (job) => {
      const replay = new Replay();
      for (;;) {
        const worker = await this.turnOf(job);
        if (worker === "stopped") {
          return { status: "stopped", boxes: [] };
        }
        const { outcome, prompt } = await runOnce(worker, job, source, io, replay);
        this.keepOrReplace(worker);
        if (outcome.status !== "needs_input") {
          return outcome;
        }
        job.interrupt = () => undefined;
        const asked = io.ask(prompt).then(
          (answer) => replay.again(answer),
          () => job.stop(),
        );
        await Promise.race([asked, job.stopped]);
      }
    });
  }

  check(request: CheckRequest): Promise<Verdict> {
    return this.turns.take(async (job) => {
      try {
        return await checkWith((name, text) => this.phase(job, name, text), request);
      } catch (error) {
        if (job.reason === "stopped") {
          return { passed: false, message: null, checks: [], outcome: { status: "stopped" }, faults: [] };
        }
        throw error;
      }
    });
  }

  /** Stops whatever runs or waits; resolves when it has ended. */
  stop(): Promise<void> {
    return this.turns.stop();
  }

  dispose(): void {
    this.loading?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
    this.worker = null;
    this.loading = null;
    this.tell("idle", 0);
  }

  private async phase(job: Job, name: HarnessCall, request: string): Promise<string> {
    const worker = await this.turnOf(job);
    if (worker === "stopped") {
      throw new Crashed("stopped");
    }
    const watchdog = watch(worker, job);
    try {
      return await worker.call(name, request);
    } catch (error) {
      if (!(error instanceof Crashed) || job.reason === "stopped" || name !== "observe") {
        throw error;
      }
      const reason = job.reason ?? "crashed";
      job.reason = null;
      return JSON.stringify(lostObservation(reason));
    } finally {
      watchdog.pause();
      this.keepOrReplace(worker);
    }
  }

  private async turnOf(job: Job): Promise<PythonWorker | "stopped"> {
    const worker = job.reason === "stopped" ? "stopped" : await Promise.race([this.loaded(), job.stopped]);
    if (worker !== "stopped") {
      job.interrupt = () => worker.interrupt();
      this.tell("running", 1);
    }
    return worker;
  }

  private keepOrReplace(worker: PythonWorker): void {
    if (worker.isAlive && worker.memory > HUNGRY_BYTES) {
      worker.terminate();
    }
    if (!worker.isAlive && this.worker === worker) {
      this.worker = null;
      this.loading = null;
      this.loaded().catch(() => undefined);
    }
  }

  private loaded(): Promise<PythonWorker> {
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<PythonWorker> {
    this.tell("loading", 0);
    try {
      const loading = this.loader.load((part) => this.tell("loading", part));
      const worker = await loading;
      this.worker = worker;
      this.tell("ready", 1);
      return worker;
    } catch (error) {
      this.loading = null;
      this.tell("idle", 0);
      throw error;
    }
  }

  private tell(state: RuntimeState, progress: number): void {
    this.state = state;
    this.progress = progress;
    this.dispatchEvent(new CustomEvent("state", { detail: { state, progress } }));
  }
}
