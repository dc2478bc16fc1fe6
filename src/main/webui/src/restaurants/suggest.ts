import { Latest } from "./latest";

/**
 * A search box that offers what the typed text may become (`data-suggest` is where it asks): a combobox, by arrow keys, Enter and
 * Escape as by mouse.
 */
export function attachSuggestions(box: HTMLInputElement, list: HTMLElement): void {
  const asked = new Latest<string>(async (typed) => {
    const answer = await fetch(`${box.dataset.suggest}?${new URLSearchParams({ q: typed })}`).catch(
      () => undefined,
    );
    const texts = answer?.ok ? ((await answer.json()) as string[]) : [];
    offer(typed === box.value ? texts.filter((text) => text !== typed) : []);
  });
  let at = -1;

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-autocomplete", "list");
  offer([]);

  function offer(texts: string[]): void {
    list.replaceChildren(...texts.map(option));
    list.hidden = texts.length === 0 || document.activeElement !== box;
    box.setAttribute("aria-expanded", String(!list.hidden));
    point(-1);
  }

  function option(text: string, index: number): HTMLElement {
    const item = document.createElement("li");
    item.id = `suggestion-${index}`;
    item.role = "option";
    item.textContent = text;
    return item;
  }

  function point(index: number): void {
    at = index;
    list.childNodes.forEach((item, i) => {
      (item as HTMLElement).setAttribute("aria-selected", String(i === at));
    });
    const chosen = list.children[at];
    if (chosen === undefined) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", chosen.id);
    }
  }

  function take(text: string): void {
    box.value = text;
    offer([]);
    box.dispatchEvent(new Event("input", { bubbles: true }));
    offer([]);
  }

  box.addEventListener("input", (event) => {
    if (event.isTrusted) {
      void asked.want(box.value);
    }
  });
  box.addEventListener("keydown", (event) => {
    const many = list.children.length;
    if (event.isComposing || list.hidden || many === 0) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      point(event.key === "ArrowDown" ? (at + 1) % many : (at <= 0 ? many : at) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      offer([]);
    } else if (event.key === "Enter") {
      const chosen = list.children[at]?.textContent;
      if (chosen) {
        event.preventDefault();
        take(chosen);
      } else {
        offer([]);
      }
    }
  });
  box.addEventListener("blur", () => offer([]));
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // the box keeps the focus
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    take(item?.textContent ?? box.value);
  });
}
