// A class at work: 200 learners who each save every 5 s and run every 10 s, beside a peer that asks a bare endpoint.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/load.mjs [seconds] [address of a server]
// Without an address it starts the packaged application on an empty data folder, and measures its processes, too.
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { App, freePort } from "./machine.mjs";
import { CpuMeter } from "./processes.mjs";

const SECONDS = Number(process.argv[2] ?? 60);
const WARM_UP = 30;
const LEARNERS = 200;
const SAVE_EVERY = 5_000;
const RUN_EVERY = 10_000;
const PEER_EVERY = 50;
const STEP = { course: "first-steps", lesson: "hello", step: "happy-birthday" };
const PROGRAM = "# What somebody types\n".repeat(12);

const app = process.argv[3] === undefined ? new App(await freePort()) : null;
const origin = process.argv[3] ?? app.url("");
const agent = new Agent({ keepAlive: true });
const times = { save: [], attempt: [], peer: [] };
const faults = [];
let measuring = false;
let over = false;

try {
  await app?.start();
  const meter = app === null ? null : new CpuMeter(app.process.pid, app.home);
  const everybody = Array.from({ length: LEARNERS }, (_, number) => learner(number));
  everybody.push(repeat(PEER_EVERY, 0, () => timed("peer", () => send("GET", "/q/health/live"))));
  await pause(WARM_UP * 1000);
  meter?.begin();
  measuring = true;
  await pause(SECONDS * 1000);
  measuring = false;
  const cores = meter?.end();
  over = true;
  await Promise.all(everybody);
  report(cores);
} finally {
  agent.destroy();
  await app?.close();
}

/** Begins at a moment of its own, so that not all save at once. */
async function learner(number) {
  const me = { cookie: undefined, version: 0, length: 0 };
  const late = (number / LEARNERS) * SAVE_EVERY;
  await pause(late);
  await save(me);
  await Promise.all([
    repeat(SAVE_EVERY, SAVE_EVERY, () => timed("save", () => save(me))),
    repeat(RUN_EVERY, RUN_EVERY / 3, () => timed("attempt", () => attempt(me))),
  ]);
}

async function save(me) {
  const insert = me.length === 0 ? PROGRAM : "x";
  const body = { base: me.version, save: randomUUID(), edits: [{ at: me.length, remove: 0, insert }] };
  const path = `/api/drafts/${STEP.course}/${STEP.lesson}/${STEP.step}`;
  const answer = await send("PATCH", path, me.cookie, body);
  me.cookie ??= answer.cookie;
  me.version = JSON.parse(answer.text).version;
  me.length += insert.length;
}

function attempt(me) {
  return send("POST", "/api/attempts", me.cookie, { ...STEP, language: "ko", source: PROGRAM, outcome: "failed" });
}

async function timed(kind, action) {
  const begin = performance.now();
  try {
    await action();
    if (measuring) times[kind].push(performance.now() - begin);
  } catch (fault) {
    faults.push(`${kind}: ${fault.message}`);
  }
}

/** At a steady rate: a slow answer does not make the next request later. */
async function repeat(every, first, action) {
  const begin = performance.now() + first;
  const running = new Set();
  for (let count = 0; !over; count++) {
    await pause(begin + count * every - performance.now());
    if (over) break;
    const one = action().finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}

function send(method, path, cookie, body) {
  const headers = { ...(cookie ? { Cookie: cookie } : {}), ...(body ? { "Content-Type": "application/json" } : {}) };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method, agent, headers, timeout: 30_000 }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const made = response.headers["set-cookie"]?.[0]?.split(";")[0];
        if (response.statusCode < 300) resolve({ text, cookie: made });
        else reject(new Error(`${method} ${path} answers ${response.statusCode} ${text}`));
      });
    });
    sent.on("error", reject);
    sent.on("timeout", () => sent.destroy(new Error("no answer within 30 s")));
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

function report(cores) {
  const peer = percentiles(times.peer);
  console.log(`${LEARNERS} learners, ${SECONDS} s after ${WARM_UP} s of warming up, ${faults.length} failed requests`);
  for (const [kind, limit] of [["save", 20], ["attempt", undefined], ["peer", undefined]]) {
    const { p50, p99, count } = percentiles(times[kind]);
    const ratio = kind === "peer" ? "" : `  p99 / peer ${(p99 / peer.p99).toFixed(1)}`;
    const verdict = limit === undefined ? "" : p99 <= limit ? `  limit ${limit} ms kept` : `  limit ${limit} ms MISSED`;
    console.log(`${kind.padEnd(8)} ${String(count).padStart(5)}  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms${ratio}${verdict}`);
  }
  if (cores !== undefined) {
    const verdict = cores.server <= 0.5 ? "limit 0.5 kept" : "limit 0.5 MISSED";
    console.log(`cores    server ${cores.server.toFixed(3)} (${verdict}), PostgreSQL ${cores.database.toFixed(3)}`);
  }
  for (const fault of faults.slice(0, 5)) console.log(`failed   ${fault}`);
}

function percentiles(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) };
}
