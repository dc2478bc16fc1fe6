// Unpacks the Chromium of the npm package whose folder is the first argument, with the libraries that a bare
// machine lacks, into $TMPDIR: that is where the package's own functions write.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = process.argv[2];
const { default: chromium, inflate } = await import(pathToFileURL(join(home, "build/esm/index.mjs")).href);
await chromium.executablePath();
await inflate(join(home, "bin/al2023.tar.br"));
