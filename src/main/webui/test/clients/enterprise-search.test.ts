import { Client } from "@elastic/enterprise-search";
import { beforeAll, describe, expect, test } from "vitest";
import { absent, basic, methodsOf, newKey, parks, schema, unique, until, url } from "./server";

type App = Client["app"];

const engine_name = unique("enterprise");
const source = unique("enterprise");
const meta = unique("enterprise-meta");
const key = unique("enterprise");
let app: App;
let keyed: App;
let curation_id = "";
let synonym_set_id = "";

const week = { from: "2020-01-01T00:00:00+00:00", to: "2100-01-01T00:00:00+00:00" };

/** Status and body of a refusal. */
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    (answer) => ({ status: 200, body: answer }),
    (error) => ({ status: error.meta?.statusCode, body: error.meta?.body }),
  );

const settings = {
  search_fields: { title: { weight: 3 }, description: {} },
  result_fields: { title: { raw: {} }, id: { raw: {} } },
  boosts: {
    world_heritage_site: [{ type: "value", value: ["true"], operation: "multiply", factor: 10 }],
    visitors: [{ type: "functional", function: "logarithmic", operation: "add", factor: 0.5 }],
  },
  precision: 3,
};

/** Each method of the client's App Search part in the order of its calls. */
const rows: Record<string, () => Promise<void>> = {
  async engine() {
    expect(app.engine(engine_name)).toBe(app);
  },
  async createEngine() {
    expect(await app.createEngine({ body: { name: engine_name, language: "en" } })).toEqual({
      name: engine_name,
      type: "default",
      language: "en",
      index_create_settings_override: {},
      document_count: 0,
    });
    await app.createEngine({
      body: { name: source, index_create_settings_override: { number_of_shards: 2 } },
    });
    expect(
      await app.createEngine({ body: { name: meta, type: "meta", source_engines: [engine_name] } }),
    ).toEqual({ name: meta, type: "meta", source_engines: [engine_name], document_count: 0 });
    expect(await refusal(app.createEngine({ body: { name: meta, type: "meta" } }))).toEqual({
      status: 400,
      body: { errors: ["Source engines are required for meta engines"] },
    });
  },
  async indexDocuments() {
    expect(await keyed.indexDocuments({ engine_name, documents: parks })).toEqual(
      parks.map(({ id }) => ({ id, errors: [] })),
    );
  },
  async putSchema() {
    expect(await app.putSchema({ engine_name, schema })).toMatchObject({ title: "text", ...schema });
    expect((await refusal(app.putSchema({ engine_name, schema: { id: "number" } }))).status).toBe(400);
  },
  async getSchema() {
    expect(Object.keys(await app.getSchema({ engine_name }))).not.toContain("id");
  },
  async putDocuments() {
    expect(
      await app.putDocuments({ engine_name, documents: [{ id: "park_zion", visitors: "4295127" }] }),
    ).toEqual([{ id: "park_zion", errors: [] }]);
  },
  async getDocuments() {
    const documentIds = ["park_redwood", "FakeId", "park_zion"];
    const wanted = [
      { ...parks[2], world_heritage_site: "true" },
      null,
      { ...parks[0], world_heritage_site: "false" },
    ];
    expect(await app.getDocuments({ engine_name, documentIds })).toEqual(wanted);
    expect(await app.getDocuments({ engine_name, ids: documentIds })).toEqual(wanted);
  },
  async listDocuments() {
    expect(await app.listDocuments({ engine_name, page: { size: 3, current: 2 } })).toMatchObject({
      meta: { page: { current: 2, size: 3, total_pages: 2, total_results: 5 } },
      results: [{ id: "park_pinnacles" }, { id: "park_death-valley" }],
    });
  },
  async deleteDocuments() {
    await app.indexDocuments({ engine_name, documents: [{ id: "a" }] });
    expect(await app.deleteDocuments({ engine_name, documentIds: ["a", "FakeId"] })).toEqual([
      { id: "a", deleted: true },
      { id: "FakeId", deleted: false },
    ]);
  },
  async search() {
    await until(
      () => app.search({ engine_name, body: { query: "" } }),
      ({ meta: { page } }) => page.total_results === parks.length,
    );
    const { results } = await keyed.search({
      engine_name,
      body: {
        query: "",
        filters: { location: { center: "36.5,-120", unit: "km", distance: 700 } },
        sort: [{ location: { center: "36.5,-120", order: "asc" } }],
        group: { field: "states", size: 2 },
        result_fields: { title: { raw: {} } },
        analytics: { tags: ["enterprise"] },
      },
    });
    expect(results).toMatchObject([
      {
        title: { raw: "Pinnacles" },
        _group: [{ id: { raw: expect.any(String) } }, { id: { raw: expect.any(String) } }],
      },
      { title: { raw: "Zion" }, _group: [] },
    ]);
    await keyed.search({ engine_name, body: { query: "atlantis" } });
  },
  async multiSearch() {
    const queries = [{ query: "zion" }, { query: "trees", page: { size: 1 } }];
    const answers = await app.multiSearch({ engine_name, body: { queries } });
    expect(answers.map(({ results }) => results)).toMatchObject([
      [{ id: { raw: "park_zion" } }],
      [{ id: { raw: "park_redwood" } }],
    ]);
    const wrong = [{ query: "a", badField: 1 }, { query: "b" }];
    expect(await refusal(app.multiSearch({ engine_name, body: { queries: wrong } }))).toEqual({
      status: 400,
      body: [{ errors: ["Options contains invalid key: badField"] }, { errors: [] }],
    });
  },
  async search_explain() {
    expect(await app.search_explain({ engine_name, body: { query: "zion" } })).toMatchObject({
      meta: { alerts: [], warnings: [], precision: 2, engine: { name: engine_name, type: "default" } },
      query_string: `GET sangja/engines/${engine_name}/search`,
      query_body: { what: expect.any(String) },
    });
  },
  async querySuggestion() {
    const body = { query: "can", types: { documents: { fields: ["description"] } } };
    expect(await app.querySuggestion({ engine_name, body })).toEqual({
      results: { documents: [{ suggestion: "canyons" }] },
      meta: { request_id: expect.any(String) },
    });
  },
  async logClickthrough() {
    const click = { query: "Trees", document_id: "park_redwood", tags: ["enterprise"] };
    expect(await keyed.logClickthrough({ engine_name, body: click })).toEqual("");
    expect(
      await refusal(keyed.logClickthrough({ engine_name, body: { ...click, query: null as never } })),
    ).toEqual({
      status: 400,
      body: { errors: ["Missing required parameter: query"] },
    });
  },
  async getTopQueriesAnalytics() {
    const filters = { all: [{ results: false }, { date: week }] };
    const ask = () => app.getTopQueriesAnalytics({ engine_name, body: { filters, page: { size: 20 } } });
    expect(await until(ask, ({ results }) => results.length > 0)).toEqual({
      results: [{ term: "atlantis", clicks: 0, queries: 1 }],
      meta: { page: { current: 1, size: 20 } },
    });
    const tagged = await app.getTopQueriesAnalytics({
      engine_name,
      body: { filters: { tag: ["x", "enterprise"] } },
    });
    expect(tagged.results).toEqual([{ term: "", clicks: 0, queries: 1 }]);
  },
  async getTopClicksAnalytics() {
    const ask = () =>
      app.getTopClicksAnalytics({ engine_name, body: { query: "trees", filters: { tag: "enterprise" } } });
    expect(await until(ask, ({ results }) => results.length > 0)).toEqual({
      results: [{ document_id: "park_redwood", clicks: 1 }],
      meta: { page: { current: 1, size: 10 } },
    });
  },
  async getCountAnalytics() {
    const filters = { all: [{ query: "atlantis" }] };
    const { results } = await app.getCountAnalytics({ engine_name, body: { filters, interval: "hour" } });
    expect(results.filter(({ queries }) => queries > 0)).toEqual([
      {
        clicks: 0,
        queries: 1,
        from: expect.stringMatching(/:00:00\+00:00$/),
        to: expect.stringMatching(/:00:00\+00:00$/),
      },
    ]);
    expect((await app.getCountAnalytics({ engine_name, body: {} })).results).toHaveLength(8);
  },
  async getApiLogs() {
    const filters = { date: week, method: "POST" as const };
    const body = { query: "multi_search", filters, sort_direction: "desc" as const };
    await keyed.multiSearch({ engine_name, body: { queries: [{ query: "logged" }] } });
    const ask = () => app.getApiLogs({ engine_name, body });
    expect(await until(ask, ({ results }) => results?.length === 1)).toMatchObject({
      results: [
        {
          http_method: "POST",
          status: 200,
          full_request_path: `/api/as/v1/engines/${engine_name}/multi_search`,
        },
      ],
      meta: { ...body, page: { current: 1, total_pages: 1, total_results: 1, size: 10 } },
    });
  },
  async putSearchSettings() {
    expect(await app.putSearchSettings({ engine_name, body: settings })).toEqual({
      ...settings,
      precision_enabled: true,
    });
    const wrong = { search_fields: { visitors: { weight: 1 } } };
    expect((await refusal(app.putSearchSettings({ engine_name, body: wrong }))).status).toBe(400);
  },
  async getSearchSettings() {
    expect(await app.getSearchSettings({ engine_name })).toEqual({ ...settings, precision_enabled: true });
    const { results } = await app.search({ engine_name, body: { query: "cliffs" } });
    expect(results).toMatchObject([{ title: { raw: "Yosemite" } }, { title: { raw: "Pinnacles" } }]);
  },
  async resetSearchSettings() {
    expect(await app.resetSearchSettings({ engine_name })).toMatchObject({
      boosts: {},
      precision: 2,
      precision_enabled: true,
    });
  },
  async createSynonymSet() {
    const set = await app.createSynonymSet({
      engine_name,
      body: { synonyms: ["waterfalls", "cascade", "white water"] },
    });
    synonym_set_id = set.id ?? "";
    expect(set).toEqual({
      id: expect.stringMatching(/^syn-/),
      synonyms: ["waterfalls", "cascade", "white water"],
    });
    const ask = () => app.search({ engine_name, body: { query: "cascade" } });
    await until(ask, ({ results }) => results.length === 1);
  },
  async putSynonymSet() {
    const body = { synonyms: ["trees", "woods"] };
    expect(await app.putSynonymSet({ engine_name, synonym_set_id, body })).toEqual({
      id: synonym_set_id,
      ...body,
    });
  },
  async getSynonymSet() {
    expect((await app.getSynonymSet({ engine_name, synonym_set_id })).synonyms).toEqual(["trees", "woods"]);
  },
  async listSynonymSets() {
    expect(await app.listSynonymSets({ engine_name, page: { current: 1, size: 100 } })).toEqual({
      meta: { page: { current: 1, total_pages: 1, total_results: 1, size: 25 } },
      results: [{ id: synonym_set_id, synonyms: ["trees", "woods"] }],
    });
  },
  async deleteSynonymSet() {
    expect(await app.deleteSynonymSet({ engine_name, synonym_set_id })).toEqual({ deleted: true });
    expect((await refusal(app.getSynonymSet({ engine_name, synonym_set_id }))).status).toBe(404);
  },
  async createCuration() {
    const body = { queries: ["trees"], promoted: ["park_zion"] };
    curation_id = (await app.createCuration({ engine_name, body })).id;
    expect(curation_id).toMatch(/^cur-/);
  },
  async putCuration() {
    const body = { queries: ["trees"], promoted: ["park_yosemite"], hidden: ["park_redwood"] };
    expect(await app.putCuration({ engine_name, curation_id, body })).toEqual({ id: curation_id });
    expect((await app.search({ engine_name, body: { query: "trees" } })).results).toMatchObject([
      { id: { raw: "park_yosemite" } },
    ]);
  },
  async getCuration() {
    expect(await app.getCuration({ engine_name, curation_id })).toEqual({
      id: curation_id,
      queries: ["trees"],
      promoted: ["park_yosemite"],
      hidden: ["park_redwood"],
    });
  },
  async listCurations() {
    expect((await app.listCurations({ engine_name })).results).toMatchObject([{ id: curation_id }]);
  },
  async deleteCuration() {
    expect(await app.deleteCuration({ engine_name, curation_id })).toEqual({ deleted: true });
  },
  async getAdaptiveRelevanceSettings() {
    expect(await app.getAdaptiveRelevanceSettings({ engine_name })).toEqual({
      curation: {
        enabled: false,
        mode: "manual",
        timeframe: 7,
        max_size: 3,
        min_clicks: 20,
        schedule_unit: "day",
        schedule_frequency: 1,
      },
    });
  },
  async putAdaptiveRelevanceSettings() {
    const curation = { enabled: true, mode: "automatic" as const };
    expect(await app.putAdaptiveRelevanceSettings({ engine_name, body: { curation } })).toMatchObject({
      curation,
    });
  },
  async listAdaptiveRelevanceSuggestions() {
    const body = { filters: { status: ["pending" as const], type: "curation" as const } };
    expect(await app.listAdaptiveRelevanceSuggestions({ engine_name, body })).toMatchObject({ results: [] });
  },
  async getAdaptiveRelevanceSuggestions() {
    const wanted = { engine_name, search_suggestion_query: "forest" };
    expect(await app.getAdaptiveRelevanceSuggestions(wanted)).toMatchObject({ results: [] });
  },
  async putAdaptiveRelevanceSuggestions() {
    const body = [{ query: "forest", type: "curation" as const, status: "applied" as const }];
    expect(await app.putAdaptiveRelevanceSuggestions({ engine_name, body })).toMatchObject({
      results: [{ query: "forest", type: "curation", errors: ["Suggestion not found for query: forest"] }],
    });
  },
  async refreshAdaptiveRelevanceUpdateProcess() {
    const wanted = { engine_name, adaptive_relevance_suggestion_type: "curation" as const };
    expect(await app.refreshAdaptiveRelevanceUpdateProcess(wanted)).toEqual({});
  },
  async searchEsSearch() {
    expect(await refusal(app.searchEsSearch({ engine_name, Authorization: {}, body: {} }))).toEqual({
      status: 501,
      body: {
        errors: [
          `Elasticsearch is not behind this server, so its queries are not answered; use POST /api/as/v1/engines/${engine_name}/search`,
        ],
      },
    });
  },
  async addMetaEngineSource() {
    expect(await app.addMetaEngineSource({ engine_name: meta, sourceEngines: [source] })).toEqual({
      name: meta,
      type: "meta",
      source_engines: [engine_name, source],
      document_count: 5,
    });
  },
  async deleteMetaEngineSource() {
    const left = await app.deleteMetaEngineSource({ engine_name: meta, sourceEngines: [source] });
    expect(left.source_engines).toEqual([engine_name]);
  },
  async createApiKey() {
    const wanted = {
      name: key,
      type: "private" as const,
      read: true,
      write: false,
      access_all_engines: true,
    };
    expect(await app.createApiKey({ body: wanted })).toEqual({
      ...wanted,
      id: expect.any(String),
      key: expect.stringMatching(/^private-[0-9A-Za-z]+$/),
    });
  },
  async getApiKey() {
    expect(await app.getApiKey({ api_key_name: key })).toMatchObject({
      name: key,
      type: "private",
      write: false,
    });
  },
  async listApiKeys() {
    const { meta: about, results } = await app.listApiKeys({ page: { size: 25 } });
    expect(about.page).toMatchObject({ current: 1, size: 25 });
    expect(results.map(({ name }) => name)).toContain(key);
  },
  async putApiKey() {
    const body = { name: key, type: "private" as const, access_all_engines: false, engines: [source] };
    expect(await app.putApiKey({ api_key_name: key, body })).toMatchObject({
      access_all_engines: false,
      engines: [source],
    });
  },
  async deleteApiKey() {
    expect(await app.deleteApiKey({ api_key_name: key })).toEqual({ deleted: true });
    expect((await refusal(app.getApiKey({ api_key_name: key }))).status).toBe(404);
  },
  async getEngine() {
    expect(await app.getEngine({ engine_name })).toMatchObject({ name: engine_name, document_count: 5 });
  },
  async listEngines() {
    expect((await app.listEngines({ page: { current: 1, size: 25 } })).results).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: meta, type: "meta" })]),
    );
  },
  async deleteEngine() {
    for (const name of [meta, engine_name, source]) {
      expect(await app.deleteEngine({ engine_name: name })).toEqual({ deleted: true });
    }
    expect(await refusal(app.getEngine({ engine_name }))).toEqual({
      status: 404,
      body: { errors: ["Could not find engine."] },
    });
  },
};

