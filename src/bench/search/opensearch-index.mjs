// The peer's index: each field in all the ways in which ours is indexed, whatever its type, as App Search did it; or each
// in those of its type alone, as somebody would who knows all types before. The difference is large: for each value that is no
// number, date or place OpenSearch makes an exception, and throws it away.
import { TYPES } from "./fields.mjs";

const FOLDED = ["cjk_width", "lowercase", "asciifolding"];

const ANALYZERS = {
  base: { tokenizer: "standard", filter: FOLDED },
  stem: { tokenizer: "nori_tokenizer", filter: ["nori_part_of_speech", ...FOLDED, "kstem"] },
  prefix: { tokenizer: "standard", filter: [...FOLDED, "beginnings"] },
  joined: { tokenizer: "standard", filter: [...FOLDED, "pairs", "not_too_long"] },
  delimiter: { tokenizer: "whitespace", filter: ["parts", ...FOLDED] },
  suggest: { tokenizer: "standard", filter: ["cjk_width", "lowercase", "rows"] },
};

const FILTERS = {
  beginnings: { type: "edge_ngram", min_gram: 1, max_gram: 12 },
  pairs: { type: "shingle", output_unigrams: false, token_separator: "", filler_token: "" },
  rows: { type: "shingle", min_shingle_size: 2, max_shingle_size: 4, output_unigrams: true },
  not_too_long: { type: "length", max: 16 },
  parts: { type: "word_delimiter_graph", catenate_words: true, catenate_numbers: true, catenate_all: true },
};

/** Positions where phrases are asked, else as little as the analysis needs. */
const TEXT = {
  type: "text",
  analyzer: "base",
  fields: {
    stem: { type: "text", analyzer: "stem" },
    prefix: { type: "text", analyzer: "prefix", search_analyzer: "base", index_options: "freqs" },
    joined: { type: "text", analyzer: "joined", index_options: "freqs" },
    delimiter: { type: "text", analyzer: "delimiter", index_options: "freqs" },
    suggest: { type: "text", analyzer: "suggest", index_options: "docs", norms: false },
    enum: { type: "keyword", ignore_above: 2048 },
  },
};
const EXACT = { float: { type: "double" }, date: { type: "date" }, location: { type: "geo_point" } };
const OF_TYPE = { number: "float", date: "date", geolocation: "location" };

/** One shard without a copy; what is acknowledged is on the disk, and it is seen within a second: all as by default. */
export function index(typed) {
  return {
    settings: {
      number_of_shards: 1,
      number_of_replicas: 0,
      analysis: { analyzer: mapped(ANALYZERS, (steps) => ({ type: "custom", ...steps })), filter: FILTERS },
    },
    mappings: {
      date_detection: false,
      dynamic_templates: [{ all: { match_mapping_type: "*", mapping: typed ? TEXT : inAllWays() } }],
      properties: typed ? mapped(TYPES, inOneWay) : {},
    },
  };
}

function inAllWays() {
  return { ...TEXT, fields: { ...TEXT.fields, ...mapped(EXACT, (way) => ({ ...way, ignore_malformed: true })) } };
}

/** The same names as in all ways, so that the same searches find them. */
function inOneWay(type) {
  const way = OF_TYPE[type];
  return { type: "keyword", index: false, doc_values: false, fields: { [way]: EXACT[way] } };
}

function mapped(object, action) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, action(value)]));
}
