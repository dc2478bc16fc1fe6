import { freshen } from "../restaurants/fresh";
import { Latest } from "../restaurants/latest";

/**
 * Shows what a form asks for while it is being changed: parts of the page (`data-fresh`) come anew, and with a button also
 * those that somebody types in (`data-fresh-by-button`). The address of a form that asks says what is shown. A form that
 * keeps something is sent as it is by its button called save; any other button only shows what it would do. Where a part
 * says that it is not finished (`data-look-again`), it is shown once more at once.
 */
export function attachLive(page: Document = document): void {
  const shows = new Latest<Wanted>(async (wanted) => {
    const html = await wanted
      .ask()
      .then((answer) => answer.text())
      .catch(() => "");
    if (!html.includes("data-fresh")) {
      failed(page);
      return;
    }
    const focus = new Focus(page);
    page.querySelector("#live-failed")?.remove();
    freshen(html, page);
    if (wanted.by !== null) {
      freshen(html.replaceAll("data-fresh-by-button", "data-fresh"), page);
    }
    focus.restore();
  });

  function go(address: string): void {
    history.replaceState(null, "", address);
    void shows.want({ ask: () => fetch(address, { headers: { Accept: "text/html" } }), by: null });
  }

  function show(form: HTMLFormElement, by: HTMLElement | null = null): void {
    const entries = [...new FormData(form, by)].map(([name, value]) => [name, String(value)]);
    const body = new URLSearchParams(entries);
    if (form.method === "get") {
      go(`${form.action}?${body}`);
    } else {
      const headers = { Accept: "text/html" };
      void shows.want({ ask: () => fetch(form.action, { method: "POST", body, headers }), by });
    }
  }

  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-live]")) {
    form.addEventListener("input", () => show(form));
    if (form.querySelector("[data-look-again]") !== null) {
      show(form);
    }
    form.addEventListener("submit", (event) => {
      if (!(event.submitter instanceof HTMLButtonElement && event.submitter.value === "save")) {
        event.preventDefault();
        show(form, event.submitter);
      }
    });
  }
  page.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-live-link]") : null;
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.href);
    }
  });
}

interface Wanted {
  ask: () => Promise<Response>;
  by: HTMLElement | null;
}

/** What is shown stays, and is said to be old: nobody answers, or the session is over. */
function failed(page: Document): void {
  const say = page.querySelector<HTMLElement>("[data-failed]")?.dataset.failed ?? "";
  if (page.querySelector("#live-failed") === null) {
    const message = Object.assign(page.createElement("p"), { id: "live-failed", textContent: say });
    message.className = "message bad";
    message.role = "alert";
    page.querySelector("[data-fresh]")?.before(message);
  }
}

/** Where the keyboard is, by what stays the same when a part of the page comes anew; `freshen` knows it by its id. */
class Focus {
  readonly #page: Document;
  readonly #value: string;
  readonly #of: string | undefined;

  constructor(page: Document) {
    const active = page.activeElement;
    this.#page = page;
    this.#value = active instanceof HTMLButtonElement ? active.value : "";
    this.#of = active?.closest<HTMLElement>("[data-of]")?.dataset.of;
  }

  restore(): void {
    const active = this.#page.activeElement;
    if (active !== null && active !== this.#page.body) {
      return;
    }
    const ways = [
      this.#value && `button[value="${CSS.escape(this.#value)}"]`,
      this.#of && `[data-of="${CSS.escape(this.#of)}"] :is(a, button)`,
    ];
    const next = ways.map((way) => (way ? this.#page.querySelector<HTMLElement>(way) : null)).find(Boolean);
    next?.focus({ preventScroll: true });
  }
}
