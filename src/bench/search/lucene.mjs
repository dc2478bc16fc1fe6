// The floor: Lucene alone, in process, in one thread.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { applicationClassPath, compiled, Lines } from "./java.mjs";

const OPTIONS = ["--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"];

export class Lucene {
  name = "Lucene";

  constructor(heap, searches) {
    this.home = mkdtempSync(join(tmpdir(), "sangja-bench-lucene"));
    const path = compiled("floor", [compiled("load"), applicationClassPath()].join(delimiter));
    const options = [`-Xmx${heap}`, ...OPTIONS, "-cp", path];
    this.process = new Lines(options, "dev.sangja.bench.search.floor.RawLucene", this.home, searches);
  }

  get pid() {
    return this.process.process.pid;
  }

  index(file, count) {
    return this.process.ask("index", file, count);
  }

  search(kind, milliseconds) {
    return this.process.ask("search", kind ?? "*", milliseconds);
  }

  /** By kind, in the order of the searches in the file: { total, ids }. */
  answers(file) {
    return this.process.ask("answers", file);
  }

  async close() {
    await this.process.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
