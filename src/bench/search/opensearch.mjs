// OpenSearch in a JVM of its own, with a heap as large as ours.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guard } from "../guard.mjs";
import { freePort } from "../machine.mjs";
import { ENGINE } from "./fields.mjs";
import { ask, until } from "./http.mjs";
import { compiled, java, peerClassPath } from "./java.mjs";
import { index } from "./opensearch-index.mjs";
import { translate } from "./opensearch-query.mjs";

const OPTIONS = ["-XX:+UseG1GC", "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
  "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-Dlog4j2.disable.jmx=true"];

export class OpenSearch {
  name = "OpenSearch";
  framing = "bulk";
  authorization = "";

  /** @param typed each field is indexed for its type alone */
  constructor(heap, typed) {
    this.heap = heap;
    this.typed = typed;
  }

  async start() {
    const path = compiled("peer", peerClassPath());
    this.port = await freePort();
    this.home = mkdtempSync(join(tmpdir(), "sangja-bench-peer"));
    const memory = [`-Xms${this.heap}`, `-Xmx${this.heap}`];
    const main = ["-cp", path, "dev.sangja.bench.search.peer.OpenSearchPeer", String(this.port), this.home];
    this.process = spawn(java, [...memory, ...OPTIONS, ...main], { stdio: ["ignore", "ignore", "inherit"] });
    guard(this.process, this.home);
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    await until("OpenSearch is ready", () => this.#ready(), 120_000);
  }

  get pid() {
    return this.process.pid;
  }

  async create(name = ENGINE) {
    await this.#ask("PUT", `/${name}`, index(this.typed));
  }

  async remove(name) {
    await this.#ask("DELETE", `/${name}`);
  }

  feedPath(name = ENGINE) {
    return `/${name}/_bulk`;
  }

  /** The path and body that ask what the body asks App Search. */
  request(body) {
    return { path: `/${ENGINE}/_search`, body: translate(body) };
  }

  async answer(body) {
    const { path, body: own } = this.request(body);
    const { hits } = await this.#ask("POST", path, own);
    return { total: hits.total.value, ids: hits.hits.map(({ _id }) => _id) };
  }

  async visible(name = ENGINE) {
    return (await this.#ask("GET", `/${name}/_count`)).count;
  }

  /** Bytes on the disk by what they hold, once nothing is being written any more. */
  async disk() {
    await this.#ask("POST", `/${ENGINE}/_flush`);
    const { indices } = await this.#ask("GET", `/${ENGINE}/_stats/store`);
    return { index: indices[ENGINE].total.store.size_in_bytes };
  }

  async segments() {
    const { indices } = await this.#ask("GET", `/${ENGINE}/_stats/segments`);
    return indices[ENGINE].total.segments.count;
  }

  call(method, path, body) {
    return this.#ask(method, path, body);
  }

  /** @param lines of actions and documents */
  async bulk(path, lines) {
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const headers = { "Content-Type": "application/x-ndjson" };
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`POST ${path} answers ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  async close() {
    if (this.process?.exitCode === null) this.process.kill("SIGTERM");
    await this.ended; // undefined when it never began
    if (this.home) rmSync(this.home, { recursive: true, force: true });
  }

  #ask(method, path, body) {
    return ask(`http://127.0.0.1:${this.port}`, method, path, { body });
  }

  async #ready() {
    if (this.process.exitCode !== null) throw new Error("OpenSearch did not start");
    try {
      return (await this.#ask("GET", "/_cluster/health")).status === "green";
    } catch {
      return false; // nobody listens yet
    }
  }
}
