// Compares engines for Korean with universal ones: the same documents put in, the same mix of searches.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/languages.mjs [documents] [seconds for each cell]
// Two servers with the same heap run at the same time, and take turns within each row: believe the ratios first.
import { documents, sample } from "./search/documents.mjs";
import { measureIndexing } from "./search/indexing.mjs";
import { Load } from "./search/load.mjs";
import { drawQueries } from "./search/queries.mjs";
import { writeSearches } from "./search/requests.mjs";
import { Sangja } from "./search/sangja.mjs";
import { measured, warmUp } from "./search/searching.mjs";
import { printTable, ratio, shown, verdict } from "./search/table.mjs";

const count = Number(process.argv[2] ?? 100_000);
const milliseconds = Number(process.argv[3] ?? 10) * 1000;
const CLIENTS = [1, 2, 8];
const AIMS = { indexing: { least: 0.5 }, p99: { most: 1.5 } };

const load = new Load();
const universal = new Sangja("2g", { name: "universal", language: null });
const korean = new Sangja("2g", { name: "Korean", language: "ko" });
const peers = [universal, korean];
const indexing = {};
try {
  const file = documents(count);
  const queries = drawQueries(await sample(file, count));
  for (const peer of peers) {
    await peer.start();
    indexing[peer.name] = await measureIndexing(peer, load, file, count);
    peer.requests = writeSearches(`${peer.name}.requests`, queries, (body) => peer.request(body));
  }
  reportIndexing();
  for (const peer of peers) await warmUp(peer, (time) => load.search(peer, undefined, 4, time));
  const rows = [];
  for (const clients of CLIENTS) rows.push(await searched(clients));
  printTable("The mix of searches", ["clients", "Korean/s", "p50 ms", "p99 ms", "universal/s", "p50 ms", "p99 ms", "rate", "p99", "aim", ""], rows);
} finally {
  await Promise.allSettled([...peers, load].map((one) => one.close()));
}

function reportIndexing() {
  const { Korean: ours, universal: other } = indexing;
  const rows = Object.keys(ours.rows).flatMap((name) =>
    ["acknowledged", "visible"].map((state) => {
      const [one, peer] = [ours.rows[name][state], other.rows[name]?.[state]];
      return [`${name}, ${state}, documents/s`, shown(one), shown(peer), ratio(one, peer), "≥ 0.5", verdict(one / peer, AIMS.indexing)];
    }),
  );
  rows.push(["index on disk, MB", shown(ours.disk.index / 1e6), shown(other.disk.index / 1e6), ratio(ours.disk.index, other.disk.index)]);
  printTable(`Indexing ${count} documents`, ["", "Korean", "universal", "Korean / universal", "aim", ""], rows);
}

async function searched(clients) {
  const [other, ours] = [await spell(universal, clients), await spell(korean, clients)];
  const three = ({ rate, p50, p99 }) => [shown(rate), shown(p50), shown(p99)];
  return [String(clients), ...three(ours), ...three(other), ratio(ours.rate, other.rate), ratio(ours.p99, other.p99), "≤ 1.5",
    verdict(ours.p99 / other.p99, AIMS.p99)];
}

function spell(peer, clients) {
  return measured(peer, () => load.search(peer, undefined, clients, milliseconds));
}
