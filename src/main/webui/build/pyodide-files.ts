import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAMES = [
  "pyodide.mjs",
  "pyodide.asm.js",
  "pyodide.asm.wasm",
  "python_stdlib.zip",
  "pyodide-lock.json",
] as const;
const MODULE = "virtual:pyodide-files";

/** Puts Python's files into dist/python/<version>/. */
export function pyodideFiles(root: string): Plugin {
  const { folder, version } = installed(root);
  return {
    name: "pyodide-files",
    generateBundle() {
      for (const name of NAMES) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: "asset", fileName: `python/${version}/${name}`, source });
      }
    },
  };
}

/**
 * Tells pages and worker (as `virtual:pyodide-files`) the version, the sizes for an honest progress bar, and a key
 * that changes whenever a kept snapshot would no longer fit.
 */
export function pyodideFacts(root: string): Plugin {
  const { folder, version } = installed(root);
  return {
    name: "pyodide-facts",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) {
        return null;
      }
      const sizes = Object.fromEntries(NAMES.map((name) => [name, statSync(join(folder, name)).size]));
      const key = snapshotKey(version, [join(root, "../python/sangja"), join(root, "src/python")]);
      return `export const version = ${JSON.stringify(version)};
export const sizes = ${JSON.stringify(sizes)};
export const snapshotKey = ${JSON.stringify(key)};`;
    },
  };
}

function installed(root: string): { folder: string; version: string } {
  const folder = join(root, "node_modules/pyodide");
  return { folder, version: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version };
}

function snapshotKey(version: string, folders: string[]): string {
  const hash = createHash("sha256").update(version);
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.(py|ts)$/.test(name)) {
        hash.update(name).update(readFileSync(join(folder, name)));
      }
    }
  }
  return `${version}-${hash.digest("hex").slice(0, 16)}`;
}
