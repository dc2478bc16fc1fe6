import type { Kept } from "./kept";
import { newUuid } from "./uuid";

/** Text of a step's editor; null is the step's starter, whatever the language of the page. */
export type Text = string | null;

/** A save that was or will be sent: the same again until it is answered, so that it counts once. */
export interface Sending {
  readonly save: string;
  readonly text: Text;
  readonly settles: boolean;
}

/** A text that the server does not have yet, with the version that it began from and that version's text. */
export interface Unsaved {
  readonly text: Text;
  readonly base: number;
  readonly synced: Text;
  readonly sending: Sending | null;
}

/** What the server had when it last answered. */
export interface Saved {
  readonly version: number;
  readonly text: Text;
}

export interface UnsavedFile {
  readonly key: string;
  readonly unsaved: Unsaved;
}

const FORM = /^sangja\.text\/([^/]*)\/([^#]*)(?:#(.*))?$/;
const LEGACY = "sangja.draft.";

/**
 * Texts in this browser, by owner and place (course/lesson/step). What is saved has one file; what is not has one for
 * each page that typed, so that two tabs never write over each other.
 */
export class DraftFiles {
  constructor(
    private readonly kept: Kept,
    private readonly owner: string,
    private readonly page: string = newUuid(),
  ) {}

  saved(place: string): Saved | null {
    return this.kept.object<Saved>(this.key(place));
  }

  /** What pages have typed that is not saved, the newest first. */
  unsaved(place: string): UnsavedFile[] {
    const files: (UnsavedFile & { at: number })[] = [];
    for (const key of this.kept.keys().filter((name) => name.startsWith(`${this.key(place)}#`))) {
      const unsaved = this.kept.object<Unsaved & { at: number }>(key);
      files.push(...(unsaved === null ? [] : [{ key, unsaved, at: unsaved.at }]));
    }
    return files.sort((one, other) => other.at - one.at);
  }

  /** Places with something that is not saved. */
  unsavedPlaces(): string[] {
    const files = this.kept.keys().map((key) => FORM.exec(key) ?? []);
    const ours = files.filter(([, owner, , page]) => owner === this.owner && page !== undefined);
    return [...new Set(ours.map(([, , place = ""]) => place))];
  }

  /** The place whose saved text is in a file of this name; null for other files. */
  placeOf(key: string | null): string | null {
    const [, owner, place = null, page] = FORM.exec(key ?? "") ?? [];
    return owner === this.owner && page === undefined ? place : null;
  }

  /** Whether the text could be kept. */
  keep(place: string, unsaved: Unsaved): boolean {
    return this.kept.write(`${this.key(place)}#${this.page}`, { ...unsaved, at: Date.now() });
  }

  keepSaved(place: string, saved: Saved): boolean {
    const kept = saved.version === 0 || this.kept.write(this.key(place), saved);
    this.kept.drop(`${this.key(place)}#${this.page}`);
    return kept;
  }

  /** Removes another page's file, unless that page has written on since. */
  drop(file: UnsavedFile): void {
    if (this.kept.object(file.key)?.text === file.unsaved.text) {
      this.kept.drop(file.key);
    }
  }

  /**
   * What was typed without an account belongs to whoever is here now. What others have saved is not kept in this browser
   * any longer; what others could not save stays, unseen, until they come back.
   */
  takeOver(): void {
    for (const key of this.kept.keys()) {
      const [file, owner, place = "", page] = FORM.exec(key) ?? [];
      if (file === undefined && key.startsWith(LEGACY)) {
        this.takeOverLegacy(key);
      } else if (file !== undefined && owner !== this.owner) {
        this.takeOverFile(
          key,
          owner === "" && page !== undefined ? `${this.key(place)}#${page}` : null,
          page,
        );
      }
    }
  }

  private takeOverFile(key: string, target: string | null, page: string | undefined): void {
    const unsaved = target === null ? null : this.kept.object(key);
    if (page === undefined || (target !== null && unsaved !== null && this.kept.write(target, unsaved))) {
      this.kept.drop(key);
    }
  }

  /** A text as it was kept when only browsers kept any. */
  private takeOverLegacy(key: string): void {
    const unsaved = { text: this.kept.text(key), base: 0, synced: null, sending: null, at: 0 };
    const place = key.slice(LEGACY.length);
    if (this.kept.write(`${this.key(place.includes("/") ? place : "")}#before`, unsaved)) {
      this.kept.drop(key);
    }
  }

  private key(place: string): string {
    return `sangja.text/${this.owner}/${place}`;
  }
}
