/** What this browser keeps of a learner begins with one of these; the reader's own settings do not. */
const KEPT = ["sangja.draft.", "sangja.unsent-attempts"];

/** On the page that follows a deletion, makes this browser forget what it kept, too. */
export function attachForgetting(
  root: ParentNode = document,
  storage: () => Storage = () => localStorage,
): void {
  if (root.querySelector("[data-forgotten]") === null) {
    return;
  }
  try {
    const kept = storage();
    for (const key of Object.keys(kept)) {
      if (KEPT.some((prefix) => key.startsWith(prefix))) {
        kept.removeItem(key);
      }
    }
  } catch {
    // A storage that the reader forbids has kept nothing.
  }
}
