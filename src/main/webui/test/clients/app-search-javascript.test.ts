import { createClient } from "@elastic/app-search-javascript";
import { beforeAll, describe, expect, test } from "vitest";
import { absent, methodsOf, newKey, parks, schema, send, unique, until, url } from "./server";

const engineName = unique("browser");
let client: ReturnType<typeof createClient>;

const found = (list: { results: { getRaw: (field: string) => unknown }[] }) =>
  list.results.map((result) => result.getRaw("id"));

const total = (list: { info: { meta: { page: { total_results: number } } } }) =>
  list.info.meta.page.total_results;

/** Each method of the client. */
const rows: Record<string, () => Promise<void>> = {
  async search() {
    const count = () => client.search("", { page: { size: 0 } }).then(total);
    await until<number>(count, (results) => results === parks.length);
    const list = await client.search("cliffs", {
      filters: { all: [{ states: "California" }] },
      facets: { states: { type: "value" }, world_heritage_site: [{ type: "value", name: "heritage" }] },
      result_fields: { title: { raw: {} }, description: { snippet: { size: 20, fallback: true } } },
      sort: { visitors: "asc" },
    });
    expect(found(list)).toEqual(["park_pinnacles", "park_yosemite"]);
    expect(list.results[0].getRaw("title")).toBe("Pinnacles");
    expect(list.results[0].getSnippet("description")).toContain("<em>Cliffs</em>");
    expect(list.info.facets.world_heritage_site).toEqual([
      {
        type: "value",
        name: "heritage",
        data: expect.arrayContaining([
          { value: "true", count: 1 },
          { value: "false", count: 1 },
        ]),
      },
    ]);
    await expect(client.search("cliffs", { badField: 1 })).rejects.toThrow(
      "[400] Options contains invalid key: badField",
    );
  },
  async multiSearch() {
    const lists = await client.multiSearch([
      { query: "zion" },
      { query: "", options: { page: { size: 2 } } },
    ]);
    expect(lists.map((list: Parameters<typeof found>[0]) => found(list).length)).toEqual([1, 2]);
    await expect(
      client.multiSearch([{ query: "a", options: { badField: 1 } }, { query: "b" }]),
    ).rejects.toThrow("[400] Options contains invalid key: badField");
  },
  async querySuggestion() {
    const types = { documents: { fields: ["title", "description"] } };
    expect((await client.querySuggestion("ca", { size: 3, types })).results.documents).toEqual([
      { suggestion: "canyons" },
    ]);
    await expect(client.querySuggestion("ca", { badField: 1 })).rejects.toThrow(
      "[400] Options contains invalid key: badField",
    );
  },
  async click() {
    const { info } = await client.search("zion");
    const click = {
      query: "zion",
      documentId: "park_zion",
      requestId: info.meta.request_id,
      tags: ["browser"],
    };
    expect(await client.click(click)).toEqual({});
    expect(await client.click({ query: "zion", documentId: "gone" })).toEqual({});
    await expect(client.click({ documentId: "gone" })).rejects.toThrow(
      "[400] Missing required parameter: query",
    );
  },
};

describe.skipIf(absent)("the official client for browsers", () => {
  beforeAll(async () => {
    await send("POST", "engines", { name: engineName });
    await send("POST", `engines/${engineName}/documents`, parks);
    await send("POST", `engines/${engineName}/schema`, schema);
    const { key } = await newKey({ type: "search" });
    client = createClient({ endpointBase: url, searchKey: key, engineName, cacheResponses: false });
  });

  test("each of its methods has a row", () => {
    expect(Object.keys(rows).sort()).toEqual(methodsOf(client.constructor));
  });

  for (const [method, row] of Object.entries(rows)) {
    test(method, row);
  }

  test("disjunctive facets count as if their own filter were not there", async () => {
    const list = await client.search("", {
      filters: { all: [{ states: "Utah" }, { any: [] }] },
      facets: { states: { type: "value" } },
      disjunctiveFacets: ["states"],
    });
    expect(found(list)).toEqual(["park_zion"]);
    expect(list.info.facets.states[0].data).toEqual([
      { value: "California", count: 4 },
      { value: "Nevada", count: 1 },
      { value: "Utah", count: 1 },
    ]);
  });

  test("groups are lists of results", async () => {
    const { results } = await client.search("", { group: { field: "world_heritage_site" } });
    expect(
      results.map((result: { data: { _group: unknown[] } }) => result.data._group.length).sort(),
    ).toEqual([1, 2]);
  });
});
