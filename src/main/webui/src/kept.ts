/** This browser's storage. It throws where the reader's settings forbid it; then nothing is kept, and the lesson goes on. */
export class Kept {
  constructor(private readonly storage: () => Storage) {}

  keys(): string[] {
    return attempt(() => Object.keys(this.storage()), []);
  }

  text(key: string): string | null {
    return attempt(() => this.storage().getItem(key), null);
  }

  /** An object that has a text; null for anything else. */
  object<T extends { text: string | null }>(key: string): T | null {
    const parsed: unknown = attempt(() => JSON.parse(this.storage().getItem(key) ?? "null"), null);
    return typeof parsed === "object" && parsed !== null && "text" in parsed ? (parsed as T) : null;
  }

  /** Whether the value could be kept: a full or forbidden storage answers false. */
  write(key: string, value: object): boolean {
    return attempt(() => {
      this.storage().setItem(key, JSON.stringify(value));
      return true;
    }, false);
  }

  drop(key: string): void {
    attempt(() => this.storage().removeItem(key), undefined);
  }
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
