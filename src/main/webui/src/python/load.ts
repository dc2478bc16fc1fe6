import { sizes } from "virtual:pyodide-files";
import type { PyodideConfig, PyodideInterface } from "pyodide";
import { installHarness } from "./harness";
import { STARTED_BYTES } from "./stages";

type SnapshotConfig = PyodideConfig & { _makeSnapshot?: boolean; _loadSnapshot?: ArrayBuffer };

export interface Loaded {
  readonly python: PyodideInterface;
  /** Of a Python that was not restored from one. */
  readonly snapshot: ArrayBuffer | null;
}

/** Loads Python from `base`, out of a snapshot where there is one. `progress` hears the bytes that have arrived. */
export async function load(
  base: string,
  snapshot: ArrayBuffer | null,
  progress: (bytes: number) => void,
): Promise<Loaded> {
  const fetches = watchFetches(progress);
  try {
    // Where a file does not arrive Pyodide only warns, and waits for ever.
    return await Promise.race([loadFiles(base, snapshot, progress), fetches.lost]);
  } finally {
    fetches.undo();
  }
}

async function loadFiles(
  base: string,
  snapshot: ArrayBuffer | null,
  progress: (bytes: number) => void,
): Promise<Loaded> {
  const script = import(/* @vite-ignore */ `${base}pyodide.asm.js`);
  script.then(
    () => progress(sizes["pyodide.asm.js"] ?? 0),
    () => undefined,
  );
  const [{ loadPyodide }] = await Promise.all([import(/* @vite-ignore */ `${base}pyodide.mjs`), script]);
  const config: SnapshotConfig = {
    indexURL: base,
    enableRunUntilComplete: false,
    // The order of a set of texts is the same in every browser and on the server.
    env: { PYTHONHASHSEED: "0" },
    stdin: () => null,
    stdout: () => undefined,
    stderr: () => undefined,
    ...(snapshot === null ? { _makeSnapshot: true } : { _loadSnapshot: snapshot }),
  };
  const python: PyodideInterface = await loadPyodide(config);
  if (snapshot !== null) {
    return { python, snapshot: null };
  }
  progress(STARTED_BYTES);
  installHarness(python);
  return { python, snapshot: takeSnapshot(python) };
}

function takeSnapshot(python: PyodideInterface): ArrayBuffer {
  const made = (python as unknown as { makeMemorySnapshot(): Uint8Array }).makeMemorySnapshot();
  const whole = made.byteOffset === 0 && made.byteLength === made.buffer.byteLength;
  return (whole ? made.buffer : made.slice().buffer) as ArrayBuffer;
}

interface WatchedFetches {
  /** Rejects with the first file that did not arrive whole. */
  readonly lost: Promise<never>;
  undo(): void;
}

/** Lets every fetch of this worker report what it received, until undone. */
function watchFetches(progress: (bytes: number) => void): WatchedFetches {
  const plain = self.fetch;
  let lose: (error: unknown) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  self.fetch = async (...request) => {
    try {
      const response = await plain(...request);
      if (!response.ok || response.body === null) {
        throw new Error(`${response.url} was answered with status ${response.status}`);
      }
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          progress(chunk.byteLength);
          controller.enqueue(chunk);
        },
      });
      response.body.pipeTo(counter.writable).catch(lose);
      return new Response(counter.readable, { headers: response.headers });
    } catch (error) {
      lose(error);
      throw error;
    }
  };
  const undo = () => {
    self.fetch = plain;
  };
  return { lost, undo };
}
