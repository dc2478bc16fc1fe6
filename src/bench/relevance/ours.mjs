// Ours: an engine in the collection's language, created as anybody creates one and searched as it is set then.
import { until } from "../search/http.mjs";
import { Sangja } from "../search/sangja.mjs";

/** As long as App Search lets a query be. */
const LONGEST_QUERY = 128;
const DEPTH = 100;
const BATCH = 100;

export class Ours {
  name = "ours";

  constructor(heap) {
    this.app = new Sangja(heap);
  }

  start() {
    return this.app.start();
  }

  /** Ids are letters only: those of a collection are often numbers, which a query with a number would find. */
  async index(name, language, documents) {
    this.engine = name;
    this.ids = [];
    await this.app.call("POST", "", { name, language });
    let batch = [];
    for await (const { id, title, text } of documents) {
      batch.push({ id: lettered(this.ids.push(id)), title, text });
      if (batch.length === BATCH) await this.#send(batch.splice(0));
    }
    await this.#send(batch);
    const last = lettered(this.ids.length);
    await until("all documents are found", () => this.app.found(name, last));
  }

  async #send(batch) {
    if (batch.length === 0) return;
    const answers = await this.app.call("POST", `/${this.engine}/documents`, batch);
    const refused = answers.filter(({ errors }) => errors.length > 0);
    if (refused.length > 0) throw new Error(`documents were refused: ${JSON.stringify(refused[0])}`);
  }

  async rank(query) {
    const body = { query: shortened(query), page: { size: DEPTH }, result_fields: { id: { raw: {} } } };
    const { results } = await this.app.call("POST", `/${this.engine}/search`, body);
    return results.map(({ id }) => this.ids[numbered(id.raw) - 1]);
  }

  close() {
    return this.app.close();
  }
}

function lettered(number) {
  return `zq${[...number.toString(10)].map((digit) => "abcdefghij"[digit]).join("")}`;
}

function numbered(id) {
  return Number([...id.slice(2)].map((letter) => "abcdefghij".indexOf(letter)).join(""));
}

/** Up to the end of a word. */
function shortened(query) {
  if (query.length <= LONGEST_QUERY) return query;
  const end = query.lastIndexOf(" ", LONGEST_QUERY);
  return query.slice(0, end > 0 ? end : LONGEST_QUERY);
}
