import { constants } from "node:zlib";
import { defineConfig } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { productFont } from "./build/product-font";
import { pyodideFacts, pyodideFiles } from "./build/pyodide-files";

// Everything the pages load is built into dist under a name that holds its hash, so that it can be cached for ever;
// the manifest tells the server those names. Compression happens here, once, and not for each visitor: quality 9,
// because 11 takes 25 s for Python's files and saves 5 %.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  build: {
    outDir: "dist",
    assetsDir: "",
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: ["src/page.ts", "src/console/console.ts"] },
  },
  worker: { format: "es", plugins: () => [pyodideFacts(import.meta.dirname)] },
  plugins: [
    productFont(import.meta.dirname),
    pyodideFacts(import.meta.dirname),
    pyodideFiles(import.meta.dirname),
    compression({
      include: /\.(js|mjs|css|json|svg|wasm|zip)$/,
      threshold: 1024,
      algorithms: [
        defineAlgorithm("brotliCompress", { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        defineAlgorithm("gzip", { level: 9 }),
      ],
    }),
  ],
});
