import type { PyodideInterface } from "pyodide";
import { canSwitchStacks, waiting } from "./harness";
import { waitFor, waitForAnswer } from "./mailbox";
import type { InputWay, SharedMemory } from "./protocol";

/** What a running program needs from the page: `ask` gives undefined (None) when there is no answer (any more). */
export interface InputPort {
  readonly way: InputWay;
  ask(prompt: string): unknown;
  /** True when the wait was broken off. */
  sleep(seconds: number): unknown;
}

/** What the ways of input need of the worker's current run. */
export interface CurrentRun {
  /** Tells the page that the program asks. */
  asks(prompt: string): void;
  /** Tells the page that the program waits, or waits no longer: that is no computing. */
  waits(waits: boolean): void;
  /** Settles when the page sends an answer (stack switching). */
  answered(): Promise<string>;
  /** The next answer that was collected beforehand. Python knows undefined as None. */
  nextAnswer(): string | undefined;
  /** Whether the program repeats what the learner has already seen. */
  repeats(): boolean;
}

/** Chooses by trying, never by the browser's name. */
export async function chooseInput(
  python: PyodideInterface,
  shared: SharedMemory | null,
  run: CurrentRun,
): Promise<InputPort> {
  if (shared !== null) {
    return sharedInput(shared.mailbox, run);
  }
  return (await canSwitchStacks(python)) ? stackInput(python, run) : queueInput(run);
}

function sharedInput(mailbox: SharedArrayBuffer, run: CurrentRun): InputPort {
  return {
    way: "shared",
    ask(prompt) {
      run.asks(prompt);
      return waitForAnswer(mailbox) ?? undefined;
    },
    sleep(seconds) {
      run.waits(true);
      const stopped = waitFor(mailbox, seconds * 1000);
      run.waits(false);
      return stopped;
    },
  };
}

function stackInput(python: PyodideInterface, run: CurrentRun): InputPort {
  return {
    way: "stack",
    ask: waiting(python, (prompt: string) => {
      run.asks(prompt);
      return run.answered();
    }),
    sleep: waiting(python, async (seconds: number) => {
      run.waits(true);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      run.waits(false);
      return false;
    }),
  };
}

function queueInput(run: CurrentRun): InputPort {
  // Memory that no other thread sees is enough to sleep on, and it may be made without isolation.
  const pillow = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  return {
    way: "queue",
    ask(prompt) {
      const answer = run.nextAnswer();
      if (answer === undefined) {
        run.asks(prompt);
      }
      return answer;
    },
    sleep(seconds) {
      if (!run.repeats()) {
        run.waits(true);
        Atomics.wait(pillow, 0, 0, seconds * 1000);
        run.waits(false);
      }
      return false;
    },
  };
}
