/** Lets the reader choose light or dark; the choice is a cookie, so that the server's first paint has it. */
export function attachTheme(root: HTMLElement = document.documentElement): void {
  for (const button of document.querySelectorAll("[data-theme-switch]")) {
    button.addEventListener("click", () => {
      const dark =
        root.dataset.theme === "dark" ||
        (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
      const theme = dark ? "light" : "dark";
      root.dataset.theme = theme;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
      document.cookie = `theme=${theme}; path=/; max-age=34560000; samesite=lax`;
    });
  }
}
