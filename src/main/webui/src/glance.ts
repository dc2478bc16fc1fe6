import { attachGlanceKeys, choose, optionsOf } from "./glance-keys";

/**
 * What a text that is being typed finds stands below its box, where the form says where to ask:
 * `data-search-glance`. The arrow keys choose, Enter goes there; without a choice the form is sent as it is.
 */
export function attachGlances(root: ParentNode = document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-search-glance]")) {
    const input = form.querySelector<HTMLInputElement>("input[name=q]");
    const list = form.querySelector<HTMLUListElement>("[role=listbox]");
    if (input !== null && list !== null) {
      new Glance(form.dataset.searchGlance ?? "", input, list).attach(form);
    }
  }
}

class Glance {
  /** Cancels the question whose answer is no longer waited for. */
  private asked = new AbortController();
  private shown = "";

  constructor(
    private readonly address: string,
    private readonly input: HTMLInputElement,
    private readonly list: HTMLUListElement,
  ) {}

  attach(form: HTMLFormElement): void {
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.list.id);
    this.input.addEventListener("input", () => void this.ask());
    this.input.addEventListener("focus", () => void this.ask());
    attachGlanceKeys(this.input, this.list, () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the box
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) {
        this.close();
      }
    });
  }

  private async ask(): Promise<void> {
    const text = this.input.value.trim();
    this.asked.abort();
    this.asked = new AbortController();
    if (text === "") {
      this.show("", "");
      return;
    }
    if (text === this.shown) {
      this.open();
      return;
    }
    try {
      const answer = await fetch(`${this.address}?q=${encodeURIComponent(text)}`, {
        signal: this.asked.signal,
      });
      this.show(text, answer.ok ? await answer.text() : "");
    } catch {
      // a newer question took the place of this one, or nobody answers: the form still works
    }
  }

  /** The markup is the server's own, with everything that stems from texts escaped. */
  private show(text: string, markup: string): void {
    this.shown = text;
    this.list.innerHTML = markup;
    this.input.removeAttribute("aria-activedescendant");
    this.open();
  }

  private open(): void {
    const open = optionsOf(this.list).length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  private close(): void {
    choose(this.input, this.list, null);
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
  }
}
