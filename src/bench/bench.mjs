// Measures the packaged application in Chromium, beside plain loadPyodide in the same run, and prints a table.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/bench.mjs [address of a lesson's step]
import { Agent, get } from "node:http";
import { App, freePort, launchChromium, servePlainPyodide } from "./machine.mjs";

const STEP = process.argv[2] ?? "/ko/courses/first-steps/hello/first-words";
const VISITS = 3;
const STOPS = 5;
const EXERCISE = "sangja-exercise:not([hidden] *)";
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

const app = new App(await freePort());
const plain = await servePlainPyodide();
const browser = await launchChromium();
const rows = [];
try {
  await measureStartup();
  await measureVisits();
  await measureStop("while True:\n    pass\n", "stop a loop in Python", 300);
  await measureStop("sum(range(10**12))\n", "stop code stuck in C", 1000);
  await measureShift(PHONE, "phone");
  await measureShift(DESKTOP, "desktop");
  await measureBytes();
  await measureServer();
} finally {
  await browser.close();
  plain.close();
  await app.close();
}
printTable();

/** On an empty data folder first, then three times on what that left. */
async function measureStartup() {
  row("startup, empty data folder", await app.start(), "ms");
  const times = [];
  for (let i = 0; i < VISITS; i++) {
    await app.stop();
    times.push(await app.start());
  }
  row("startup, initialised data folder", median(times), "ms", 4000);
}

/** Each round is a new profile: Run is pressed at once, the clock runs from the page's load event to the output. */
async function measureVisits() {
  const ours = { first: [], again: [] };
  const theirs = { first: [], again: [] };
  for (let i = 0; i < VISITS; i++) {
    await inNewProfile(DESKTOP, async (context) => {
      ours.first.push(await runAfterLoad(context));
      ours.again.push(await runAfterLoad(context));
    });
    await inNewProfile(DESKTOP, async (context) => {
      theirs.first.push(await plainAfterLoad(context));
      theirs.again.push(await plainAfterLoad(context));
    });
  }
  row("first visit: load to first output", median(ours.first), "ms", 5000, median(theirs.first));
  row("returning visit: load to first output", median(ours.again), "ms", 1000, median(theirs.again));
}

async function runAfterLoad(context) {
  const page = await openStep(context);
  const time = await page.evaluate(async (selector) => {
    const exercise = document.querySelector(selector);
    await customElements.whenDefined("sangja-exercise");
    const output = exercise.querySelector("[data-output]");
    const written = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (output.querySelector("span") === null) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(output, { childList: true, subtree: true });
    });
    exercise.querySelector('[data-action="run"]').click();
    return (await written) - performance.getEntriesByType("navigation")[0].loadEventEnd;
  }, EXERCISE);
  await page.waitForFunction(async () => (await (await caches.open("sangja-python")).keys()).length > 0);
  await page.close();
  return time;
}

async function plainAfterLoad(context) {
  const page = await context.newPage();
  await page.goto(plain.url);
  await page.waitForFunction(() => window.ran > 0);
  const time = await page.evaluate(() => window.ran - performance.getEntriesByType("navigation")[0].loadEventEnd);
  await page.close();
  return time;
}

async function measureStop(program, name, limit) {
  const times = [];
  await inNewProfile(DESKTOP, async (context) => {
    const page = await openStep(context);
    await page.locator(`${EXERCISE}[data-ready]`).waitFor();
    const code = page.locator(`${EXERCISE} .cm-content`);
    await code.fill(program);
    for (let i = 0; i < STOPS; i++) {
      const run = page.locator(`${EXERCISE} [data-action="run"]`);
      await run.click();
      await page.waitForFunction((s) => !document.querySelector(`${s} [data-status] progress`), EXERCISE);
      await page.waitForTimeout(1000); // the program is to be well under way
      times.push(await pressStop(page));
    }
  });
  row(`${name}, median`, median(times), "ms", limit);
  row(`${name}, worst of ${STOPS}`, Math.max(...times), "ms", limit);
}

