import type { Draft } from "./draft";
import { DraftChoice } from "./draft-choice";
import { draftsOfPage } from "./drafts-of-page";
import type { Editor } from "./editor";
import { texts } from "./messages";
import { SaveState } from "./save-state";
import { find } from "./screen";

export interface CodeFieldOptions {
  /** The exercise element; holds the text that the server rendered, which the editor takes the place of. */
  readonly exercise: HTMLElement;
  /** Course/lesson/step; "" for an exercise of no step, whose text stays in this browser. */
  readonly place: string;
  readonly readOnly: boolean;
  onRun(): void;
  /** The browser could not keep the text of an exercise of no step. */
  onUnsaved(): void;
}

/** The learner's text of one exercise: shown at once, in an editor when that is loaded, and kept as typed. */
export class CodeField {
  readonly starter: string;
  private editor: Editor | null = null;
  /** None for a text that may not be changed: it is always the course's own. */
  private readonly draft: Draft | null = null;
  private readonly choice: DraftChoice | null = null;
  private readonly state: SaveState | null = null;
  private isTyping = true;

  constructor(private readonly options: CodeFieldOptions) {
    const { exercise, place, readOnly } = options;
    this.starter = this.fallback().textContent ?? "";
    if (readOnly) {
      return;
    }
    if (place !== "") {
      this.choice = new DraftChoice(find(exercise, "[data-draft-choice]"), this.starter, () => this.focus());
      this.state = new SaveState(exercise);
    }
    this.draft = draftsOfPage.open(place, (draft) => this.show(draft));
    this.show(this.draft);
  }

  /** Puts the editor in the place of the plain text. */
  async openEditor(): Promise<void> {
    const { exercise, readOnly, onRun } = this.options;
    const { createEditor } = await import("./editor");
    const place = find(exercise, "[data-editor-place]");
    const text = this.text;
    place.replaceChildren();
    this.editor = createEditor({
      place,
      text,
      label: texts.editor,
      describedBy: exercise.querySelector(".exercise-keys")?.id ?? null,
      nonce: document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "",
      readOnly,
      onChange: (changed) => this.isTyping && this.draft?.type(changed),
      onRun,
    });
  }

  get text(): string {
    return this.editor?.text() ?? this.fallback().textContent ?? "";
  }

  replace(text: string): void {
    this.draft?.type(text);
    this.put(text);
  }

  /** Goes back to the starter and forgets what was kept. Answers the text that was there. */
  reset(): string {
    const before = this.text;
    this.draft?.type(null);
    this.put(this.starter);
    this.markLine(null);
    return before;
  }

  markLine(line: number | null): void {
    this.editor?.markLine(line);
  }

  focus(): void {
    this.editor?.focus();
  }

  private show(draft: Draft): void {
    this.put(draft.text ?? this.starter);
    this.state?.show(draft, draftsOfPage.reach);
    this.choice?.show(draft);
    if (this.state === null && !draft.isKept) {
      this.options.onUnsaved();
    }
  }

  /** Shows a text that nobody has typed into this editor. */
  private put(text: string): void {
    if (this.editor === null) {
      this.fallback().textContent = text;
    } else if (this.editor.text() !== text) {
      this.isTyping = false;
      this.editor.replace(text);
      this.isTyping = true;
    }
  }

  private fallback(): HTMLElement {
    return find(this.options.exercise, ".editor-fallback code");
  }
}
