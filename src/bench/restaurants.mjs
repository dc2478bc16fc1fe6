// Measures the page of the restaurants in Chromium: from a keystroke to new results, and scripting while the map is dragged.
// Run it with JDK 25 in JAVA_HOME: ./mvnw package -DskipTests && node src/bench/restaurants.mjs [address of a running server]
import { App, freePort, launchChromium, root } from "./machine.mjs";

const WORDS = ["순대국", "떡볶이 홍대", "마라탕", "김치찌개", "pizza", "초밥 강남구"];
const ROUNDS = 5;
const FRAMES = 120;

const app = process.argv[2] ? null : new App(await freePort(), `${root}/target/quarkus-app`, ["-Dsangja.restaurants.size=5000"]);
const base = process.argv[2] ?? app.url("");
const browser = await launchChromium();
try {
  await app?.start();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: "ko-KR" });
  await all(page);
  const times = await keystrokes(page);
  row("a keystroke to new results, median of " + times.length, at(times, 0.5), "ms");
  row("the same, 95th percentile", at(times, 0.95), "ms", 100);
  const frames = await dragging(page);
  row("scripting a frame while dragging 5,000 points, mean", frames, "ms", 8);
} finally {
  await browser.close();
  await app?.close();
}

/** The first start makes them in the background. */
async function all(page) {
  for (;;) {
    await page.goto(`${base}/ko/restaurants`);
    const { ids } = await page.evaluate(async () => (await fetch("/ko/restaurants/places")).json());
    if (ids.length >= 5000) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function keystrokes(page) {
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const word of WORDS) {
      for (let letters = 1; letters <= word.length; letters++) {
        const time = await page.evaluate(typed, word.slice(0, letters));
        if (round > 0) times.push(time);
      }
    }
  }
  return times.sort((a, b) => a - b);
}

/** In the page: until the list has been drawn with what was asked. */
async function typed(text) {
  const box = document.getElementById("q");
  const finder = document.querySelector("[data-finder]");
  const before = performance.now();
  const wanted = new URLSearchParams({ q: text.trim() }).toString();
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  while (finder.dataset.searched !== wanted) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await new Promise(requestAnimationFrame);
  return performance.now() - before;
}

/** Scripting alone, as the browser accounts for it. */
async function dragging(page) {
  await page.goto(`${base}/ko/restaurants`);
  await page.waitForSelector(".map-mark");
  const box = await page.locator("[data-map]").boundingBox();
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const scripting = async () =>
    (await client.send("Performance.getMetrics")).metrics.find((one) => one.name === "ScriptDuration").value * 1000;
  await page.locator("[data-zoom='1']").click();
  await page.locator("[data-zoom='1']").click();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 20);
  await page.mouse.down();
  const before = await scripting();
  for (let frame = 0; frame < FRAMES; frame++) {
    const turn = (frame / FRAMES) * 2 * Math.PI;
    await page.mouse.move(box.x + box.width / 2 + 150 * Math.sin(turn), box.y + box.height - 20 - 150 + 150 * Math.cos(turn));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return (await scripting() - before) / FRAMES;
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function row(what, value, unit, most) {
  console.log(`${what.padEnd(60)} ${value.toFixed(1)} ${unit}${most ? ` (at most ${most})` : ""}`);
}
