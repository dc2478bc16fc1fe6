import { draftsIn } from "./drafts";
import type { Editor } from "./editor";
import { texts } from "./messages";
import { find } from "./screen";

const drafts = draftsIn(() => localStorage);

export interface CodeFieldOptions {
  /** The exercise element; holds the text that the server rendered, which the editor takes the place of. */
  readonly exercise: HTMLElement;
  readonly draftId: string;
  readonly readOnly: boolean;
  onRun(): void;
  /** The browser could not keep the text. */
  onUnsaved(): void;
}

/** The learner's text of one exercise: shown at once, in an editor when that is loaded, and kept as typed. */
export class CodeField {
  readonly starter: string;
  private editor: Editor | null = null;

  constructor(private readonly options: CodeFieldOptions) {
    this.starter = this.fallback().textContent ?? "";
    this.fallback().textContent = this.draft() ?? this.starter;
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
      onChange: (changed) => this.keep(changed),
      onRun,
    });
  }

  get text(): string {
    return this.editor?.text() ?? this.fallback().textContent ?? "";
  }

  replace(text: string): void {
    if (this.editor === null) {
      this.fallback().textContent = text;
      this.keep(text);
    } else {
      this.editor.replace(text);
    }
  }

  /** Goes back to the starter and forgets what was kept. Answers the text that was there. */
  reset(): string {
    const before = this.text;
    this.replace(this.starter);
    this.markLine(null);
    drafts.remove(this.options.draftId);
    return before;
  }

  markLine(line: number | null): void {
    this.editor?.markLine(line);
  }

  focus(): void {
    this.editor?.focus();
  }

  /** A text that may not be changed is always the course's own, even where an older version of it was kept. */
  private draft(): string | null {
    return this.options.readOnly ? null : drafts.read(this.options.draftId);
  }

  private keep(text: string): void {
    if (!drafts.write(this.options.draftId, text)) {
      this.options.onUnsaved();
    }
  }

  private fallback(): HTMLElement {
    return find(this.options.exercise, ".editor-fallback code");
  }
}
