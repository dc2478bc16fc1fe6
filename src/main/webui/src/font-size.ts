const KEY = "sangja.code-size";
const SIZES = [0.875, 1, 1.0625, 1.25, 1.5, 1.75, 2] as const;
const USUAL = 2;

/** The size of code in every exercise, chosen by the reader and kept in this browser. */
export function attachFontSize(root: HTMLElement): void {
  apply(read());
  for (const [action, change] of [
    ["smaller", -1],
    ["larger", 1],
  ] as const) {
    const button = root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    button?.addEventListener("click", () => apply(clamp(read() + change)));
    if (button !== null) {
      button.disabled = false;
    }
  }
}

function apply(index: number): void {
  document.documentElement.style.setProperty("--chosen-code-size", `${SIZES[index] ?? 1}rem`);
  try {
    localStorage.setItem(KEY, String(index));
  } catch {
    // No storage: the size holds until the page is left.
  }
}

function read(): number {
  const shown = Number.parseFloat(document.documentElement.style.getPropertyValue("--chosen-code-size"));
  if (Number.isFinite(shown)) {
    return SIZES.findIndex((size) => Math.abs(size - shown) < 0.01);
  }
  try {
    return clamp(Number.parseInt(localStorage.getItem(KEY) ?? String(USUAL), 10));
  } catch {
    return USUAL;
  }
}

function clamp(index: number): number {
  return Number.isFinite(index) ? Math.max(0, Math.min(SIZES.length - 1, index)) : USUAL;
}
