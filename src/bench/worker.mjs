// The worker that the server started: what it uses, and how fast another like it starts. Linux alone tells.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSION = 1;
const HELLO = 0;
const START = 2;
const READY = 1;
const END = 3;

/** The server's only child that runs programs. */
export function workerOf(server) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
      if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) !== server) continue;
      if (command.includes("pipes")) return { pid: Number(pid), command, isolates: Number(command.at(-1)) };
    } catch {
      // it has ended
    }
  }
  throw new Error(`process ${server} has no worker`);
}

export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

/** Starts one more with the same command, and asks it for a run as the server does. */
export async function restartedWorker(worker) {
  const home = mkdtempSync(join(tmpdir(), "sangja-bench-worker"));
  const [program, ...given] = worker.command;
  const options = given.map((one) => (one.startsWith("-Djava.io.tmpdir=") ? `-Djava.io.tmpdir=${home}` : one));
  const begin = performance.now();
  const child = spawn(program, options, { env: {}, cwd: home, stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    child.stdin.write(frame(HELLO, int(0)));
    const frames = kinds(child.stdout);
    await awaited(frames, READY);
    const ready = performance.now() - begin;
    child.stdin.write(frame(START, job("print('hi')")));
    await awaited(frames, END);
    return { ready, answered: performance.now() - begin };
  } finally {
    child.stdin.end();
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
}

/** As the record Job has its members: id, limits, seed, clock, request. */
function job(source) {
  const request = Buffer.from(JSON.stringify({ do: "run", source, seconds: 2, seed: 1, stdin: "" }));
  const [millis, pages, output] = [2_500, 2_048, 65_536];
  return Buffer.concat([long(1n), int(millis), int(pages), int(output), long(1n), long(0n), Buffer.from([1]),
    int(request.length), request]);
}

function frame(kind, members) {
  return Buffer.concat([int(2 + members.length), Buffer.from([VERSION, kind]), members]);
}

function int(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function long(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

async function awaited(frames, kind) {
  const { value, done } = await frames.next();
  if (done || value !== kind) throw new Error(`the worker ${done ? "ended" : `sent a frame of kind ${value}`}`);
}

/** The kind of each frame that comes. */
async function* kinds(stream) {
  let waiting = Buffer.alloc(0);
  for await (const chunk of stream) {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
      yield waiting[5];
      waiting = waiting.subarray(4 + waiting.readUInt32BE(0));
    }
  }
}
