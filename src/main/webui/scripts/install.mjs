// Runs `npm ci` where node_modules is missing or was made from another package-lock.json, and tells Quinoa, which
// compares its copy of package.json, that nothing is left to install.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const webui = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(webui, "../../../target/quinoa");
const wanted = join(webui, "package-lock.json");
const installed = join(webui, "node_modules/.installed-lock.json");

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(wanted))) {
  const { status } = spawnSync("npm", ["ci"], { cwd: webui, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  cpSync(wanted, installed);
}
mkdirSync(target, { recursive: true });
cpSync(join(webui, "package.json"), join(target, "package.json"));
