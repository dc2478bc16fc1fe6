// All that the sandbox's Python sees of its host: four functions, and nothing behind them.
// Given: wasm, library and box (ArrayBuffers).
(() => {
  "use strict";
  const HEAD = 64, TEXT = 4 << 20, OUT = 256 << 10;
  const STATUS = 0, CODE = 1, LENGTH = 2, WRITTEN = 3, TOP = 5, WAITED = 6;
  const ANSWERED = 0, FAILED = 1, EXITED = 2, FLOODED = 3, OVERFLOWED = 5, TRAPPED = 6, UNREADABLE = 7;
  const PAGE = 65536, MOST_PAGES = 2048;
  const SNAPSHOT_TIME = 1767225600000;

  const head = new Int32Array(globalThis.box, 0, HEAD / 4);
  const bytes = new Uint8Array(globalThis.box);
  const archive = new Uint8Array(globalThis.library);
  const program = new WebAssembly.Module(globalThis.wasm);
  class Stop { constructor(status) { this.status = status; } }

  let python, memory, stack = 0, clean = false;
  let cap = OUT, epoch = SNAPSHOT_TIME, steady = true, ticks = 0, started = -1, computed = 0;

  const outside = (from, length) => from + length > memory.buffer.byteLength;
  const host = {
    write(channel, from, length) {
      from >>>= 0; length >>>= 0;
      const at = channel === 2 ? 1 : 0;
      const used = head[WRITTEN + at], fits = Math.min(length, cap - used);
      if (outside(from, length)) throw new Stop(TRAPPED);
      bytes.set(new Uint8Array(memory.buffer, from, fits), HEAD + TEXT + at * OUT + used);
      head[WRITTEN + at] = used + fits;
      if (fits < length) throw new Stop(FLOODED);
    },
    clock(which) {
      if (started < 0) return which === 1 ? 0 : epoch;
      // The time that it computes; never back, though the watch tells of a wait after it is over.
      if (which === 1) return computed = Math.max(computed, Date.now() - started - head[WAITED]);
      return epoch + (steady ? ++ticks : Date.now() - started);
    },
    library(offset, to, length) {
      offset >>>= 0; to >>>= 0; length >>>= 0;
      if (offset + length > archive.length || outside(to, length)) return 1;
      new Uint8Array(memory.buffer).set(archive.subarray(offset, offset + length), to);
      return 0;
    },
    exit(code) { head[CODE] = code; throw new Stop(EXITED); },
  };

  function instance() {
    python = new WebAssembly.Instance(program, { sangja: host }).exports;
    memory = python.memory;
  }

  function put(length) {
    const at = python.sb_alloc(length) >>> 0;
    if (at === 0 || outside(at, length)) throw new Stop(FAILED);
    new Uint8Array(memory.buffer).set(bytes.subarray(HEAD, HEAD + length), at);
    return at;
  }

  function say(status, text) {
    const length = Math.min(text.length, 1000);
    for (let i = 0; i < length; i++) bytes[HEAD + i] = text.charCodeAt(i) & 127;
    head[LENGTH] = length;
    head[STATUS] = status;
  }

  // The isolate that starts Python: 0 where it went well, else the reason is on the second channel.
  globalThis.start = (length) => {
    head.fill(0);
    instance();
    python._initialize();
    return python.sb_init(put(length), length);
  };

  // What is to be kept of it: memory from its beginning to the top, and where the stack is.
  globalThis.memory = () => memory.buffer;
  globalThis.top = () => python.sb_top();
  globalThis.stack = () => python.__stack_pointer.value;

  // Leaves the compiled module and nothing else.
  globalThis.forget = () => {
    python = memory = undefined;
  };

  // The isolates that run programs: all the memory there can ever be, below which the host lays the snapshot.
  globalThis.open = (pointer) => {
    stack = pointer;
    instance();
    memory.grow(MOST_PAGES - memory.buffer.byteLength / PAGE);
  };

  // The host has put the memory back.
  globalThis.rewind = () => {
    python.__stack_pointer.value = stack;
    clean = true;
  };

  globalThis.line = () => python.sb_line();

  globalThis.run = (length, pages, most, low, high, now, steadily) => {
    if (!clean) throw new Error("the memory is another run's");
    clean = false;
    head.fill(0);
    cap = most; epoch = now; steady = steadily; ticks = 0; computed = 0; started = Date.now();
    try {
      python.sb_seed(low, high);
      python.sb_memory(pages);
      answer(python.sb_run(put(length), length) >>> 0);
    } catch (error) {
      ended(error);
    }
    started = -1;
    head[TOP] = python.sb_top();
  };

  function answer(at) {
    if (outside(at, 12)) return say(UNREADABLE, "an answer outside the memory");
    const found = new DataView(memory.buffer, at, 12);
    const status = found.getUint32(0, true), from = found.getUint32(4, true), length = found.getUint32(8, true);
    if (status > 1) return say(UNREADABLE, "status " + status);
    if (length > TEXT) return say(UNREADABLE, "an answer of " + length + " bytes");
    if (outside(from, length)) return say(UNREADABLE, "an answer outside the memory");
    bytes.set(new Uint8Array(memory.buffer, from, length), HEAD);
    head[LENGTH] = length;
    head[STATUS] = status === 0 ? ANSWERED : FAILED;
  }

  function ended(error) {
    if (error instanceof Stop) {
      const at = head[CODE];
      say(error.status, error.status === FAILED ? "MemoryError: no room for the request" : "");
      head[CODE] = error.status === EXITED ? at : python.sb_line();
      return;
    }
    say(error instanceof RangeError ? OVERFLOWED : TRAPPED, String(error));
    head[CODE] = python.sb_line();
  }
})();
