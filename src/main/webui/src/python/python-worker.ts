import { lang } from "../messages";
import { putAnswer } from "./mailbox";
import type { FromWorker, HarnessCall, InputWay, SharedMemory, ToWorker } from "./protocol";
import { clear, interruptBy, newSharedMemory } from "./shared-memory";

/** A loop of Python ends within 0.1 s; what has not ended by then is in C code. */
const PATIENCE_MS = 700;

/** The interpreter died, or its worker did: a new one is needed. */
export class Crashed extends Error {}

export interface RunEvents {
  output(stream: "out" | "err", text: string): void;
  ask(prompt: string): void;
  waits(waits: boolean): void;
}

interface Pending {
  readonly events: RunEvents | null;
  resolve(result: string): void;
  reject(error: Error): void;
}

type LoadOrder = Omit<Extract<ToWorker, { type: "load" }>, "type" | "shared">;

/** The page's end of one worker with Python in it. One thing at a time; dead after a crash. */
export class PythonWorker {
  way: InputWay = "queue";
  /** Bytes of the interpreter's memory after the last run: it never shrinks. */
  memory = 0;
  isAlive = true;
  private readonly worker: Worker;
  private pending: Pending | null = null;
  private id = 0;
  private loading: {
    progress(bytes: number): void;
    ready(m: ArrayBuffer | null): void;
    fail(e: Error): void;
  };

  /** Its own: what is left in the memory of a worker that was ended must not reach the next one. */
  readonly shared: SharedMemory | null = newSharedMemory();

  constructor() {
    this.loading = { progress: () => undefined, ready: () => undefined, fail: () => undefined };
    this.worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    this.worker.addEventListener("error", (event) => this.die(event.message || "the worker ended"));
    this.worker.addEventListener("messageerror", () => this.die("a message could not be read"));
  }

  /** Loads Python; gives a snapshot where it was not restored from one. */
  load(order: LoadOrder, progress: (bytes: number) => void): Promise<ArrayBuffer | null> {
    return new Promise((ready, fail) => {
      this.loading = { progress, ready, fail };
      const transfer = order.snapshot === null ? [] : [order.snapshot];
      this.post({ type: "load", ...order, shared: this.shared }, transfer);
    });
  }

  run(source: string, seed: number, answers: string[], events: RunEvents): Promise<string> {
    return this.begin(events, (id) => ({ type: "run", id, source, seed, answers, language: lang }));
  }

  call(name: HarnessCall, request: string): Promise<string> {
    return this.begin(null, (id) => ({ type: "call", id, name, request }));
  }

  answer(text: string): void {
    if (this.shared === null) {
      this.post({ type: "answer", id: this.id, text });
    } else {
      putAnswer(this.shared.mailbox, text);
    }
  }

  /** Ends the run that is going on: gently where memory is shared, or together with the worker. */
  interrupt(): void {
    if (this.shared === null) {
      this.terminate();
      return;
    }
    interruptBy(this.shared);
    const { id } = this;
    setTimeout(() => {
      if (this.pending !== null && this.id === id) {
        this.terminate();
      }
    }, PATIENCE_MS);
  }

  terminate(): void {
    this.die("the worker was ended");
  }

  private begin(events: RunEvents | null, order: (id: number) => ToWorker): Promise<string> {
    if (!this.isAlive) {
      return Promise.reject(new Crashed("the worker was ended"));
    }
    if (this.shared !== null) {
      clear(this.shared);
    }
    return new Promise((resolve, reject) => {
      this.pending = { events, resolve, reject };
      this.post(order(++this.id));
    });
  }

  private hear(message: FromWorker): void {
    switch (message.type) {
      case "progress":
        this.loading.progress(message.bytes);
        return;
      case "ready":
        this.way = message.way;
        this.loading.ready(message.snapshot);
        return;
      case "failed":
        this.loading.fail(new Error(message.message));
        return;
      case "output":
        this.pending?.events?.output(message.stream, message.text);
        return;
      case "ask":
        this.pending?.events?.ask(message.prompt);
        return;
      case "waits":
        this.pending?.events?.waits(message.waits);
        return;
      case "done":
        this.memory = message.memory;
        this.settle()?.resolve(message.result);
        return;
      case "raised":
        this.settle()?.reject(new Error(message.message));
        return;
      case "crashed":
        this.die(message.message);
    }
  }

  private settle(): Pending | null {
    const pending = this.pending;
    this.pending = null;
    return pending;
  }

  private die(reason: string): void {
    this.isAlive = false;
    this.worker.terminate();
    this.loading.fail(new Error(reason));
    this.settle()?.reject(new Crashed(reason));
  }

  private post(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }
}
