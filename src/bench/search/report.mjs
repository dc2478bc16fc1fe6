// The tables that the bench prints. Ratios first: the machine is seldom alone.
import { percent, printTable, ratio, shown, verdict } from "./table.mjs";

const AIMS = { rate: { least: 2 }, p99: { most: 0.5 }, cpu: { most: 2 }, indexing: { least: 1 } };

/** @param results by the peer's name; what was not measured is missing */
export function reportIndexing({ Sangja: ours, OpenSearch: other }) {
  const names = Object.keys({ ...other?.rows, ...ours?.rows });
  const rows = names.flatMap((name) =>
    ["acknowledged", "visible"].map((state) => {
      const [one, peer] = [ours?.rows[name]?.[state], (other?.rows[name] ?? other?.rows["2 clients"])?.[state]];
      return [`${name}, ${state}, documents/s`, shown(one), shown(peer), ratio(one, peer), "≥ 1", verdict(one / peer, AIMS.indexing)];
    }),
  );
  const megabytes = (bytes) => shown(bytes === undefined ? undefined : bytes / 1e6);
  rows.push(["index on disk, MB", megabytes(ours?.disk.index), megabytes(other?.disk.index), ratio(ours?.disk.index, other?.disk.index)]);
  rows.push(["database on disk, MB", megabytes(ours?.disk.database)]);
  rows.push(["resident memory, MB", shown(ours?.megabytes), shown(other?.megabytes), ratio(ours?.megabytes, other?.megabytes)]);
  printTable("Indexing in batches of 100; what is acknowledged is on the disk", ["", "ours", "OpenSearch", "ours / OpenSearch", "aim", ""], rows);
}

/** @param cells { kind, clients, Sangja, OpenSearch, Lucene } */
export function reportSearching(cells) {
  const heading = ["", "clients", "ours/s", "p50 ms", "p99 ms", "OpenSearch/s", "p50 ms", "p99 ms", "rate", "p99", "ours CPU ms",
    "OpenSearch", "Lucene", "/ Lucene", ""];
  const rows = cells.map(({ kind, clients, Sangja: ours, OpenSearch: other, Lucene: floor }) => [
    kind, String(clients), ...three(ours), ...three(other), ratio(ours?.rate, other?.rate), ratio(ours?.p99, other?.p99),
    shown(ours?.cpu), shown(other?.cpu), shown(floor?.cpu), ratio(ours?.cpu, floor?.cpu),
    kind === "mix" ? missed(ours, other, floor) : "",
  ]);
  printTable("Searches: rate and p99 are ours / OpenSearch; aims for the mix are rate ≥ 2, p99 ≤ 0.5, CPU ≤ 2 × Lucene", heading, rows);
}

/** @param pairs by what is compared: by kind */
export function reportAgreement(pairs) {
  const heading = ["", ...Object.keys(pairs).flatMap((pair) => [pair, "totals", "first ten"])];
  const kinds = Object.keys(Object.values(pairs)[0] ?? {});
  const rows = kinds.map((kind) => [kind, ...Object.values(pairs).flatMap(({ [kind]: { equal, totals, common } }) =>
    [percent(equal), shown(totals), percent(common)])]);
  printTable("Agreement: searches with equal totals, mean ratio of totals, the first ten in common", heading, rows);
}

function three(cell) {
  return [shown(cell?.rate), shown(cell?.p50), shown(cell?.p99)];
}

function missed(ours, other, floor) {
  const verdicts = [verdict(ours?.rate / other?.rate, AIMS.rate), verdict(ours?.p99 / other?.p99, AIMS.p99), verdict(ours?.cpu / floor?.cpu, AIMS.cpu)];
  return verdicts.includes("MISSED") ? "MISSED" : verdicts.every((one) => one === "") ? "" : "kept";
}
