/**
 * Leads through the list below a box (`role="option"` with `data-href`): the arrow keys choose, Enter or a click goes there,
 * Escape closes. Without a choice Enter is left to the form.
 */
export function attachGlanceKeys(input: HTMLInputElement, list: HTMLElement, close: () => void): void {
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) {
      return; // Enter and the arrows belong to the syllable that is being put together
    }
    const options = optionsOf(list);
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") {
      choose(input, list, options[(at + 1) % options.length] ?? null);
    } else if (event.key === "ArrowUp") {
      choose(input, list, options[at <= 0 ? options.length - 1 : at - 1] ?? null);
    } else if (event.key === "Escape") {
      close();
    } else if (event.key !== "Enter" || at < 0) {
      return;
    } else {
      go(options[at] ?? null);
    }
    event.preventDefault();
  });
  list.addEventListener("click", (event) => go((event.target as Element).closest("[data-href]")));
}

export function choose(input: HTMLInputElement, list: HTMLElement, chosen: HTMLElement | null): void {
  for (const option of optionsOf(list)) {
    option.setAttribute("aria-selected", String(option === chosen));
  }
  input.setAttribute("aria-activedescendant", chosen?.id ?? "");
  chosen?.scrollIntoView({ block: "nearest" });
}

export function optionsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=option]")];
}

function go(option: Element | null): void {
  const href = option instanceof HTMLElement ? option.dataset.href : undefined;
  if (href !== undefined) {
    location.assign(href);
  }
}
