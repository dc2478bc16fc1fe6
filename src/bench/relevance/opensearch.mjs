// OpenSearch with its analysers by their names, asked for words in title and text as most people ask it.
import { OpenSearch } from "../search/opensearch.mjs";

const DEPTH = 100;
const BATCH = 500;

/** The same node serves all analysers. */
export class Node {
  constructor(heap) {
    this.peer = new OpenSearch(heap, false);
  }

  start() {
    this.started ??= this.peer.start();
    return this.started;
  }

  close() {
    return this.peer.close();
  }
}

export class Match {
  constructor(node, analyzer) {
    this.name = `OpenSearch, ${analyzer}`;
    this.node = node;
    this.analyzer = analyzer;
  }

  start() {
    return this.node.start();
  }

  async index(name, _language, documents) {
    this.path = `/${name}-${this.analyzer}`;
    const text = { type: "text", analyzer: this.analyzer };
    const settings = { number_of_shards: 1, number_of_replicas: 0 };
    await this.node.peer.call("PUT", this.path, { settings, mappings: { properties: { title: text, text } } });
    let batch = [];
    for await (const { id, ...document } of documents) {
      batch.push({ index: { _id: id } }, document);
      if (batch.length >= 2 * BATCH) await this.#send(batch.splice(0));
    }
    await this.#send(batch);
    await this.node.peer.call("POST", `${this.path}/_refresh`);
  }

  async #send(batch) {
    if (batch.length === 0) return;
    const { errors, items } = await this.node.peer.bulk(`${this.path}/_bulk`, batch);
    if (errors) throw new Error(`documents were refused: ${JSON.stringify(items.find(({ index }) => index.error))}`);
  }

  async rank(query) {
    const body = { size: DEPTH, _source: false, query: { multi_match: { query, fields: ["title", "text"] } } };
    const { hits } = await this.node.peer.call("POST", `${this.path}/_search`, body);
    return hits.hits.map(({ _id }) => _id);
  }

  close() {
    return this.node.close();
  }
}
