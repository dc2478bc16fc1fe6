// What the measurements stand on: the packaged application as a process, Chromium, and a server of plain Pyodide.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { guard } from "./guard.mjs";
import { cpuSeconds } from "./processes.mjs";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, "src/main/webui/node_modules");
const require = createRequire(join(root, "src/main/webui/package.json"));
const READY_WITHIN = 180_000;

/** The packaged application on a port and a data folder of its own. */
export class App {
  constructor(port, folder = join(root, "target/quarkus-app"), options = []) {
    this.port = port;
    this.command = [...options, "-jar", join(resolve(folder), "quarkus-run.jar")];
    this.home = mkdtempSync(join(tmpdir(), "sangja-bench"));
  }

  url(path) {
    return `http://localhost:${this.port}${path}`;
  }

  /** Milliseconds from the process's begin to its being ready. */
  async start() {
    const begin = performance.now();
    const env = { ...process.env, QUARKUS_HTTP_PORT: String(this.port), SANGJA_DATA_DIR: join(this.home, "data"), SANGJA_RESTAURANTS_SIZE: "0" };
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
    this.process = spawn(java, this.command, { env, cwd: this.home, stdio: ["ignore", "ignore", "inherit"] });
    guard(this.process, this.home);
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    while (!(await this.#ready())) {
      if (this.process.exitCode !== null || performance.now() - begin > READY_WITHIN) {
        throw new Error(`the application did not get ready: run './mvnw package -DskipTests' first, with JDK 25`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - begin;
  }

  /** What the process itself, without PostgreSQL's, has used of all cores so far. Linux alone tells. */
  cpuSeconds() {
    return cpuSeconds(this.process.pid);
  }

  async stop() {
    this.process.kill("SIGTERM");
    await this.ended;
  }

  async close() {
    if (this.process?.exitCode === null) await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  async #ready() {
    try {
      return (await fetch(this.url("/q/health/ready"))).ok;
    } catch {
      return false; // nobody listens yet
    }
  }
}

/** The same browser as the tests have: SANGJA_CHROMIUM, else an installed one, else the one that npm brings. */
export async function launchChromium() {
  const { chromium } = require("playwright-core");
  const onPath = (name) =>
    (process.env.PATH ?? "").split(":").map((folder) => join(folder, name)).find((program) => existsSync(program));
  const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean);
  const found = process.env.SANGJA_CHROMIUM || installed;
  const home = join(root, "target/bench-chromium");
  const executablePath = found || unpack(home);
  const env = found ? process.env : { ...process.env, LD_LIBRARY_PATH: join(home, "al2023/lib") };
  return chromium.launch({ executablePath, env, args: ["--disable-gpu"] });
}

function unpack(home) {
  mkdirSync(home, { recursive: true });
  execFileSync("node", [join(root, "src/test/node/unpack-chromium.mjs"), join(modules, "@sparticuz/chromium")], {
    env: { ...process.env, TMPDIR: home },
  });
  return join(home, "chromium");
}

const TYPES = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

/** Serves Pyodide as npm brings it, cached for ever, and a page that does what its manual says. */
export async function servePlainPyodide() {
  const page = `<!doctype html><link rel=icon href="data:,"><script type=module>
    import { loadPyodide } from "/pyodide.mjs";
    const python = await loadPyodide({ stdout: (text) => { document.body.append(text); } });
    python.runPython("print('hello')");
    window.ran = performance.now();
  </script><body>`;
  const server = createServer((request, response) => {
    const isolated = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
    if (request.url === "/") {
      response.writeHead(200, { ...isolated, "Content-Type": "text/html" }).end(page);
      return;
    }
    const file = join(modules, "pyodide", request.url.slice(1).replaceAll("..", ""));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const cached = { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" };
    response.writeHead(200, { ...isolated, ...cached }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
