import type { PyodideInterface } from "pyodide";
import type { PyCallable } from "pyodide/ffi";
import type { HarnessCall } from "./protocol";

const SOURCES = import.meta.glob<string>(
  ["../../../python/sangja/*.py", "!../../../python/sangja/{runs,server,witness}.py"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const FOLDER = "/lib/sangja-python";

/** Loads the harness into a fresh Python. Its files are gone afterwards: programs cannot import it. */
export function installHarness(python: PyodideInterface): void {
  python.FS.mkdirTree(`${FOLDER}/sangja`);
  for (const [path, source] of Object.entries(SOURCES)) {
    python.FS.writeFile(`${FOLDER}/sangja/${path.slice(path.lastIndexOf("/") + 1)}`, source);
  }
  python.runPython(`
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, "${FOLDER}")
import sangja.harness, pyodide.ffi
sys.path.remove("${FOLDER}")
sys.path_importer_cache.clear()
del sys, sangja, pyodide
`);
  for (const name of python.FS.readdir(`${FOLDER}/sangja`)) {
    if (name.endsWith(".py")) {
      python.FS.unlink(`${FOLDER}/sangja/${name}`);
    }
  }
}

/** The entry points of the harness as functions. */
export interface Harness {
  readonly run: PyCallable;
  readonly plan: PyCallable;
  readonly observe: PyCallable;
  readonly judge: PyCallable;
}

export function harnessOf(python: PyodideInterface): Harness {
  const entry = (name: HarnessCall | "run"): PyCallable =>
    python.runPython(`import sys; sys.modules["sangja.harness"].${name}`);
  return { run: entry("run"), plan: entry("plan"), observe: entry("observe"), judge: entry("judge") };
}

/** Makes a JavaScript function that gives a promise into a Python function that waits for it. */
export function waiting(python: PyodideInterface, start: (argument: never) => Promise<unknown>): PyCallable {
  return python.runPython(
    "from pyodide.ffi import run_sync\nlambda start: lambda argument: run_sync(start(argument))",
  )(start);
}

export function canSwitchStacks(python: PyodideInterface): Promise<boolean> {
  return python.runPythonAsync("from pyodide.ffi import can_run_sync\ncan_run_sync()");
}
