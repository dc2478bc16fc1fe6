// Measures each page of the console with many documents in the engine.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/console.mjs [documents (1000000)] [heap (2g)]
// A time is what one client waits for the whole page on loopback, one request after the other.
import { ENGINE } from "./search/fields.mjs";
import { documents, sample } from "./search/documents.mjs";
import { until } from "./search/http.mjs";
import { Sangja } from "./search/sangja.mjs";
import { residentMegabytes } from "./worker.mjs";
import { printTable, shown, verdict } from "./search/table.mjs";

const count = Number(process.argv[2] ?? 1_000_000);
const heap = process.argv[3] ?? "2g";
const WARM_UP = 40;
const TIMES = 100;
const MOST = { most: 50 };

const server = new Sangja(heap);
let cookie;
try {
  await server.start();
  const file = documents(count);
  const some = await sample(file, count);
  await server.create(ENGINE);
  const seconds = await server.importLines(ENGINE, file);
  await until("all are visible", async () => (await server.visible()) >= count, 3_600_000);
  process.stderr.write(`${count} documents imported, ${(count / seconds).toFixed(0)} a second\n`);
  await used(some);
  cookie = await signedIn();
  await expected(some.slice(0, 10));
  const rows = [];
  for (const [name, page] of Object.entries(pages(some))) rows.push(await measured(name, page));
  printTable(`The console, ${count} documents, heap ${heap}`, ["page", "p50 ms", "p90 ms", "p99 ms", "kB", "aim", ""], rows);
  process.stderr.write(`resident memory of the server: ${residentMegabytes(server.pid).toFixed(0)} MB\n`);
} finally {
  await server.close();
}

/** Some searches, clicks and settings, so that no page is empty. */
async function used(some) {
  for (const { name_ko: query, id } of some.slice(0, 300)) {
    await server.call("POST", `/${ENGINE}/search`, { query, page: { size: 10 } });
    await server.call("POST", `/${ENGINE}/click`, { query, document_id: id });
  }
  for (let set = 0; set < 20; set++) {
    await server.call("POST", `/${ENGINE}/synonyms`, { synonyms: [`word${set}`, `same${set}`] });
    await server.call("POST", `/${ENGINE}/curations`, { queries: [`query ${set}`], promoted: [some[set].id] });
  }
}

/** Test queries, each of which must find its document. */
async function expected(some) {
  const path = server.app.url(`/ko/console/engines/${ENGINE}/relevance`);
  const token = tokenOf(await asked(new URL(path).pathname));
  for (const { name_ko: q, id } of some) {
    const tuning = { field: "name_ko", searched: "name_ko", weight: "1", precision: "2" };
    const body = new URLSearchParams({ q, among: "10", do: `expect:${id}`, "form-token": token, ...tuning });
    const answer = await fetch(path, { method: "POST", body, headers: { Cookie: cookie } });
    if (answer.status !== 200) throw new Error(`expecting ${id} answers ${answer.status}`);
  }
}

function tokenOf(page) {
  return /name="form-token" value="([^"]+)"/.exec(page)[1];
}

function pages(some) {
  const engine = `/ko/console/engines/${ENGINE}`;
  const word = (at) => encodeURIComponent(some[at % some.length].name_ko);
  return {
    engines: () => "/ko/console",
    engine: () => engine,
    documents: () => `${engine}/documents`,
    "documents found": (at) => `${engine}/documents?q=${word(at)}`,
    document: (at) => `${engine}/document?id=${encodeURIComponent(some[at % some.length].id)}`,
    schema: () => `${engine}/schema`,
    "change of a type": () => `${engine}/schema/name_ko?type=number`,
    tester: (at) => `${engine}/tester?q=${word(at)}`,
    relevance: (at) => `${engine}/relevance?q=${word(at)}`,
    synonyms: () => `${engine}/synonyms`,
    curations: () => `${engine}/curations`,
    "a new curation": (at) => `${engine}/curations/new?q=${word(at)}`,
    analytics: () => `${engine}/analytics`,
    logs: () => `${engine}/logs`,
    imports: () => `${engine}/imports`,
    keys: () => "/ko/console/keys",
    "reference UI": () => `${engine}/reference-ui`,
  };
}

async function measured(name, page) {
  for (let at = 0; at < WARM_UP; at++) await asked(page(at));
  const times = [];
  let bytes = 0;
  for (let at = 0; at < TIMES; at++) {
    const begin = performance.now();
    bytes += (await asked(page(WARM_UP + at))).length;
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  const [p50, p90, p99] = [0.5, 0.9, 0.99].map((share) => times[Math.floor(times.length * share)]);
  process.stderr.write(`${name}: ${p50.toFixed(1)} ${p90.toFixed(1)} ${p99.toFixed(1)} ms\n`);
  return [name, shown(p50), shown(p90), shown(p99), shown(bytes / TIMES / 1000), "p50 ≤ 50", verdict(p50, MOST)];
}

/** Pages know people by a cookie alone. */
async function signedIn() {
  const page = server.app.url("/en/sign-in");
  const form = await fetch(page);
  const token = tokenOf(await form.text());
  const body = new URLSearchParams({ ...server.administrator, next: "", "form-token": token });
  const answer = await fetch(page, { method: "POST", body, headers: { Cookie: cookies(form) }, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`signing in answers ${answer.status}`);
  return [cookies(form), cookies(answer)].join("; ");
}

function cookies(answer) {
  return answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
}

async function asked(path) {
  const answer = await fetch(server.app.url(path), { headers: { Cookie: cookie }, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status} ${text.slice(0, 300)}`);
  return text;
}
