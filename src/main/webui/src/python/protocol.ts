/** An exception that ended a program; `line` is a line of main.py, `traceback` shows frames of main.py alone. */
export interface PythonError {
  readonly type: string;
  readonly message: string;
  readonly line: number | null;
  readonly traceback: string;
}

/** One variable of the learner, as short text. */
export interface Box {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export type RunStatus =
  | "finished"
  | "error"
  | "stopped"
  | "time_limit"
  | "output_limit"
  | "crashed"
  | "needs_input";

/** How a run ended. `needs_input` never leaves the runtime: it asks and runs again. */
export interface RunOutcome {
  status: RunStatus;
  error?: PythonError;
  /** Line of main.py where it ended, where that is known. */
  line?: number;
  boxes: Box[];
}

export interface CheckResult {
  readonly id: string;
  readonly label: string;
  readonly passed: boolean;
  readonly message: string | null;
}

export interface Verdict {
  readonly passed: boolean;
  /** The one message of a known mistake; null where none fits. */
  readonly message: string | null;
  readonly checks: readonly CheckResult[];
  /** How the first run ended that was not merely finished. */
  readonly outcome: Omit<RunOutcome, "boxes">;
  /** What is wrong in checks.py itself, for its author. */
  readonly faults: readonly string[];
}

export interface CheckRequest {
  readonly checks: string;
  readonly source: string;
  readonly starter: string;
  readonly language: "ko" | "en";
}

/** How input() waits: by shared memory, by stack switching, or not at all (answers are collected by running again). */
export type InputWay = "shared" | "stack" | "queue";

/** Memory that page and worker share where the page is cross-origin isolated. */
export interface SharedMemory {
  /** Python looks here: 2 interrupts it. */
  readonly interrupt: SharedArrayBuffer;
  /** Answers to input(): see mailbox.ts. */
  readonly mailbox: SharedArrayBuffer;
}

export type HarnessCall = "plan" | "observe" | "judge";

export type ToWorker =
  | { type: "load"; base: string; snapshot: ArrayBuffer | null; shared: SharedMemory | null }
  | { type: "run"; id: number; source: string; seed: number; answers: string[]; language: "ko" | "en" }
  | { type: "call"; id: number; name: HarnessCall; request: string }
  | { type: "answer"; id: number; text: string };

export type FromWorker =
  | { type: "progress"; bytes: number }
  | { type: "ready"; way: InputWay; snapshot: ArrayBuffer | null }
  | { type: "failed"; message: string }
  | { type: "output"; id: number; stream: "out" | "err"; text: string }
  | { type: "ask"; id: number; prompt: string }
  | { type: "waits"; id: number; waits: boolean }
  | { type: "done"; id: number; result: string; memory: number }
  | { type: "raised"; id: number; message: string }
  | { type: "crashed"; id: number; message: string };
