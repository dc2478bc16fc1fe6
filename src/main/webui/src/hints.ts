/** Hints open one at a time; the button says which comes next and leaves after the last. */
export function attachHints(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-hints]")) {
    const button = place.querySelector<HTMLButtonElement>("[data-next-hint]");
    button?.addEventListener("click", () => {
      const hidden = [...place.querySelectorAll<HTMLElement>(".hint[hidden]")];
      const next = hidden[0];
      if (next !== undefined) {
        next.hidden = false;
        next.focus();
      }
      button.hidden = hidden.length <= 1;
    });
  }
}
