// The packaged application, asked as App Search is.
import { execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { App, freePort } from "../machine.mjs";
import { ENGINE, LANGUAGE, PRICE, TYPES } from "./fields.mjs";
import { ask } from "./http.mjs";

const PASSWORD = "a-password-of-the-bench";
const ENGINES = "/api/as/v1/engines";
const KEY = { name: "bench", type: "private", read: true, write: true, access_all_engines: true };
const EVERYTHING = { query: "", record_analytics: false, page: { size: 0 }, facets: { [PRICE]: { type: "range", ranges: [{ from: 0 }] } } };

export class Sangja {
  framing = "array";

  administrator = { name: "admin", password: PASSWORD };

  /** Until there is a key: teams ask with keys, and what they ask is logged. */
  authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString("base64")}`;

  /** @param language of its engines; null for the universal one */
  constructor(heap, { name = "Sangja", language = LANGUAGE } = {}) {
    this.name = name;
    this.language = language;
    this.options = [`-Xms${heap}`, `-Xmx${heap}`, "-XX:+UseG1GC", "--add-modules", "jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"];
  }

  async start() {
    process.env.SANGJA_ADMIN_PASSWORD = PASSWORD;
    this.port = await freePort();
    this.app = new App(this.port, undefined, this.options);
    await this.app.start();
    const { key } = await this.#ask("POST", "/api/as/v1/credentials", KEY);
    this.authorization = `Bearer ${key}`;
  }

  get pid() {
    return this.app.process.pid;
  }

  async create(name = ENGINE) {
    await this.#ask("POST", ENGINES, { name, language: this.language });
    await this.#ask("POST", `${ENGINES}/${name}/schema`, TYPES);
  }

  async remove(name) {
    await this.#ask("DELETE", `${ENGINES}/${name}`);
  }

  feedPath(name = ENGINE) {
    return `${ENGINES}/${name}/documents`;
  }

  /** One request with a line for each document; seconds until it is answered. */
  async importLines(name, file) {
    const begin = performance.now();
    const { accepted, rejected } = await this.#stream(`${this.feedPath(name)}/import`, file);
    if (rejected > 0) throw new Error(`${rejected} of ${accepted + rejected} documents were refused`);
    return (performance.now() - begin) / 1000;
  }

  request(body) {
    return { path: `${ENGINES}/${ENGINE}/search`, body };
  }

  async answer(body) {
    const { path, body: own } = this.request(body);
    const { meta, results } = await this.#ask("POST", path, own);
    return { total: meta.page.total_results, ids: results.map(({ id }) => id.raw) };
  }

  /** A facet counts all, where the number of results ends at 10,000. */
  async visible(name = ENGINE) {
    const { facets } = await this.#ask("POST", `${ENGINES}/${name}/search`, EVERYTHING);
    return facets[PRICE][0].data[0]?.count ?? 0;
  }

  /** Changes are applied in their order: when a document is found, those before it are. */
  async found(name, id) {
    const { meta } = await this.call("POST", `/${name}/search`, { query: "", filters: { id } });
    return meta.page.total_results > 0;
  }

  /** @param path behind that of all engines */
  call(method, path, body) {
    return this.#ask(method, `${ENGINES}${path}`, body);
  }

  async disk() {
    const bytes = (folder) => Number(execFileSync("du", ["-sb", join(this.app.home, "data", folder)], { encoding: "utf8" }).split("\t")[0]);
    const [index, all] = [bytes("search"), bytes(".")];
    return { index, database: all - index };
  }

  async close() {
    await this.app?.close();
  }

  #ask(method, path, body) {
    return ask(this.app.url(""), method, path, { body, authorization: this.authorization });
  }

  #stream(path, file) {
    return new Promise((resolve, reject) => {
      const headers = { Authorization: this.authorization, "Content-Type": "application/x-ndjson" };
      const sent = request(this.app.url(path), { method: "POST", headers }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(JSON.parse(text));
          else reject(new Error(`POST ${path} answers ${response.statusCode} ${text}`));
        });
      });
      sent.on("error", reject);
      createReadStream(file).on("error", reject).pipe(sent);
    });
  }
}
