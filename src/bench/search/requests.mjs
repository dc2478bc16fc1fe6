// Searches as files that the load and raw Lucene read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { work } from "./java.mjs";

/** Lines of kind, path (where there is one) and body, between tabs; the file. */
export function writeSearches(name, queries, request = (body) => ({ body })) {
  const path = join(work, name);
  const line = ({ path: to, body }) => [to, JSON.stringify(body)].filter(Boolean).join("\t");
  writeFileSync(path, queries.map(({ kind, body }) => `${kind}\t${line(request(body))}\n`).join(""));
  return path;
}
