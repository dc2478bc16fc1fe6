import { defineConfig } from "vite";

// Everything the pages load is built into dist/assets under a name that holds its hash, so that it can be
// cached for ever; the manifest tells the server those names.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  build: {
    outDir: "dist",
    assetsDir: "",
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ["src/page.ts"],
    },
  },
  worker: { format: "es" },
});
