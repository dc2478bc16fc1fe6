// What processes have used of the processor, as Linux counts it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TICKS_A_SECOND = 100;

/** Cores that the application and, apart from it, the PostgreSQL in its data folder use from begin() to end(). */
export class CpuMeter {
  constructor(server, home) {
    this.server = server;
    this.database = postmaster(home);
  }

  begin() {
    this.before = this.#read();
  }

  end() {
    const after = this.#read();
    const seconds = (after.time - this.before.time) / 1000;
    return {
      server: (after.server - this.before.server) / TICKS_A_SECOND / seconds,
      database: (after.database - this.before.database) / TICKS_A_SECOND / seconds,
    };
  }

  /** PostgreSQL's children that have ended count in the time of its first process. */
  #read() {
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((pid) => stat(pid));
    const first = all.find((one) => one?.pid === this.database);
    const children = all.filter((one) => one?.parent === this.database);
    const database = children.reduce((sum, { own }) => sum + own, (first?.own ?? 0) + (first?.ofEnded ?? 0));
    return { time: performance.now(), server: stat(this.server)?.own ?? 0, database };
  }
}

/** What a process has used of all cores since it began. */
export function cpuSeconds(pid) {
  const one = stat(pid);
  if (one === null) throw new Error(`process ${pid} has ended`);
  return one.own / TICKS_A_SECOND;
}

function postmaster(home) {
  const file = readdirSync(home, { recursive: true }).find((name) => String(name).endsWith("postmaster.pid"));
  if (file === undefined) throw new Error(`there is no PostgreSQL in ${home}`);
  return Number(readFileSync(join(home, String(file)), "utf8").split("\n")[0]);
}

function stat(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ").map(Number);
    return { pid: Number(pid), parent: fields[1], own: fields[11] + fields[12], ofEnded: fields[13] + fields[14] };
  } catch {
    return null; // it has ended
  }
}
