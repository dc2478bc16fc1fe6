// Plain BM25: title and text as one, any of the words, in process; with the standard analyser, and as the language has it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { applicationClassPath, compiled, Lines } from "../search/java.mjs";

export class Plain {
  constructor(analyzer) {
    this.name = `BM25, ${analyzer}`;
    this.analyzer = analyzer;
  }

  start() {
    this.home = mkdtempSync(join(tmpdir(), "sangja-bench-relevance"));
    const path = [compiled("relevance", applicationClassPath()), applicationClassPath()].join(delimiter);
    const options = ["--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp", path];
    this.process = new Lines(options, "dev.sangja.bench.search.relevance.PlainSearch", this.home, this.analyzer);
  }

  async index(_name, _language, documents) {
    for await (const { id, title, text } of documents) await this.process.ask("add", JSON.stringify({ id, text: `${title}\n${text}` }));
    await this.process.ask("open");
  }

  rank(query) {
    return this.process.ask("search", JSON.stringify(query));
  }

  async close() {
    await this.process?.close();
    if (this.home) rmSync(this.home, { recursive: true, force: true });
  }
}
