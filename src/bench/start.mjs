// Compares how fast packaged applications start, in turns, so that what else the machine does hits all of them alike.
// JAVA_HOME=... node src/bench/start.mjs [--runs=7] [folder of a quarkus-app][,option of the JVM...] ...
import { App, freePort } from "./machine.mjs";

const settings = process.argv.slice(2);
const runs = Number(settings.find((setting) => setting.startsWith("--runs="))?.slice("--runs=".length) ?? 7);
const named = settings.filter((setting) => !setting.startsWith("--"));
const candidates = [];
try {
  for (const name of named.length > 0 ? named : [undefined]) {
    const [folder, ...options] = name?.split(",") ?? [];
    const app = new App(await freePort(), folder || undefined, options);
    candidates.push({ name: name ?? "target/quarkus-app", app, first: await once(app), times: [], cpu: [] });
  }
  for (let run = 0; run < runs; run++) {
    for (const candidate of candidates) {
      const { time, cpu } = await once(candidate.app);
      candidate.times.push(time);
      candidate.cpu.push(cpu);
    }
  }
} finally {
  for (const { app } of candidates) await app.close();
}
console.log("median ms  fastest  slowest  CPU s  empty data folder ms");
for (const { name, times, cpu, first } of candidates) {
  const cells = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
  console.log([cells[0].padStart(9), ...cells.slice(1).map((cell) => cell.padStart(7)),
    median(cpu).toFixed(2).padStart(5), first.time.toFixed(0).padStart(20), name].join("  "));
}

async function once(app) {
  const time = await app.start();
  const cpu = app.cpuSeconds();
  await app.stop();
  return { time, cpu };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
