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
  const undo = countFetches(progress);
  try {
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
  } finally {
    undo();
  }
}

function takeSnapshot(python: PyodideInterface): ArrayBuffer {
  const made = (python as unknown as { makeMemorySnapshot(): Uint8Array }).makeMemorySnapshot();
  const whole = made.byteOffset === 0 && made.byteLength === made.buffer.byteLength;
  return (whole ? made.buffer : made.slice().buffer) as ArrayBuffer;
}

/** Lets every fetch of this worker report what it received, until undone. */
function countFetches(progress: (bytes: number) => void): () => void {
  const plain = self.fetch;
  self.fetch = async (...request) => {
    const response = await plain(...request);
    if (!response.ok || response.body === null) {
      return response;
    }
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        progress(chunk.byteLength);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), { headers: response.headers });
  };
  return () => {
    self.fetch = plain;
  };
}
