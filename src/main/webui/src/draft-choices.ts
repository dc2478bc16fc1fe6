import type { DraftFiles, Text, UnsavedFile } from "./draft-files";

/** Another text of the same step. Neither is given up before the learner has chosen. */
export type Choice =
  | { readonly from: "server"; readonly text: Text; readonly version: number }
  | { readonly from: "before"; readonly text: Text }
  | { readonly from: "page"; readonly text: Text; readonly file: UnsavedFile };

/**
 * Texts that stand beside the one in the editor, offered one after the other: what another device has saved, what the
 * learner wrote before there was an account, and what other pages of this browser could not save.
 */
export class DraftChoices {
  current: Choice | null = null;
  /** Of before the account, as the server keeps it. */
  before: Text = null;

  constructor(
    private readonly files: DraftFiles,
    private readonly ofPages: UnsavedFile[],
  ) {}

  /** Whether nothing can be saved before there was a choice. */
  get isHolding(): boolean {
    return this.current?.from === "server";
  }

  /** What the server has stands against what was typed here. */
  oppose(version: number, text: Text): void {
    this.current = { from: "server", version, text };
  }

  /** What the server has and what stands here are one again. */
  agree(): void {
    this.current = this.isHolding ? null : this.current;
  }

  /** Finds what to offer beside this text. Answers whether the text of before the account is the very same. */
  look(text: Text): boolean {
    const isSame = this.before !== null && this.before === text;
    this.before = isSame ? null : this.before;
    if (this.current?.from === "before" && this.current.text !== this.before) {
      this.current = null; // chosen on another device
    }
    this.current ??= this.next(text);
    return isSame;
  }

  /** What was offered, which the learner has chosen from. */
  take(): Choice | null {
    const choice = this.current;
    this.current = null;
    if (choice?.from === "before") {
      this.before = null;
    } else if (choice?.from === "page") {
      this.files.drop(choice.file);
    }
    return choice;
  }

  private next(text: Text): Choice | null {
    if (this.before !== null) {
      return { from: "before", text: this.before };
    }
    for (let file = this.ofPages.shift(); file !== undefined; file = this.ofPages.shift()) {
      if (file.unsaved.text !== text) {
        return { from: "page", text: file.unsaved.text, file };
      }
      this.files.drop(file);
    }
    return null;
  }
}
