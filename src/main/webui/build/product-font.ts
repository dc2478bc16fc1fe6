import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const FULL_FONT = "node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2";
const FOLDER = "node_modules/.cache/sangja-font";
/** All that pages show which is ours; other text falls back to the reader's fonts or to Pretendard's slices. */
const OUR_TEXTS = ["../../../lessons", "../resources/messages", "../python", "src/messages.ts"];
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/**
 * Makes the one font file that every page loads first: Pretendard with just the letters of our own texts and the
 * weights from 400 to 700. It is 84 kB where the full font has 2 MB, small enough to be there before the first paint,
 * so that no text jumps. Styles name it `product-font/sangja-text.woff2`.
 */
export function productFont(root: string): Plugin {
  const file = join(root, FOLDER, "sangja-text.woff2");
  return {
    name: "product-font",
    config: () => ({ resolve: { alias: { "product-font": join(root, FOLDER) } } }),
    async buildStart() {
      const full = readFileSync(join(root, FULL_FONT));
      const letters = new Set(ASCII + OUR_TEXTS.map((path) => textOf(join(root, path))).join(""));
      const subset = await subsetFont(full, [...letters].sort().join(""), {
        targetFormat: "woff2",
        variationAxes: { wght: { min: 400, max: 700 } },
      });
      mkdirSync(join(root, FOLDER), { recursive: true });
      writeFileSync(file, subset);
    },
  };
}

function textOf(path: string): string {
  if (statSync(path).isFile()) {
    return readFileSync(path, "utf8");
  }
  return readdirSync(path)
    .filter((name) => name !== "__pycache__")
    .map((name) => textOf(join(path, name)))
    .join("");
}
