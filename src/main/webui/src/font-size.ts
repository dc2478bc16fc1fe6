const USUAL = 2;
const LARGEST = 6;

/** The size of code in every exercise, chosen by the reader; a cookie, so that the server's first paint has it. */
export function attachFontSize(root: HTMLElement): void {
  for (const [action, change] of [
    ["smaller", -1],
    ["larger", 1],
  ] as const) {
    const button = root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    button?.addEventListener("click", () => choose(Math.max(0, Math.min(LARGEST, chosen() + change))));
    if (button !== null) {
      button.disabled = false;
    }
  }
}

function chosen(): number {
  const shown = Number.parseInt(document.documentElement.dataset.codeSize ?? "", 10);
  return Number.isFinite(shown) ? shown : USUAL;
}

function choose(size: number): void {
  document.documentElement.dataset.codeSize = String(size);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
  document.cookie = `code-size=${size}; path=/; max-age=34560000; samesite=lax`;
}
