// Runs programs through POST /api/runs, beside a process of Python, the same in bubblewrap, and Pyodide in Node.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/runs.mjs [rounds]
// All take turns within one run, so that what else the machine does hits all of them alike: believe the ratios first.
// The client has the admin's Basic credentials, which no quota holds; a remembered hash stands for the password's.
import { cpus } from "node:os";
import { App, freePort } from "./machine.mjs";
import { Bubblewrap, PyodideInNode, PythonProcess, Sandbox } from "./runners.mjs";
import { restartedWorker, workerOf } from "./worker.mjs";

const ROUNDS = Number(process.argv[2] ?? 30);
const SPELL_MS = 10_000;
const MOST_SPELLS = 18;
const CROWD_MS = 4_000;
const CLIENTS = [1, 2, 4, 16];
const PASSWORD = "a-password-of-the-bench";
const FUNCTION = `def total(prices):
    sum = 0
    for price in prices:
        sum += price
    return sum


`;
const TESTS = Array.from({ length: 10 }, (_, n) => ({
  given: { function: "total", arguments: [[n, 1]], returns: n + 1 },
  source: `print("ok" if total([${n}, 1]) == ${n + 1} else "wrong")\n`,
}));
const PROGRAMS = [
  { name: "print('hi')", source: "print('hi')\n", prints: "hi\n", each: 30, limits: { p50: 6, p99: 25 } },
  { name: "ten tests in one program", source: FUNCTION + asProgram(), prints: "ok\n".repeat(10), each: 10, limits: {} },
  { name: "ten tests, each by itself", source: FUNCTION, tests: TESTS, prints: "ok\n".repeat(10), each: 3, limits: {} },
  {
    name: "fib(24)",
    source: "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n\n\nprint(fib(24))\n",
    prints: "46368\n",
    each: 2,
    limits: {},
  },
  {
    name: "loop to 2 million",
    source: "total = 0\ni = 0\nwhile i < 2000000:\n    total += i\n    i += 1\nprint(total)\n",
    prints: "1999999000000\n",
    each: 0.1,
    limits: {},
  },
];

process.env.SANGJA_ADMIN_PASSWORD = PASSWORD;
const app = new App(await freePort());
const rows = [];
let sandbox;
try {
  await app.start();
  sandbox = new Sandbox(app.url("/api/runs"), PASSWORD);
  const all = [sandbox, new PythonProcess(), Bubblewrap.where(), await PyodideInNode.load()].filter(Boolean);
  await warmUp();
  for (const program of PROGRAMS) await measureAnswers(all, program);
  for (const clients of CLIENTS) await measureCrowd(all, clients);
  measureMemory(all);
  await measureStart();
} finally {
  sandbox?.close();
  await app.close();
}
printTable();

/** The tests as a part of the program. */
function asProgram() {
  return TESTS.map(({ source }) => source).join("");
}

/** The server's code has to be compiled by its machine first, which goes on beside the runs until they become no faster. */
async function warmUp() {
  let [before, now] = [0, await rate(sandbox, 4, SPELL_MS)];
  for (let spell = 1; now > 1.05 * before && spell < MOST_SPELLS; spell++) {
    [before, now] = [Math.max(before, now), await rate(sandbox, 4, SPELL_MS)];
  }
  process.stderr.write(`warm at ${now.toFixed(0)} runs a second with 4 clients\n`);
}

async function measureAnswers(all, program) {
  const times = new Map(all.map((one) => [one, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of all) {
      if (round >= ROUNDS * program.each) continue;
      const runs = Math.ceil(program.each * one.share);
      for (let i = 0; i < runs; i++) times.get(one).push(await timed(one, program));
    }
  }
  for (const [part, name] of [[0.5, "p50"], [0.99, "p99"]]) {
    row(`${program.name}, ${name}`, all.map((one) => percentile(times.get(one), part)), "ms", program.limits[name]);
  }
}

async function timed(one, program) {
  const begin = performance.now();
  const printed = await (program.tests ? one.test(program.source, program.tests) : one.run(program.source));
  const time = performance.now() - begin;
  if (printed !== program.prints) throw new Error(`${one.name} prints ${JSON.stringify(printed)} for ${program.name}`);
  return time;
}

async function measureCrowd(all, clients) {
  const rates = [];
  let computed;
  for (const one of all) {
    const before = process.cpuUsage();
    rates.push(clients > 1 && one.alone ? undefined : await rate(one, clients));
    const { user, system } = process.cpuUsage(before);
    computed ??= (user + system) / 10 / CROWD_MS;
  }
  const least = clients >= cpus().length ? 300 : undefined;
  row(`runs a second, ${clients} client${clients > 1 ? "s" : ""}`, rates, "/s", undefined, least);
  row(`of one core, the bench's own share, ${clients} client${clients > 1 ? "s" : ""}`, [computed], "%");
}

async function rate(one, clients, time = CROWD_MS) {
  const begin = performance.now();
  let runs = 0;
  await Promise.all(Array.from({ length: clients }, async () => {
    for (; performance.now() - begin < time; runs++) await timed(one, PROGRAMS[0]);
  }));
  return (runs * 1000) / (performance.now() - begin);
}

function measureMemory(all) {
  const worker = workerOf(app.process.pid);
  row(`memory of a runner, ours with ${worker.isolates} isolates`, all.map((one) => one.memory(worker)), "MB", 350);
}

async function measureStart() {
  const times = [];
  for (let i = 0; i < 5; i++) times.push(await restartedWorker(workerOf(app.process.pid)));
  row("worker: start to ready", [percentile(times.map(({ ready }) => ready), 0.5)], "ms", 1500);
  row("worker: start to first answer", [percentile(times.map(({ answered }) => answered), 0.5)], "ms");
}

function percentile(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)];
}

function row(measure, values, unit, most, least) {
  rows.push({ measure, values, unit, most, least });
  process.stderr.write(`${measure}: ${values.map((value) => shown(value, unit)).join(" | ")}\n`);
}

function shown(value, unit) {
  return value === undefined ? "-" : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
}

/** A ratio above 1 says that the other takes as many times more, or does as many times fewer. */
function printTable() {
  const others = ["python3 -I -S", Bubblewrap.name, "Pyodide in Node"];
  const lines = [["measure", "sandbox", ...others.flatMap((name) => [name, "ratio"]), "aim", ""]];
  for (const { measure, values, unit, most, least } of rows) {
    const [ours, process, ...rest] = values;
    const [bubblewrap, pyodide] = rest.length === 2 ? rest : [undefined, rest[0]];
    const cells = [process, bubblewrap, pyodide].flatMap((value) => [shown(value, unit), ratio(ours, value, unit)]);
    const aim = most !== undefined ? `<= ${most} ${unit}` : least !== undefined ? `>= ${least} ${unit}` : "";
    const kept = (most === undefined || ours <= most) && (least === undefined || ours >= least);
    lines.push([measure, shown(ours, unit), ...cells, aim, aim === "" ? "" : kept ? "kept" : "MISSED"]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
  }
}

function ratio(ours, other, unit) {
  if (other === undefined) return "";
  return (unit === "/s" ? ours / other : other / ours).toFixed(2);
}
