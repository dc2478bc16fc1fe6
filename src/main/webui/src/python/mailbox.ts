/**
 * A mailbox in shared memory: the worker sleeps until the page puts an answer in or wakes it.
 * Cell 0 is the state, cell 1 the length; then follow UTF-16 code units.
 */
const EMPTY = 0;
const ANSWERED = 1;
const STOPPED = 2;
const HEAD = 8;
/** More than this of an answer is cut off: nobody types so much into one line. */
export const MAX_ANSWER = 16_384;

export function newMailbox(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD + 2 * MAX_ANSWER);
}

/** Before a run: forgets what an earlier run left. */
export function emptyMailbox(memory: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(memory, 0, 2), 0, EMPTY);
}

/** Worker: waits for the answer; null when the run is stopped instead. */
export function waitForAnswer(memory: SharedArrayBuffer): string | null {
  const head = new Int32Array(memory, 0, 2);
  Atomics.wait(head, 0, EMPTY);
  if (Atomics.load(head, 0) === STOPPED) {
    return null;
  }
  const text = String.fromCharCode(...new Uint16Array(memory, HEAD, Atomics.load(head, 1)));
  Atomics.compareExchange(head, 0, ANSWERED, EMPTY);
  return text;
}

/** Worker: waits for a time; true when the run is stopped meanwhile. */
export function waitFor(memory: SharedArrayBuffer, milliseconds: number): boolean {
  const head = new Int32Array(memory, 0, 2);
  Atomics.wait(head, 0, EMPTY, milliseconds);
  return Atomics.load(head, 0) === STOPPED;
}

/** Page: gives the answer that the worker waits for. */
export function putAnswer(memory: SharedArrayBuffer, answer: string): void {
  const head = new Int32Array(memory, 0, 2);
  const text = answer.slice(0, MAX_ANSWER);
  const units = new Uint16Array(memory, HEAD, text.length);
  for (let i = 0; i < text.length; i++) {
    units[i] = text.charCodeAt(i);
  }
  Atomics.store(head, 1, text.length);
  Atomics.compareExchange(head, 0, EMPTY, ANSWERED);
  Atomics.notify(head, 0);
}

/** Page: wakes the worker for good: the run is to end. */
export function putStop(memory: SharedArrayBuffer): void {
  const head = new Int32Array(memory, 0, 2);
  Atomics.store(head, 0, STOPPED);
  Atomics.notify(head, 0);
}
