import { emptyMailbox, newMailbox, putStop } from "./mailbox";
import type { SharedMemory } from "./protocol";

/** What Python takes for a pressed Ctrl-C. */
const INTERRUPT = 2;

/** Null where the page is not cross-origin isolated: no memory can be shared then. */
export function newSharedMemory(): SharedMemory | null {
  return globalThis.crossOriginIsolated
    ? { interrupt: new SharedArrayBuffer(1), mailbox: newMailbox() }
    : null;
}

/** Before a run: what an earlier stop left must not end it. */
export function clear(memory: SharedMemory): void {
  Atomics.store(new Uint8Array(memory.interrupt), 0, 0);
  emptyMailbox(memory.mailbox);
}

export function interruptBy(memory: SharedMemory): void {
  Atomics.store(new Uint8Array(memory.interrupt), 0, INTERRUPT);
  putStop(memory.mailbox);
}
