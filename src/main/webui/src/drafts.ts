/** The text of each step as typed, kept in this browser. Both languages of a step share one text. */
export interface Drafts {
  /** The kept text, or null where nothing was typed. */
  read(step: string): string | null;
  /** Whether the text could be kept: a full or forbidden storage answers false. */
  write(step: string, text: string): boolean;
  remove(step: string): void;
}

const PREFIX = "sangja.draft.";

export function draftsIn(storage: () => Storage): Drafts {
  return {
    read: (step) => attempt(() => storage().getItem(PREFIX + step), null),
    write: (step, text) =>
      attempt(() => {
        storage().setItem(PREFIX + step, text);
        return true;
      }, false),
    remove: (step) => attempt(() => storage().removeItem(PREFIX + step), undefined),
  };
}

/** Storage throws where the reader's settings forbid it; the lesson goes on without it. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
