import type { PyodideInterface } from "pyodide";
import { type FetchParts, fetchWaiting } from "./fetch-waiting";
import { harden } from "./harden";
import { type Harness, harnessOf } from "./harness";
import { chooseInput, type InputPort } from "./input-ways";
import { load } from "./load";
import type { FromWorker, ToWorker } from "./protocol";

interface Scope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

// Kept here, where no program can reach it: harden() takes it away from the global scope.
const scope = self as unknown as Scope;
const post = scope.postMessage.bind(scope);

let python: PyodideInterface;
let harness: Harness;
let input: InputPort;
let id = 0;
let answers: string[] = [];
let taken = 0;
let onAnswer: (text: string) => void = () => undefined;

scope.addEventListener("message", ({ data }) => {
  switch (data.type) {
    case "load":
      start(data).catch((error: unknown) => post({ type: "failed", message: String(error) }));
      return;
    case "run":
      id = data.id;
      void finish(() => run(data));
      return;
    case "call":
      id = data.id;
      void finish(() => harness[data.name](data.request));
      return;
    case "answer":
      onAnswer(data.text);
  }
});

async function start(order: Extract<ToWorker, { type: "load" }>): Promise<void> {
  const loaded = await load(order.base, order.snapshot, (bytes) => post({ type: "progress", bytes }));
  python = loaded.python;
  if (order.shared !== null) {
    python.setInterruptBuffer(new Uint8Array(order.shared.interrupt));
  }
  harness = harnessOf(python);
  input = await chooseInput(python, order.shared, {
    asks: (prompt) => post({ type: "ask", id, prompt }),
    waits: (waits) => post({ type: "waits", id, waits }),
    answered: () => new Promise((resolve) => (onAnswer = resolve)),
    nextAnswer: () => answers[taken++],
    repeats: () => taken < answers.length,
  });
  harden(self);
  const transfer = loaded.snapshot === null ? [] : [loaded.snapshot];
  post({ type: "ready", way: input.way, snapshot: loaded.snapshot }, transfer);
}

function run(order: Extract<ToWorker, { type: "run" }>): unknown {
  answers = order.answers;
  taken = 0;
  const request = JSON.stringify({
    source: order.source,
    seed: order.seed,
    origin: self.location.origin,
    language: order.language,
    without_answer: input.way === "queue" ? "needs_input" : "stopped",
  });
  const parts = [
    request,
    (text: string) => post({ type: "output", id, stream: "out", text }),
    (text: string) => post({ type: "output", id, stream: "err", text }),
    input.ask,
    input.sleep,
    (...parts: FetchParts) => fetchWaiting(parts, (waits) => post({ type: "waits", id, waits })),
  ];
  return input.way === "stack" ? harness.run.callPromising(...parts) : harness.run(...parts);
}

async function finish(work: () => unknown): Promise<void> {
  try {
    const result = String(await work());
    post({ type: "done", id, result, memory: memorySize() });
  } catch (error) {
    const message = String(error);
    // What Python raises is a mistake of ours or of a checks.py; anything else is the end of this interpreter.
    post({ type: isOfPython(error) ? "raised" : "crashed", id, message });
  }
}

function isOfPython(error: unknown): boolean {
  return error instanceof Error && error.name === "PythonError" && !("pyodide_fatal_error" in error);
}

function memorySize(): number {
  return (python as unknown as { _module: { HEAPU8: Uint8Array } })._module.HEAPU8.length;
}
