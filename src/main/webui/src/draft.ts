import { DraftChoices } from "./draft-choices";
import type { DraftFiles, Saved, Sending, Text, UnsavedFile } from "./draft-files";
import { isTooLong, storable } from "./program-text";
import { newUuid } from "./uuid";

/** What the server says stands; version 0 is nothing. `other` is a text of before an account, still to be chosen from. */
export interface Standing {
  readonly version: number;
  readonly text: Text;
  readonly other: Text;
}

/** A save as it is to be sent, with the text that it changes. */
export interface Save extends Sending {
  readonly base: number;
  readonly before: Text;
}

/**
 * The text of one step on this page, between its editor and the server. Knows no clock and no network; `onChange` hears
 * of everything that is to be shown.
 */
export class Draft {
  text: Text;
  /** Whether this browser could keep the text. */
  isKept = true;
  private base: number;
  private synced: Text;
  private sending: Sending | null = null;
  private refusedText: Text | undefined;
  private settles = false;
  private readonly taken: UnsavedFile | undefined;
  private readonly choices: DraftChoices;

  constructor(
    private readonly files: DraftFiles,
    readonly place: string,
    private readonly onChange: (draft: Draft) => void = () => undefined,
  ) {
    const [newest, ...ofPages] = files.unsaved(place);
    this.taken = newest;
    this.choices = new DraftChoices(files, place === "" ? [] : ofPages);
    const saved = files.saved(place);
    const begin = this.taken?.unsaved ?? { base: saved?.version ?? 0, synced: saved?.text ?? null };
    this.base = begin.base;
    this.synced = begin.synced;
    this.text = this.taken === undefined ? this.synced : this.taken.unsaved.text;
    this.sending = this.taken?.unsaved.sending ?? null;
  }

  get isSaved(): boolean {
    return this.text === this.synced && this.sending === null && !this.settles;
  }

  /** Whether the server has had a text of this step: then it knows the learner, too. */
  get isKnown(): boolean {
    return this.base > 0;
  }

  /** Whether the learner has to choose before this text can be saved. */
  get waitsForChoice(): boolean {
    return this.choices.isHolding;
  }

  get isTooLong(): boolean {
    return this.text !== null && isTooLong(this.text);
  }

  get isRefused(): boolean {
    return this.text === this.refusedText;
  }

  /** The other text, where there is one to choose. */
  get choice(): { readonly text: Text } | null {
    return this.choices.current;
  }

  /** The learner typed, or went back to the starter (null). */
  type(text: Text): void {
    this.text = text === null ? null : storable(text);
    this.changed();
  }

  /** Whether there is something to send; not where the learner has to choose before. */
  get isDue(): boolean {
    const held = this.place === "" || this.waitsForChoice || this.isRefused;
    return !held && !this.isSaved && (this.sending !== null || !this.isTooLong);
  }

  /** What to send now, the same until it is answered; null where nothing is due. */
  save(): Save | null {
    if (!this.isDue) {
      return null;
    }
    if (this.sending === null) {
      this.sending = { save: newUuid(), text: this.text, settles: this.settles };
      this.keep();
    }
    return { ...this.sending, base: this.base, before: this.base === 0 ? null : this.synced };
  }

  accepted(save: string, version: number, other: Text): void {
    if (this.sending?.save === save) {
      this.settles = this.settles && !this.sending.settles;
      this.stands({ version, text: this.sending.text, other });
    }
  }

  /** The server would not take this text, and will not take it again. */
  refused(save: string): void {
    if (this.sending?.save === save) {
      this.refusedText = this.sending.text;
      this.sending = null;
      this.changed();
    }
  }

  /** What the server has, as it answers to an outdated save or when it is asked. */
  learn(server: Standing): void {
    const lost = server.version === 0 && this.base > 0;
    if (server.version === this.base) {
      this.choices.before = server.other;
      this.changed();
    } else if (lost) {
      this.stands({ version: 0, text: null, other: null });
    } else if (server.version > this.base) {
      this.compare(server);
    }
  }

  /** Another tab of this browser has saved this. */
  hear(saved: Saved): void {
    if (saved.version > this.base) {
      this.learn({ ...saved, other: this.choices.before });
    }
  }

  /** This browser was told to forget: what is still on the page goes nowhere unless somebody types on. */
  forget(): void {
    if (this.isSaved) {
      this.base = 0;
    }
  }

  /** Keeps one of the two texts: the one in this editor or the other. */
  choose(keeps: "here" | "there"): void {
    const choice = this.choices.take();
    if (choice === null) {
      return;
    }
    this.text = keeps === "here" ? this.text : choice.text;
    if (choice.from === "server") {
      this.stands({ version: choice.version, text: choice.text, other: this.choices.before });
    } else {
      this.settles ||= choice.from === "before";
      this.changed();
    }
  }

  private compare(server: Standing): void {
    const { version, text } = server;
    if (this.isSaved) {
      this.text = text;
    }
    if (text === this.text || text === this.synced || text === this.sending?.text) {
      this.choices.agree();
      this.stands(server);
    } else {
      this.sending = null;
      this.choices.before = server.other;
      this.choices.oppose(version, text);
      this.changed();
    }
  }

  private stands(server: Standing): void {
    this.base = server.version;
    this.synced = server.text;
    this.choices.before = server.other;
    this.sending = null;
    this.changed();
  }

  private changed(): void {
    this.settles = this.choices.look(this.text) || this.settles;
    this.keep();
    this.onChange(this);
  }

  private keep(): void {
    const { text, base, synced, sending } = this;
    this.isKept = this.isSaved
      ? this.files.keepSaved(this.place, { version: base, text })
      : this.files.keep(this.place, { text, base, synced, sending });
    if (this.taken !== undefined && this.isKept) {
      this.files.drop(this.taken);
    }
  }
}
