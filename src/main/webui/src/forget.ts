/**
 * On the page that follows a deletion, makes this browser forget what it kept for whom the page names: texts and
 * attempts. What belongs to nobody goes, too, as it was theirs; what other accounts keep here, and the reader's
 * settings, stay.
 */
export function attachForgetting(
  root: ParentNode = document,
  storage: () => Storage = () => localStorage,
): void {
  const owner = root.querySelector<HTMLElement>("[data-forgotten]")?.dataset.forgotten;
  if (owner === undefined) {
    return;
  }
  try {
    const kept = storage();
    for (const key of Object.keys(kept).filter((name) => isOf(owner, name))) {
      kept.removeItem(key);
    }
  } catch {
    // A storage that the reader forbids has kept nothing.
  }
}

function isOf(owner: string, key: string): boolean {
  const begins = ["sangja.draft.", "sangja.text//", `sangja.text/${owner}/`];
  return (
    begins.some((begin) => key.startsWith(begin)) ||
    key === "sangja.unsent-attempts" ||
    key === `sangja.unsent-attempts.${owner}`
  );
}
