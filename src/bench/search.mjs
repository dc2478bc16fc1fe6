// Searches made-up restaurants through App Search's API, beside OpenSearch over HTTP and Lucene alone in process.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/search.mjs [options]
//   --full               1,000,000 documents instead of 100,000; --documents N for another number
//   --only NAMES         of sangja, opensearch, lucene, between commas
//   --kinds NAMES        of the kinds of searches, between semicolons, or mix; --clients NUMBERS between commas
//   --seconds N          for each cell of the table (2, or 4 with --full), thrice as long for the mix; --heap SIZE of each server (2g)
//   --typed              OpenSearch indexes each field for its type alone, instead of in all ways as we do
//   --profile SECONDS    instead of the table: where time goes while indexing and during the mix with two clients
// Both servers have the same heap and run at the same time, and take turns within each row: believe the ratios first.
// Stopped before its end (SIGINT, SIGTERM), it prints what it has measured until then.
import { parseArgs } from "node:util";
import { answersOf, compared, firstOfEachKind } from "./search/agreement.mjs";
import { documents, sample } from "./search/documents.mjs";
import { measureIndexing } from "./search/indexing.mjs";
import { Load } from "./search/load.mjs";
import { Lucene } from "./search/lucene.mjs";
import { OpenSearch } from "./search/opensearch.mjs";
import { profiled } from "./search/profile.mjs";
import { drawQueries, KIND_NAMES } from "./search/queries.mjs";
import { reportAgreement, reportIndexing, reportSearching } from "./search/report.mjs";
import { writeSearches } from "./search/requests.mjs";
import { Sangja } from "./search/sangja.mjs";
import { measured, warmUp } from "./search/searching.mjs";

const MIX = "mix";
const { values: given } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    documents: { type: "string" },
    only: { type: "string", default: "sangja,opensearch,lucene" },
    kinds: { type: "string", default: [...KIND_NAMES, MIX].join(";") },
    clients: { type: "string", default: "1,2,8,32" },
    seconds: { type: "string" },
    heap: { type: "string", default: "2g" },
    typed: { type: "boolean", default: false },
    profile: { type: "string" },
  },
});
const count = Number(given.documents ?? (given.full ? 1_000_000 : 100_000));
const milliseconds = Number(given.seconds ?? (given.full ? 4 : 2)) * 1000;
const wanted = given.only.split(",");

const file = documents(count);
const queries = drawQueries(await sample(file, count));
const searches = writeSearches("searches", queries);
const settled = firstOfEachKind(queries);
const peers = [new Sangja(given.heap), new OpenSearch(given.heap, given.typed)].filter(({ name }) => wanted.includes(name.toLowerCase()));
const load = new Load();
let floor;
const indexing = {};
const cells = [];
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
try {
  await fill();
  await warm();
  if (given.profile) await profile();
  else await measureAll();
} finally {
  await closeAll();
}

function stop() {
  process.stderr.write("stopped: what follows is a part\n");
  reportIndexing(indexing);
  reportSearching(cells);
  closeAll().then(() => process.exit(1));
}

function closeAll() {
  return Promise.allSettled([...peers, load, floor].map((one) => one?.close()));
}

/** One after the other: indexing uses all cores. */
async function fill() {
  if (wanted.includes("lucene")) floor = new Lucene(given.heap, searches);
  for (const peer of peers) {
    await peer.start();
    const measure = async () => (indexing[peer.name] = await measureIndexing(peer, load, file, count));
    await (given.profile ? profiled(peer.pid, `${peer.name}-indexing`, measure) : measure());
    peer.requests = writeSearches(`${peer.name}.requests`, queries, (body) => peer.request(body));
  }
  if (floor) {
    const { seconds } = await floor.index(file, count);
    process.stderr.write(`Lucene: ${(count / seconds).toFixed(0)} documents/s in one thread\n`);
  }
  if (peers.length > 0) reportIndexing(indexing);
}

async function warm() {
  for (const peer of peers) await warmUp(peer, (time) => load.search(peer, undefined, 4, time));
  if (floor) await warmUp(floor, (time) => floor.search(undefined, time));
}

async function measureAll() {
  for (const clients of given.clients.split(",").map(Number)) {
    for (const name of given.kinds.split(";")) {
      const cell = await measureCell(name, name === MIX ? undefined : name, clients);
      process.stderr.write(`${name}, ${clients}: ${[...peers, floor].filter(Boolean).map(({ name: who }) =>
        cell[who] ? `${who} ${cell[who].rate.toFixed(0)}/s p99 ${cell[who].p99.toFixed(1)} ms` : "").join(" | ")}\n`);
      cells.push(cell);
    }
  }
  reportSearching(cells);
  reportAgreement(await agreement());
}

async function measureCell(name, kind, clients) {
  const cell = { kind: name, clients };
  const time = kind === undefined ? 3 * milliseconds : milliseconds;
  for (const peer of peers) cell[peer.name] = await measured(peer, () => load.search(peer, kind, clients, time));
  if (floor && clients === 1) cell.Lucene = await measured(floor, () => floor.search(kind, time));
  return cell;
}

async function agreement() {
  const answers = {};
  for (const peer of peers) answers[peer.name] = await answersOf(peer, settled);
  if (floor) answers.Lucene = await floor.answers(writeSearches("settled", settled));
  const names = Object.keys(answers);
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
  return Object.fromEntries(pairs.map(([one, other]) => [`${one} and ${other}`, Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, compared(answers[one][kind], answers[other][kind])]))]));
}

async function profile() {
  for (const peer of peers) {
    await profiled(peer.pid, `${peer.name}-searching`, () => load.search(peer, undefined, 2, Number(given.profile) * 1000));
  }
}
