// A body for App Search in OpenSearch's words: scored as App Search scored, first page and counts as App Search gives them.

const ANALYSES = { "": 1, ".stem": 0.95, ".prefix": 0.1, ".joined": 0.75, ".delimiter": 0.4 };
const AT_LEAST = "1<-1 3<49%";
const MOST_COUNTED = 10_000;

export function translate({ query, search_fields, filters, facets, sort, page = {} }) {
  const { size = 10, current = 1 } = page;
  return {
    from: (current - 1) * size,
    size,
    track_total_hits: MOST_COUNTED,
    query: { bool: { must: [words(query, search_fields)], ...filtered(filters) } },
    ...(sort ? { sort: sort.map(order) } : {}),
    ...(facets ? { aggs: mapped(facets, count) } : {}),
  };
}

function words(query, weights) {
  if (query === "") return { match_all: {} };
  const fields = Object.entries(weights);
  const across = fields.flatMap(([field, { weight }]) =>
    Object.entries(ANALYSES).map(([analysis, part]) => `${field}${analysis}^${weight * part}`),
  );
  const stems = fields.map(([field, { weight }]) => `${field}.stem^${weight}`);
  const both = { query, minimum_should_match: AT_LEAST };
  return {
    bool: {
      should: [
        { multi_match: { ...both, type: "cross_fields", fields: across } },
        { multi_match: { ...both, type: "best_fields", fields: stems, fuzziness: "AUTO", prefix_length: 2 } },
      ],
    },
  };
}

function filtered(filters) {
  if (filters === undefined) return {};
  const groups = "all" in filters || "none" in filters ? filters : { all: [filters] };
  return { filter: (groups.all ?? []).map(condition), must_not: (groups.none ?? []).map(condition) };
}

function condition(filter) {
  const [[field, asked]] = Object.entries(filter);
  if (typeof asked !== "object") return { term: { [`${field}.enum`]: asked } };
  if (asked.center) {
    return { geo_distance: { distance: `${asked.distance}${asked.unit}`, [`${field}.location`]: asked.center } };
  }
  return { range: { [`${field}.float`]: { gte: asked.from, lt: asked.to } } };
}

function order(sort) {
  const [[field, asked]] = Object.entries(sort);
  if (field === "_score") return sort;
  if (typeof asked !== "object") return { [`${field}.${field === "id" ? "enum" : "float"}`]: asked };
  return { _geo_distance: { [`${field}.location`]: asked.center, order: asked.order, unit: "m" } };
}

function count(field, { type, size, ranges }) {
  if (type === "value") return { terms: { field: `${field}.enum`, size } };
  return { range: { field: `${field}.float`, ranges } };
}

function mapped(object, action) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, action(key, value)]));
}