function pressStop(page) {
  return page.evaluate(async (selector) => {
    const run = document.querySelector(`${selector} [data-action="run"]`);
    const begin = performance.now();
    const over = new Promise((resolve) => {
      new MutationObserver(() => !run.disabled && resolve(performance.now())).observe(run, { attributes: true });
    });
    document.querySelector(`${selector} [data-action="stop"]`).click();
    return (await over) - begin;
  }, EXERCISE);
}

async function measureShift(viewport, name) {
  await inNewProfile(viewport, async (context) => {
    const page = await openStep(context);
    await page.locator(`${EXERCISE}[data-ready]`).waitFor();
    const shift = await page.evaluate(async () => {
      const shifts = [];
      const add = (entries) => shifts.push(...entries.filter((entry) => !entry.hadRecentInput));
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      add(observer.takeRecords());
      const movers = shifts.flatMap(({ sources }) => sources.map(({ node, previousRect, currentRect }) => {
        const place = `${previousRect.y}+${previousRect.height} to ${currentRect.y}+${currentRect.height}`;
        return `${node?.nodeName} ${node?.className ?? ""}: ${place}`;
      }));
      return { sum: shifts.reduce((sum, { value }) => sum + value, 0), movers };
    });
    row(`layout shift, ${name}`, shift.sum, "", 0);
    for (const mover of shift.movers) process.stderr.write(`    moved: ${mover}\n`);
  });
}

/** The page, its style sheets and its scripts with what they import at once, as they cross the wire. */
async function measureBytes() {
  const page = await fetchRaw(STEP, "br, gzip");
  const html = (await fetchRaw(STEP, "identity")).body.toString();
  const waiting = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]);
  const sizes = new Map([[STEP, page.body.length]]);
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (sizes.has(path)) continue;
    sizes.set(path, (await fetchRaw(path, "br, gzip")).body.length);
    const text = (await fetchRaw(path, "identity")).body.toString();
    const imports = path.endsWith(".js") ? text.matchAll(/\b(?:import|from)\s*"(\.\.?\/[^"]+\.js)"/g) : [];
    for (const [, name] of imports) waiting.push(new URL(name, app.url(path)).pathname);
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  row(`HTML, CSS and script (${sizes.size} files)`, total / 1000, "kB", 200);
}

/** One connection that stays open, one request after the other; the client's own time is in it. */
async function measureServer() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (let i = 0; i < 3000; i++) {
    const begin = performance.now();
    await fetchRaw(STEP, "br, gzip", agent);
    if (i >= 2000) times.push(performance.now() - begin);
  }
  agent.destroy();
  times.sort((a, b) => a - b);
  row("lesson page from the server, p50", times[Math.floor(times.length * 0.5)], "ms", 5);
  row("lesson page from the server, p99", times[Math.floor(times.length * 0.99)], "ms");
}

function fetchRaw(path, encoding, agent) {
  return new Promise((resolve, reject) => {
    get(app.url(path), { agent, headers: { "Accept-Encoding": encoding } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        response.statusCode === 200
          ? resolve({ body: Buffer.concat(chunks) })
          : reject(new Error(`${path} answers ${response.statusCode}`)),
      );
    }).on("error", reject);
  });
}

async function inNewProfile(viewport, action) {
  const context = await browser.newContext({ viewport, locale: "ko-KR" });
  try {
    await action(context);
  } finally {
    await context.close();
  }
}

async function openStep(context) {
  const page = await context.newPage();
  await page.goto(app.url(STEP), { waitUntil: "load" });
  return page;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function row(measure, value, unit, limit, plainValue) {
  rows.push({ measure, value, unit, limit, plainValue });
  process.stderr.write(`${measure}: ${shown(value, unit)}\n`);
}

function shown(value, unit) {
  const digits = unit === "" ? 4 : value < 10 ? 2 : 0;
  return value === undefined ? "" : `${value.toFixed(digits)} ${unit}`.trim();
}

function printTable() {
  const lines = [["measure", "here", "plain loadPyodide", "here / plain", "limit", ""]];
  for (const { measure, value, unit, limit, plainValue } of rows) {
    const ratio = plainValue === undefined ? "" : (value / plainValue).toFixed(2);
    const verdict = limit === undefined ? "" : value <= limit ? "kept" : "MISSED";
    lines.push([measure, shown(value, unit), shown(plainValue, unit), ratio, shown(limit, unit), verdict]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
  }
}
