// Puts the documents in, batch by batch of 100, and says how fast they were acknowledged and how fast they were to be found.
import { residentMegabytes } from "../worker.mjs";
import { ENGINE } from "./fields.mjs";
import { until } from "./http.mjs";

const WARM_UP = "warm";
const IMPORTED = "imported";

/**
 * The first half with one client, the second with two, after a smaller engine that is thrown away.
 * Rates are documents a second; a part is visible when a search counts all of it.
 */
export async function measureIndexing(peer, load, file, count) {
  await warmUp(peer, load, file, Math.min(20_000, Math.ceil(count / 5)));
  const half = Math.floor(count / 2);
  await peer.create(ENGINE);
  const one = await part(peer, load, file, 0, half, 1);
  const two = await part(peer, load, file, half, count, 2);
  const rows = { "1 client": one, "2 clients": two };
  const megabytes = residentMegabytes(peer.pid);
  const disk = await peer.disk();
  if (peer.importLines) {
    try {
      rows.import = await imported(peer, file, count);
    } catch (fault) {
      process.stderr.write(`import FAILED: ${fault.message}\n`);
    }
  }
  return { rows, disk, megabytes };
}

async function warmUp(peer, load, file, count) {
  await peer.create(WARM_UP);
  await load.index(peer, WARM_UP, file, 0, count, 2);
  await seen(peer, WARM_UP, count);
  await peer.remove(WARM_UP);
}

async function part(peer, load, file, first, end, clients) {
  const { seconds, all } = await load.index(peer, ENGINE, file, first, end, clients);
  const later = await seen(peer, ENGINE, end);
  process.stderr.write(`${peer.name}: ${((end - first) / seconds).toFixed(0)} documents/s, ${clients} at once, all visible ${later.toFixed(1)} s later\n`);
  return { acknowledged: (end - first) / seconds, visible: (end - first) / (seconds + later), p99: all.p99 };
}

/** The whole file in one request. */
async function imported(peer, file, count) {
  await peer.create(IMPORTED);
  const seconds = await peer.importLines(IMPORTED, file);
  const later = await seen(peer, IMPORTED, count);
  await peer.remove(IMPORTED);
  return { acknowledged: count / seconds, visible: count / (seconds + later) };
}

/** Seconds until so many documents are found. */
async function seen(peer, engine, count) {
  const what = `${peer.name} shows ${count} documents`;
  return (await until(what, async () => (await peer.visible(engine)) >= count, 3_600_000)) / 1000;
}
