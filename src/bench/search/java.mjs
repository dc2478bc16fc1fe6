// The bench's programs of Java: compiled with the JDK's compiler when they are needed, no part of the application's build.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { guard } from "../guard.mjs";
import { root } from "../machine.mjs";

export const java = tool("java");
export const work = join(root, "target/bench");
const POM = join(root, "src/bench/pom.xml");

/** OpenSearch and its Korean, resolved apart from the application's, which has a younger Lucene. */
export function peerClassPath() {
  const file = join(work, "peer.classpath");
  if (!existsSync(file) || statSync(file).mtimeMs < statSync(POM).mtimeMs) {
    mkdirSync(work, { recursive: true });
    execFileSync(join(root, "mvnw"), ["-q", "-B", "-ntp", "-f", POM, "dependency:build-classpath", `-Dmdep.outputFile=${file}`],
      { stdio: ["ignore", "ignore", "inherit"] });
  }
  return readFileSync(file, "utf8").trim();
}

/** The packaged application's jar to start. */
export function packaged() {
  const jar = join(root, "target/quarkus-app/quarkus-run.jar");
  if (!existsSync(jar)) throw new Error("there is no packaged application: run './mvnw package -DskipTests' first");
  return jar;
}

/** The packaged application's classes and libraries. */
export function applicationClassPath() {
  return ["lib/main", "app"].map((folder) => join(dirname(packaged()), folder, "*")).join(delimiter);
}

/** Compiles one package of the bench; the class path to run it with. */
export function compiled(name, classPath = "") {
  const classes = join(work, "classes", name);
  const folder = join(root, "src/bench/java/dev/sangja/bench/search", name);
  const sources = readdirSync(folder).map((file) => join(folder, file));
  const lint = ["-Xlint:all,-processing,-classfile,-path", "-Werror", "-proc:none"];
  execFileSync(tool("javac"), [...lint, "-d", classes, "-cp", classPath || classes, ...sources], { stdio: "inherit" });
  return [classes, classPath].filter(Boolean).join(delimiter);
}

/** A process that answers each line with a line of JSON. */
export class Lines {
  constructor(options, main, ...given) {
    this.process = spawn(java, [...options, main, ...given], { stdio: ["pipe", "pipe", "inherit"] });
    guard(this.process);
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  async ask(...words) {
    this.process.stdin.write(`${words.join("\t")}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`the process ended instead of answering ${words[0]}`);
    return JSON.parse(value);
  }

  async close() {
    this.process.stdin.end();
    await this.ended;
  }
}

/** A program of the JDK. */
export function tool(name) {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", name) : name;
}
