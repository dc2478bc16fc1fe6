// Compares how good rankings are: ours, as a new engine has it, beside plain BM25 and OpenSearch, on collections of documents,
// queries and judgements that people made.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/relevance.mjs [options] PATH...
//   --language ko|en     of all collections; else it is Korean where most queries have Hangul
//   --only NAMES         of ours, bm25, opensearch, between commas
//   --worst N            the N queries of each collection where ours is farthest behind the best of the others
//   --heap SIZE          of each server (1g)
// Without a path: the two small collections in src/bench/relevance. A path is a folder as BEIR has it (MIRACL's and TREC's
// names of fields and files are understood as well; each file may end with .gz):
//   corpus.jsonl         {"_id": "1", "title": "", "text": ""}, or docid and contents; corpus*.jsonl, docs*.jsonl: all of them
//   queries.jsonl        {"_id": "q1", "text": ""}, or queries.tsv: id, tab, text
//   qrels.tsv            query, document, grade, under a heading or none; or TREC's with a 0 in between; or qrels/test.tsv
// A query counts if it has a document of a grade above 0. Ours reads the first 128 characters of a query, as App Search does.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./machine.mjs";
import { documentsOf, readCollection } from "./relevance/collection.mjs";
import { measured, ofOne } from "./relevance/measures.mjs";
import { Match, Node } from "./relevance/opensearch.mjs";
import { Ours } from "./relevance/ours.mjs";
import { Plain } from "./relevance/plain.mjs";
import { percent, printTable } from "./search/table.mjs";

const OF_LANGUAGE = { ko: "nori", en: "english" };
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string" },
    only: { type: "string", default: "ours,bm25,opensearch" },
    worst: { type: "string", default: "0" },
    heap: { type: "string", default: "1g" },
  },
});
const own = ["korean", "english"].map((name) => join(root, "src/bench/relevance", name));
const folders = positionals.length > 0 ? positionals : own;
const wanted = given.only.split(",");
const started = new Set();

const collections = [];
for (const folder of folders) collections.push(await readCollection(folder, given.language));
const node = new Node(given.heap);
const ours = new Ours(given.heap);
const plain = new Map(["standard", ...Object.values(OF_LANGUAGE)].map((analyzer) => [analyzer, new Plain(analyzer)]));
const rows = [];
try {
  for (const [at, collection] of collections.entries()) await compare(collection, `collection-${at}`);
} finally {
  await Promise.allSettled([node, ours, ...plain.values()].map((one) => one.close()));
}
printTable("Relevance", ["", "queries", "nDCG@10", "MRR@10", "recall@100", "no result"], rows);

async function compare(collection, name) {
  const { queries, judged } = collection;
  const all = [];
  for (const system of systems(collection.language)) {
    const rankings = await ranked(system, collection, name);
    const means = measured(queries, judged, rankings);
    rows.push([`${collection.name}: ${system.name}`, String(queries.length), ...["ndcg", "mrr", "recall"].map((one) => means[one].toFixed(4)),
      percent(means.empty)]);
    process.stderr.write(`${rows.at(-1).join("  ")}\n`);
    all.push(rankings);
  }
  for (const line of worst(collection, all)) process.stderr.write(`${line}\n`);
}

function systems(language) {
  const analyzers = ["standard", OF_LANGUAGE[language]].filter(Boolean);
  return [
    ...(wanted.includes("ours") ? [ours] : []),
    ...(wanted.includes("bm25") ? analyzers.map((analyzer) => plain.get(analyzer)) : []),
    ...(wanted.includes("opensearch") ? analyzers.map((analyzer) => new Match(node, analyzer)) : []),
  ];
}

async function ranked(system, collection, name) {
  if (!started.has(system)) {
    await system.start();
    started.add(system);
  }
  await system.index(name, collection.language, documentsOf(collection));
  const rankings = new Map();
  for (const { id, text } of collection.queries) rankings.set(id, await system.rank(text));
  return rankings;
}

/** Where the first system is farthest behind the best of the others. */
function worst({ queries, judged }, [first, ...others]) {
  const loss = ({ id }) => Math.max(...others.map((rankings) => ofOne(judged.get(id), rankings.get(id)).ndcg)) - ofOne(judged.get(id), first.get(id)).ndcg;
  return queries
    .map((query) => ({ query, lost: others.length > 0 ? loss(query) : 0 }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, Number(given.worst))
    .map(({ query, lost }) => `-${lost.toFixed(3)}  ${query.id}  ${query.text}  [${first.get(query.id).slice(0, 5).join(", ")}]`);
}