describe.skipIf(absent)("the official client for Enterprise Search", () => {
  const api = Object.getPrototypeOf(
    Object.getPrototypeOf(new Client({ url: "http://localhost", auth: basic }).app),
  );
  const crawler = methodsOf(api.constructor).filter((name) => name.includes("Crawler"));

  beforeAll(async () => {
    app = new Client({ url, auth: basic }).app;
    keyed = new Client({
      url,
      auth: { token: (await newKey({ type: "private", read: true, write: true })).key },
    }).app;
  });

  test("each of its methods has a row, or belongs to the crawler", () => {
    const own = methodsOf(Object.getPrototypeOf(app).constructor);
    expect([...Object.keys(rows), ...crawler].sort()).toEqual([...methodsOf(api.constructor), ...own].sort());
  });

  for (const [method, row] of Object.entries(rows)) {
    test(method, row);
  }

  test.each(crawler)("%s finds no crawler", async (method) => {
    const call = (app as unknown as Record<string, (params: object) => Promise<unknown>>)[method];
    const path = { engine_name: source, domain_id: "d", body: {} };
    expect(await refusal(call?.call(app, path) ?? Promise.resolve())).toEqual({
      status: 404,
      body: { errors: ["Routing Error. The path you have requested is invalid."] },
    });
  });
});
