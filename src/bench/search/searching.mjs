// Searches of all kinds with several numbers of clients; the peers take turns within each of them.
import { cpuSeconds } from "../processes.mjs";

const WARM_MS = 5_000;
const MOST_SPELLS = 12;
const IDLE_CORES = 0.1;

/** Until the rate no longer rises. */
export async function warmUp(peer, spell) {
  await untilIdle(peer);
  let [before, now] = [0, 0];
  for (let count = 0; count < MOST_SPELLS && (count < 2 || now > 1.05 * before); count++) {
    before = Math.max(before, now);
    const { seconds, all } = await spell(WARM_MS);
    now = all.count / seconds;
  }
  process.stderr.write(`${peer.name}: warm at ${now.toFixed(0)} searches a second\n`);
}

/** Merges that indexing left are to be over. */
async function untilIdle(peer) {
  const end = performance.now() + 300_000;
  for (let used = Infinity; used > IDLE_CORES && performance.now() < end; ) {
    const before = cpuSeconds(peer.pid);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    used = cpuSeconds(peer.pid) - before;
  }
}

/** One cell of the table: rate, times, and the processor's milliseconds for each search. */
export async function measured(peer, spell) {
  const before = cpuSeconds(peer.pid);
  const { seconds, all, kinds } = await spell();
  const cpu = (1000 * (cpuSeconds(peer.pid) - before)) / all.count;
  return { rate: all.count / seconds, p50: all.p50, p99: all.p99, cpu, kinds };
}
