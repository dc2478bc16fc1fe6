// Ways to run a program of Python: each has a name, gives what the program printed, and tells its memory in MB.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { Connection } from "./connection.mjs";
import { root } from "./machine.mjs";
import { residentMegabytes } from "./worker.mjs";

/** The packaged application, over connections that stay open. */
export class Sandbox {
  name = "sandbox";
  share = 1;
  alone = false;
  #all = [];
  #free = [];

  constructor(url, password) {
    this.url = url;
    const credentials = Buffer.from(`admin:${password}`).toString("base64");
    this.headers = { Authorization: `Basic ${credentials}`, "Content-Type": "application/json" };
  }

  async run(source) {
    return (await this.#post({ source })).stdout;
  }

  /** Each test runs in an interpreter of its own; so does the program before them. */
  async test(source, tests) {
    const answer = await this.#post({ source, tests: tests.map(({ given }) => given) });
    return answer.tests.map(({ passed }) => (passed ? "ok\n" : "wrong\n")).join("");
  }

  memory(worker) {
    return residentMegabytes(worker.pid);
  }

  close() {
    this.#all.forEach((connection) => connection.close());
  }

  async #post(body) {
    this.#free = this.#free.filter(({ open }) => open);
    const connection = this.#free.pop() ?? this.#connect();
    const { status, text } = await connection.post(JSON.stringify(body));
    this.#free.push(connection);
    if (status !== 200) throw new Error(`POST /api/runs answers ${status} ${text}`);
    return JSON.parse(text);
  }

  #connect() {
    const connection = new Connection(this.url, this.headers);
    this.#all.push(connection);
    return connection;
  }
}

/** A new process for each program: isolated mode, without site packages, and nothing that holds it. */
export class PythonProcess {
  name = "python3 -I -S";
  share = 0.2;
  alone = false;

  constructor(before = []) {
    this.command = [...before, realPython(), "-I", "-S", "-"];
  }

  run(source) {
    return new Promise((resolve, reject) => {
      const [program, ...options] = this.command;
      const child = spawn(program, options, { env: { PATH: process.env.PATH }, stdio: ["pipe", "pipe", "inherit"] });
      const chunks = [];
      child.stdout.on("data", (chunk) => chunks.push(chunk));
      child.on("error", reject);
      child.on("close", () => resolve(Buffer.concat(chunks).toString()));
      child.stdin.end(source);
    });
  }

  test(source, tests) {
    return oneByOne(this, source, tests);
  }

  memory() {
    const [program, ...options] = this.command;
    const source = "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])\n";
    return Number(execFileSync(program, options, { input: source })) / 1024;
  }
}

/** The same where it sees a read-only machine, no network and no other process. */
export class Bubblewrap extends PythonProcess {
  static name = "in bubblewrap";
  static #walls = ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp",
    "--unshare-all", "--die-with-parent", "--clearenv"];
  name = Bubblewrap.name;

  constructor() {
    super(Bubblewrap.#walls);
  }

  /** Undefined, and said aloud, where there is none or the kernel forbids what it needs. */
  static where() {
    const [program, ...options] = Bubblewrap.#walls;
    const tried = spawnSync(program, [...options, "true"], { encoding: "utf8" });
    if (tried.status === 0) return new Bubblewrap();
    console.error(`SKIPPED: bubblewrap: ${tried.error?.message ?? tried.stderr.trim()}`);
    return undefined;
  }
}

/** One interpreter in this very process for all programs: nothing is put back, nobody is kept out. */
export class PyodideInNode {
  name = "Pyodide in Node";
  share = 1;
  alone = true;
  #printed = "";

  static async load() {
    const before = residentMegabytes("self");
    const one = new PyodideInNode();
    const { loadPyodide } = await import(join(root, "src/main/webui/node_modules/pyodide/pyodide.mjs"));
    one.python = await loadPyodide({ stdout: (line) => (one.#printed += `${line}\n`) });
    one.megabytes = residentMegabytes("self") - before;
    return one;
  }

  async run(source) {
    this.#printed = "";
    const globals = this.python.toPy({});
    this.python.runPython(source, { globals });
    globals.destroy();
    return this.#printed;
  }

  test(source, tests) {
    return oneByOne(this, source, tests);
  }

  memory() {
    return this.megabytes;
  }
}

async function oneByOne(runner, source, tests) {
  let printed = "";
  for (const test of tests) printed += await runner.run(source + test.source);
  return printed;
}

/** Where pyenv and its like answer for python3, that is a script which takes longer than Python. */
function realPython() {
  return execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
}
