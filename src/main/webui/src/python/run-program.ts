import { plainOutcome } from "./checks";
import type { Job } from "./job";
import type { RunOutcome } from "./protocol";
import { Crashed, type PythonWorker } from "./python-worker";
import type { Replay } from "./replay";
import { Watchdog } from "./watchdog";

/** A program's way to its learner. `ask` may reject: then the run is stopped. */
export interface ProgramIO {
  out(text: string): void;
  err(text: string): void;
  ask(prompt: string): Promise<string>;
}

/** A program that does not end by itself within 10 s is in code that the limit within Python cannot end. */
export const HARD_LIMIT_MS = 11_000;

export interface Attempt {
  readonly outcome: RunOutcome;
  /** The question that a program without a way to wait ended with. */
  readonly prompt: string;
}

/** Runs a program once on a worker. The worker is dead afterwards where the outcome came from outside. */
export async function runOnce(
  worker: PythonWorker,
  job: Job,
  source: string,
  io: ProgramIO,
  replay: Replay,
): Promise<Attempt> {
  let question = "";
  const watchdog = watch(worker, job);
  const answer = async (prompt: string) => {
    watchdog.pause();
    try {
      const text = await io.ask(prompt);
      watchdog.start();
      worker.answer(text);
    } catch {
      job.stop();
    }
  };
  try {
    const result = await worker.run(source, replay.seed, replay.answers, {
      output(stream, text) {
        const fresh = replay.fresh(stream, text);
        if (fresh !== "") {
          io[stream](fresh);
        }
      },
      ask(prompt) {
        question = prompt;
        if (worker.way !== "queue") {
          void answer(prompt);
        }
      },
      waits: (waits) => (waits ? watchdog.pause() : watchdog.start()),
    });
    const ended = JSON.parse(result);
    return { outcome: { ...plainOutcome(ended), boxes: ended.boxes }, prompt: question };
  } catch (error) {
    if (!(error instanceof Crashed)) {
      throw error;
    }
    return { outcome: { status: job.reason ?? "crashed", boxes: [] }, prompt: "" };
  } finally {
    watchdog.pause();
  }
}

/** Ends the worker when the program has computed past every limit. */
export function watch(worker: PythonWorker, job: Job): Watchdog {
  const watchdog = new Watchdog(HARD_LIMIT_MS, () => {
    job.reason ??= "time_limit";
    worker.terminate();
  });
  watchdog.start();
  return watchdog;
}
