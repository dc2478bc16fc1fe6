import { ask, sayNotSearched } from "./ask";
import { fill, queryOf } from "./form-address";
import { freshen } from "./fresh";
import { Latest } from "./latest";

/** Rests between two keys are shorter; a search that rests for longer is one to come back to. */
const SETTLED_MS = 700;

/** Nothing has been typed since the last step. */
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Searches while the form is being changed. The address always says what is searched: each choice is a step of the
 * history, a word that is being typed is one step, and going back brings form and results back.
 */
export function attachFinder(root: HTMLElement, found: (query: string) => void): void {
  const form = root.querySelector<HTMLFormElement>("[data-finder-form]");
  const path = root.dataset.finder ?? "";
  if (form === null) {
    return;
  }
  const search = new Latest<Search>(async ({ query, typing }) => {
    const answer = await ask(`${path}/found?${query}`, typing);
    if (answer === undefined) {
      sayNotSearched();
      return;
    }
    freshen(answer);
    if (root.dataset.searched !== query) {
      root.dataset.searched = query;
      found(query);
    }
  });
  let typedAt = NEVER;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** What is being typed is asked once more when it rests: only such a search counts as one. */
  function show(query: string, typing = false): void {
    clearTimeout(rest);
    renameOtherLanguage(query);
    void search.want({ query, typing });
    if (typing) {
      rest = setTimeout(() => void search.want({ query, typing: false }), SETTLED_MS);
    }
  }

  function go(query: string, typing = false): void {
    const step = typing && performance.now() - typedAt < SETTLED_MS ? "replaceState" : "pushState";
    typedAt = typing ? performance.now() : NEVER;
    if (query !== location.search.slice(1)) {
      history[step](null, "", query === "" ? path : `${path}?${query}`);
    }
    show(query, typing);
  }

  form.addEventListener("input", (event) => {
    const typing = event.target instanceof HTMLInputElement && ["search", "text"].includes(event.target.type);
    go(queryOf(new FormData(form)), typing);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.getElementById("filters")?.hidePopover?.();
    go(queryOf(new FormData(form)));
  });
  root.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-search]") : null;
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const query = new URL(link.href).search.slice(1);
      fill(form, new URLSearchParams(query));
      go(query);
      scrollToResults(link);
    }
  });
  addEventListener("popstate", () => {
    const query = location.search.slice(1);
    fill(form, new URLSearchParams(query));
    typedAt = NEVER;
    show(query);
  });
  found(location.search.slice(1));
}

interface Search {
  query: string;
  typing: boolean;
}

/** Another page begins at its top. */
function scrollToResults(link: HTMLAnchorElement): void {
  if (link.rel === "next" || link.rel === "prev") {
    document.getElementById("total")?.scrollIntoView({ block: "start" });
  }
}

function renameOtherLanguage(query: string): void {
  const other = document.querySelector<HTMLAnchorElement>(".language-switch");
  if (other !== null) {
    other.search = query;
  }
}
