// A collection of documents, queries and judgements, as BEIR, MIRACL and TREC write them. See relevance.mjs for the layout.
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

const HANGUL = /[가-힣]/;

/**
 * @returns { name, language, corpus: files, queries: [{ id, text }], judged: Map of query to Map of document to grade };
 * only queries with a document that is judged relevant
 */
export async function readCollection(folder, language) {
  const corpus = named(folder, /^(corpus|docs|documents).*\.jsonl(\.gz)?$/);
  if (corpus.length === 0) throw new Error(`there is no corpus.jsonl in ${folder}`);
  const judged = await judgements(folder);
  const queries = (await readQueries(folder)).filter(({ id }) => [...(judged.get(id)?.values() ?? [])].some((grade) => grade > 0));
  if (queries.length === 0) throw new Error(`no query of ${folder} has a document that is judged relevant`);
  return { name: basename(folder), language: language ?? guessed(queries), corpus, queries, judged };
}

/** Documents as { id, title, text }, one by one. */
export async function* documentsOf({ corpus }) {
  for (const file of corpus) {
    for await (const line of lines(file)) {
      const one = JSON.parse(line);
      yield { id: String(one._id ?? one.docid ?? one.id), title: one.title ?? "", text: one.text ?? one.contents ?? "" };
    }
  }
}

function named(folder, pattern) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)).sort().map((name) => join(folder, name)) : [];
}

async function readQueries(folder) {
  const [json] = named(folder, /^(queries|topics).*\.jsonl(\.gz)?$/);
  const [table] = named(folder, /^(queries|topics).*\.(tsv|txt)$/);
  const file = json ?? table;
  if (file === undefined) throw new Error(`there is no queries.jsonl and no queries.tsv in ${folder}`);
  const queries = [];
  for await (const line of lines(file)) queries.push(json ? ofJson(line) : ofTable(line));
  return queries;
}

function ofJson(line) {
  const one = JSON.parse(line);
  return { id: String(one._id ?? one.query_id ?? one.id), text: one.text ?? one.query };
}

function ofTable(line) {
  const at = line.indexOf("\t");
  return { id: line.slice(0, at), text: line.slice(at + 1) };
}

/** Lines of query, document and grade, or TREC's of query, 0, document and grade. BEIR's has a heading. */
async function judgements(folder) {
  const test = named(join(folder, "qrels"), /^(test|dev).*\.(tsv|txt)$/).at(-1);
  const file = named(folder, /^qrels.*\.(tsv|txt)$|\.qrels$/)[0] ?? test;
  if (file === undefined) throw new Error(`there is no qrels.tsv in ${folder}`);
  const judged = new Map();
  for await (const line of lines(file)) {
    const cells = line.trim().split(/\s+/);
    const [query, document, grade] = cells.length === 4 ? [cells[0], cells[2], cells[3]] : cells;
    if (Number.isNaN(Number(grade))) continue;
    if (!judged.has(query)) judged.set(query, new Map());
    judged.get(query).set(document, Number(grade));
  }
  return judged;
}

async function* lines(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") yield line;
  }
}

function guessed(queries) {
  return queries.filter(({ text }) => HANGUL.test(text)).length * 2 > queries.length ? "ko" : "en";
}
