// Where a JVM spends its time while something is measured: the JDK's flight recorder, read by the JDK's own tool.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { tool, work } from "./java.mjs";
import { percent, printTable } from "./table.mjs";

const VIEWS = ["hot-methods", "allocation-by-class", "allocation-by-site"];
const MOST_OURS = 50;

/** Records while the action runs, prints the top frames, and keeps the recording. */
export async function profiled(pid, name, action) {
  const file = join(work, `${name}.jfr`);
  jcmd(pid, "JFR.start", "name=bench", "settings=profile");
  await action();
  jcmd(pid, "JFR.dump", "name=bench", `filename=${file}`);
  jcmd(pid, "JFR.stop", "name=bench");
  for (const view of VIEWS) {
    console.log(execFileSync(tool("jfr"), ["view", "--width", "150", "--truncate", "beginning", view, file], { encoding: "utf8" }));
  }
  printOurs(file);
  console.log(`The recording is ${file}`);
}

/** Our methods with all that they call, which a list of hot methods does not show. */
function printOurs(file) {
  const words = ["print", "--events", "jdk.ExecutionSample", "--stack-depth", "64", file];
  const samples = execFileSync(tool("jfr"), words, { encoding: "utf8", maxBuffer: 2 ** 30 }).split("jdk.ExecutionSample {").slice(1);
  const counts = new Map();
  for (const sample of samples) {
    const methods = new Set([...sample.matchAll(/^\s+(dev\.sangja\.[\w.$<>]+|[\w.$]+(?:Filter|Tokenizer)\.incrementToken)\(/gm)].map((one) => one[1]));
    for (const method of methods) counts.set(method, (counts.get(method) ?? 0) + 1);
  }
  const first = [...counts].filter(([method]) => !method.includes("lambda$")).sort((a, b) => b[1] - a[1]).slice(0, MOST_OURS);
  printTable("With what they call", ["method", "samples"], first.map(([method, count]) => [method, percent(count / samples.length)]));
}

function jcmd(pid, ...words) {
  execFileSync(tool("jcmd"), [String(pid), ...words], { stdio: ["ignore", "ignore", "inherit"] });
}
