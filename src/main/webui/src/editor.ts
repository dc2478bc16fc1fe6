import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { editsBetween } from "./text-edits";

export interface Editor {
  text(): string;
  /** Changes what differs; the cursor stays at its words where they stay. */
  replace(text: string): void;
  /** Marks a line (from 1) as the place where a program stopped; null takes the mark away. */
  markLine(line: number | null): void;
  focus(): void;
}

export interface EditorOptions {
  readonly place: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly describedBy: string | null;
  readonly nonce: string;
  readonly readOnly: boolean;
  onChange(text: string): void;
  onRun(): void;
}

const setMark = StateEffect.define<number | null>();

const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark)) {
        return decorate(transaction.state, effect.value);
      }
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState, line: number | null): DecorationSet {
  if (line === null || line < 1 || line > state.doc.lines) {
    return Decoration.none;
  }
  return Decoration.set(Decoration.line({ class: "cm-stopped-line" }).range(state.doc.line(line).from));
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--code-keyword)", fontWeight: "600" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
]);

/**
 * Takes the selected text away before the browser puts a letter in its place. Left to itself Chromium keeps the look of
 * what was selected as an inline style, which the page's policy refuses with a message on the console. Brackets and
 * quotes go round the selection instead, so they are left alone.
 */
const plainReplacement = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const replaces = event.inputType === "insertText" && !view.state.selection.main.empty;
    if (replaces && !view.composing && !/^[([{"']$/.test(event.data ?? "")) {
      view.dispatch(view.state.replaceSelection(""));
    }
    return false;
  },
});

/** Tab indents; Esc and then Tab leaves the field, which CodeMirror does and the text below the field says. */
export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView({
    parent: options.place,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              options.onRun();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...historyKeymap,
          indentWithTab,
          ...defaultKeymap,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightSpecialChars(),
        python(),
        indentUnit.of("    "),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        syntaxHighlighting(colours),
        markedLine,
        EditorView.lineWrapping,
        EditorView.cspNonce.of(options.nonce),
        EditorState.readOnly.of(options.readOnly),
        EditorView.contentAttributes.of({
          "aria-label": options.label,
          ...(options.describedBy === null ? {} : { "aria-describedby": options.describedBy }),
          autocapitalize: "off",
          autocorrect: "off",
          spellcheck: "false",
        }),
        plainReplacement,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            options.onChange(update.state.doc.toString());
          }
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => {
      const edits = editsBetween(view.state.doc.toString(), text);
      view.dispatch({
        changes: edits.map(({ at, remove, insert }) => ({ from: at, to: at + remove, insert })),
      });
    },
    markLine: (line) => view.dispatch({ effects: setMark.of(line) }),
    focus: () => view.focus(),
  };
}
