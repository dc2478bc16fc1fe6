// Builds into dist, or copies the last build there when nothing that goes into it has changed: Quinoa moves dist away
// and builds anew for every test application, and compressing Python's files takes seconds.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const webui = dirname(dirname(fileURLToPath(import.meta.url)));
const others = ["node_modules", "dist", "coverage", "test", ".quinoa"];
const kept = join(webui, "node_modules/.cache/sangja-build");
const dist = join(webui, "dist");

const stamp = createHash("sha256");
const inputs = readdirSync(webui).filter((name) => !others.includes(name));
for (const file of [...inputs.sort(), "../python", "../resources/messages", "../../../lessons"].flatMap(
  (input) => files(join(webui, input)),
)) {
  stamp
    .update(`${relative(webui, file)}\0`)
    .update(readFileSync(file))
    .update("\0");
}
const copy = join(kept, stamp.digest("hex"));

if (!existsSync(copy)) {
  await build({ root: webui });
  rmSync(kept, { recursive: true, force: true });
  cpSync(dist, `${copy}.part`, { recursive: true });
  renameSync(`${copy}.part`, copy);
} else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(copy, dist, { recursive: true });
}

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "__pycache__")
    .sort()
    .flatMap((name) => files(join(path, name)));
}
