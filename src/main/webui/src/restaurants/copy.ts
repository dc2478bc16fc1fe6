import { texts } from "../messages";

/** Buttons that copy a text (`data-copy` is its id), and say that they did (`data-copied` beside them). */
export function attachCopy(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const said = button.parentElement?.querySelector<HTMLElement>("[data-copied]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
      const answer = await navigator.clipboard.writeText(text).then(
        () => texts.copied,
        () => texts.notCopied,
      );
      if (said) {
        said.textContent = answer;
      }
    });
  }
}
