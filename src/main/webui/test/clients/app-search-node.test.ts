import AppSearchClient from "@elastic/app-search-node";
import { beforeAll, describe, expect, test } from "vitest";
import { absent, methodsOf, newKey, parks, schema, unique, until, v1 } from "./server";

const engine = unique("node");
const other = unique("node");
const meta = unique("node-meta");
let client: InstanceType<typeof AppSearchClient>;
let curation = "";

interface Suggestions {
  readonly results: { readonly documents: readonly unknown[] };
}

const found = (answer: { results: { id: { raw: string } }[] }) => answer.results.map(({ id }) => id.raw);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error) => error.errorMessages,
  );

/** Each method of the client in the order of its calls: an engine lives from its making to its end. */
const rows: Record<string, () => Promise<void>> = {
  async createEngine() {
    expect(await client.createEngine(engine, { language: "en" })).toEqual({
      name: engine,
      type: "default",
      language: "en",
      index_create_settings_override: {},
      document_count: 0,
    });
    await client.createEngine(other);
    expect(await refusal(client.createEngine(engine))).toEqual(["Name is already taken"]);
  },
  async indexDocuments() {
    const hundred = Array.from({ length: 100 }, (_, i) => ({ id: `filler_${i}`, title: `Filler ${i}` }));
    const accepted = await client.indexDocuments(engine, hundred);
    expect(accepted).toEqual(hundred.map(({ id }) => ({ id, errors: [] })));
    expect(await refusal(client.indexDocuments(engine, [...hundred, { id: "one more" }]))).toEqual([
      "Documents must not be more than 100 in one request, got 101; send them in several",
    ]);
    expect(await client.indexDocuments(engine, [...parks, { id: "bad", _x: 1 }])).toMatchObject([
      ...parks.map(({ id }) => ({ id, errors: [] })),
      { id: "bad", errors: [expect.stringMatching(/^Invalid field name: '_x'/)] },
    ]);
  },
  async indexDocument() {
    expect(await client.indexDocument(other, { id: "a", title: "A trip to the moon" })).toEqual({ id: "a" });
    await expect(client.indexDocument(other, { id: "x".repeat(801) })).rejects.toThrow(/Invalid field/);
  },
  async destroyDocuments() {
    const ids = Array.from({ length: 99 }, (_, i) => `filler_${i}`);
    expect(await client.destroyDocuments(engine, [...ids, "FakeId"])).toEqual([
      ...ids.map((id) => ({ id, deleted: true, result: true })),
      { id: "FakeId", deleted: false, result: false },
    ]);
    await client.destroyDocuments(engine, ["filler_99"]);
  },
  async updateSchema() {
    expect(await client.updateSchema(engine, schema)).toEqual({
      title: "text",
      description: "text",
      states: "text",
      visitors: "number",
      world_heritage_site: "text",
      location: "geolocation",
      date_established: "date",
    });
    expect((await refusal(client.updateSchema(engine, { title: "fancy" })))[0]).toMatch(
      /^Invalid field type/,
    );
  },
  async getSchema() {
    expect(await client.getSchema(other)).toEqual({ title: "text" });
  },
  async getDocuments() {
    expect(await client.getDocuments(engine, ["park_zion", "FakeId"])).toEqual([
      { ...parks[0], world_heritage_site: "false" },
      null,
    ]);
  },
  async updateDocuments() {
    expect(
      await client.updateDocuments(engine, [
        { id: "park_zion", title: "Zion Canyon" },
        { id: "FakeId", title: "x" },
        { title: "x" },
      ]),
    ).toEqual([
      { id: "park_zion", errors: [] },
      { id: "FakeId", errors: ["Document not found with id: 'FakeId'; PATCH cannot create one"] },
      { id: null, errors: ["Missing required key 'id'"] },
    ]);
    await client.updateDocuments(engine, [{ id: "park_zion", title: "Zion" }]);
  },
  async listDocuments() {
    expect(await client.listDocuments(engine, { page: { current: 2, size: 2 } })).toMatchObject({
      meta: { page: { current: 2, total_pages: 3, total_results: 5, size: 2 } },
      results: [{ id: "park_redwood" }, { id: "park_pinnacles" }],
    });
    expect((await client.listDocuments(engine)).meta.page.size).toBe(100);
  },
  async search() {
    const count = () => client.search(engine, "").then(found);
    await until<string[]>(count, (ids) => ids.length === parks.length);
    const answer = await client.search(engine, "cliffs", {
      page: { size: 1 },
      sort: { visitors: "desc" },
      filters: { all: [{ states: "California" }, { visitors: { from: 200000 } }] },
      facets: {
        visitors: { type: "range", ranges: [{ to: 1e6 }, { from: 1e6 }] },
        states: { type: "value", name: "n" },
      },
      search_fields: { title: {}, description: { weight: 2 } },
      result_fields: { title: { raw: {} }, description: { snippet: { size: 40 } }, visitors: { raw: {} } },
      analytics: { tags: ["node"] },
    });
    expect(answer).toEqual({
      meta: {
        alerts: [],
        warnings: [],
        precision: 2,
        page: { current: 1, total_pages: 2, total_results: 2, size: 1 },
        engine: { name: engine, type: "default" },
        request_id: expect.stringMatching(/^[\w-]{22}$/),
      },
      results: [
        {
          title: { raw: "Yosemite" },
          description: { snippet: "Granite <em>cliffs</em> and waterfalls" },
          visitors: { raw: 5028868 },
          id: { raw: "park_yosemite" },
          _meta: { id: "park_yosemite", engine, score: expect.any(Number) },
        },
      ],
      facets: {
        states: [{ type: "value", name: "n", data: [{ value: "California", count: 2 }] }],
        visitors: [
          {
            type: "range",
            data: [
              { to: 1000000, count: 1 },
              { from: 1000000, count: 1 },
            ],
          },
        ],
      },
    });
    expect(Object.keys(answer.facets)).toEqual(["states", "visitors"]);
    expect(await refusal(client.search(engine, "cliffs", { badField: 1 }))).toEqual([
      "Options contains invalid key: badField",
    ]);
  },
  async multiSearch() {
    const answers = await client.multiSearch(engine, [
      { query: "zion" },
      { query: "", options: { filters: { states: "Nevada" } } },
    ]);
    expect(answers.map(found)).toEqual([["park_zion"], ["park_death-valley"]]);
    expect(
      new Set(answers.map((answer: { meta: { request_id: string } }) => answer.meta.request_id)).size,
    ).toBe(1);
    expect(
      await refusal(client.multiSearch(engine, [{ query: "a", options: { badField: 1 } }, { query: "b" }])),
    ).toEqual(["Options contains invalid key: badField"]);
  },
  async querySuggestion() {
    const ask = () =>
      client.querySuggestion(other, "moo", { size: 4, types: { documents: { fields: ["title"] } } });
    expect(await until<Suggestions>(ask, ({ results }) => results.documents.length > 0)).toEqual({
      results: { documents: [{ suggestion: "moon" }] },
      meta: { request_id: expect.any(String) },
    });
    expect(await refusal(client.querySuggestion(other, "moo", { badField: 1 }))).toEqual([
      "Options contains invalid key: badField",
    ]);
  },
  async createSignedSearchKey() {
    const { key, name } = await newKey({ type: "private", read: true, write: false });
    const signed = (claims: object, more = {}) =>
      new AppSearchClient("", AppSearchClient.createSignedSearchKey(key, name, claims, more), () => v1);
    const filters = { states: "California" };
    const narrowed = signed({ filters, query: "cliffs", result_fields: { title: { raw: {} } } });
    expect(found(await narrowed.search(engine, "zion")).sort()).toEqual(["park_pinnacles", "park_yosemite"]);
    const answer = await narrowed.search(engine, "zion", { filters: { visitors: { from: 1e6 } } });
    expect(answer.results).toEqual([
      { title: { raw: "Yosemite" }, id: { raw: "park_yosemite" }, _meta: expect.anything() },
    ]);
    expect(await refusal(narrowed.getSchema(engine))).toEqual(["The credentials do not allow this."]);
    expect(await refusal(signed({}, { expiresIn: -60 }).search(engine, ""))).toEqual([
      "Invalid authentication token.",
    ]);
  },
  async createCuration() {
    const wanted = { queries: ["cliffs"], promoted: ["park_redwood"], hidden: ["park_pinnacles"] };
    const made = await client.createCuration(engine, wanted);
    curation = made.id;
    expect(made).toEqual({ id: expect.stringMatching(/^cur-[0-9a-f]+$/) });
    const ask = () => client.search(engine, "cliffs").then(found);
    await until<string[]>(ask, (ids) => ids.join() === "park_redwood,park_yosemite");
  },
  async getCuration() {
    expect(await client.getCuration(engine, curation)).toEqual({
      id: curation,
      queries: ["cliffs"],
      promoted: ["park_redwood"],
      hidden: ["park_pinnacles"],
    });
    expect(await refusal(client.getCuration(engine, "cur-0000"))).toEqual([
      "Curation not found with id: cur-0000",
    ]);
  },
  async updateCuration() {
    expect(await client.updateCuration(engine, curation, { queries: ["cliffs"], hidden: [] })).toEqual({
      id: curation,
    });
    expect((await client.search(engine, "cliffs").then(found)).sort()).toEqual([
      "park_pinnacles",
      "park_yosemite",
    ]);
  },
  async listCurations() {
    expect(await client.listCurations(engine, { page: { size: 5 } })).toEqual({
      meta: { page: { current: 1, total_pages: 1, total_results: 1, size: 5 } },
      results: [{ id: curation, queries: ["cliffs"], promoted: [], hidden: [] }],
    });
  },
  async destroyCuration() {
    expect(await client.destroyCuration(engine, curation)).toEqual({ deleted: true });
  },
  async createMetaEngine() {
    expect(await client.createMetaEngine(meta, [engine])).toEqual({
      name: meta,
      type: "meta",
      source_engines: [engine],
      document_count: 5,
    });
    expect(await refusal(client.createMetaEngine(unique("node"), undefined))).toEqual([
      "Source engines are required for meta engines",
    ]);
  },
  async addMetaEngineSources() {
    const both = await client.addMetaEngineSources(meta, [other]);
    expect(both.source_engines).toEqual([engine, other]);
    const { results } = await client.search(meta, "moon");
    expect(results).toMatchObject([{ id: { raw: `${other}|a` }, _meta: { id: "a", engine: other } }]);
    expect(found(await client.search(meta, "", { filters: { _engine: other } }))).toEqual([`${other}|a`]);
  },
  async deleteMetaEngineSources() {
    expect(await client.deleteMetaEngineSources(meta, [other])).toEqual({
      name: meta,
      type: "meta",
      source_engines: [engine],
      document_count: 5,
    });
  },
  async getEngine() {
    expect(await client.getEngine(engine)).toMatchObject({ name: engine, language: "en", document_count: 5 });
    expect(await refusal(client.getEngine("none-such"))).toEqual(["Could not find engine."]);
  },
  async listEngines() {
    const { meta: about, results } = await client.listEngines({ page: { current: 1, size: 25 } });
    expect(about.page).toMatchObject({ current: 1, size: 25 });
    expect(results.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([engine, other, meta]),
    );
  },
  async destroyEngine() {
    for (const name of [meta, engine, other]) {
      expect(await client.destroyEngine(name)).toEqual({ deleted: true });
    }
    expect(await refusal(client.getEngine(engine))).toEqual(["Could not find engine."]);
  },
};

describe.skipIf(absent)("the official client for Node", () => {
  beforeAll(async () => {
    const { key } = await newKey({ type: "private", read: true, write: true });
    client = new AppSearchClient("", key, () => v1);
  });

  test("each of its methods has a row", () => {
    expect(Object.keys(rows).sort()).toEqual([...methodsOf(AppSearchClient), "createSignedSearchKey"].sort());
    expect(Object.getOwnPropertyNames(AppSearchClient)).toContain("createSignedSearchKey");
  });

  for (const [method, row] of Object.entries(rows)) {
    test(method, row);
  }

  test("a wrong key is told so", async () => {
    const stranger = new AppSearchClient("", "private-wrong", () => v1);
    expect(await refusal(stranger.search(engine, ""))).toEqual(["Invalid authentication token."]);
  });
});
