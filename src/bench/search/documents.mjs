// Documents as lines of JSON that begin with their ids, written once for each number of them.
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { applicationClassPath, compiled, java, packaged, work } from "./java.mjs";

/** The words of searches come from so many documents. */
const DRAWN_FROM = 20_000;
const WRITER = "dev.sangja.bench.search.documents.WriteRestaurants";

/** The file. It is written anew when the application has been packaged since. */
export function documents(count) {
  const file = join(work, `restaurants-${count}.ndjson`);
  if (!existsSync(file) || statSync(file).mtimeMs < statSync(packaged()).mtimeMs) {
    const path = compiled("documents", applicationClassPath());
    execFileSync(java, ["-cp", path, WRITER, String(count), `${file}.part`], { stdio: "inherit" });
    renameSync(`${file}.part`, file);
  }
  return file;
}

/** Documents at equal distances in the file. */
export async function sample(file, count) {
  const each = Math.max(1, Math.floor(count / DRAWN_FROM));
  const chosen = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (at++ % each === 0) chosen.push(JSON.parse(line));
  }
  return chosen;
}
