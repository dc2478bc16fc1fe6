import { drawBoxes } from "./boxes";
import { explained } from "./explained";
import { texts } from "./messages";
import type { Box, PythonError } from "./python/protocol";

/** What a learner sees of a run: the output, a question, the boxes, and how it ended. */
export class Screen {
  private readonly output: HTMLElement;
  private readonly status: HTMLElement;
  private readonly question: HTMLElement;
  private readonly boxes: HTMLElement;
  private waitingOutput: { text: string; kind: "out" | "err" }[] = [];
  private frame = 0;

  constructor(root: HTMLElement) {
    this.output = find(root, "[data-output]");
    this.status = find(root, "[data-status]");
    this.question = find(root, "[data-ask]");
    this.boxes = find(root, "[data-boxes-place]");
  }

  clear(): void {
    cancelAnimationFrame(this.frame);
    this.waitingOutput = [];
    this.output.replaceChildren();
    this.question.replaceChildren();
    this.status.replaceChildren();
  }

  write(text: string, kind: "out" | "err"): void {
    this.waitingOutput.push({ text, kind });
    if (this.waitingOutput.length === 1) {
      this.frame = requestAnimationFrame(() => this.flush());
    }
  }

  /** Puts on the page what came since the last frame: a program that prints fast costs one layout a frame. */
  flush(): void {
    for (const { text, kind } of this.waitingOutput) {
      const last = this.output.lastElementChild;
      if (last instanceof HTMLSpanElement && last.className === kind) {
        last.append(text);
      } else {
        this.output.append(element("span", kind, text));
      }
    }
    this.waitingOutput = [];
    this.output.scrollTop = this.output.scrollHeight;
  }

  isEmpty(): boolean {
    return this.output.textContent === "" && this.waitingOutput.length === 0;
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  /** Shows how far the loading of Python is, 0 to 1. */
  progress(text: string, value: number): void {
    const bar = this.status.querySelector("progress");
    if (bar !== null) {
      bar.value = value;
      return;
    }
    const progress = element("progress", "progress-line", "");
    progress.max = 1;
    progress.value = value;
    progress.setAttribute("aria-label", text);
    this.status.replaceChildren(element("span", "", text), progress);
  }

  /** Asks the program's input() in the page; rejects when the run ends before the answer. */
  ask(prompt: string, ended: AbortSignal): Promise<string> {
    this.flush();
    return new Promise((resolve, reject) => {
      const form = askForm(prompt);
      const field = find<HTMLInputElement>(form, "input");
      ended.addEventListener("abort", () => {
        form.remove();
        reject(new DOMException("the run ended", "AbortError"));
      });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        form.remove();
        this.write(`${field.value}\n`, "out");
        resolve(field.value);
      });
      this.question.replaceChildren(form);
      field.focus();
    });
  }

  error(error: PythonError): void {
    this.flush();
    const card = element("div", "error-card", "");
    card.append(element("p", "", error.line === null ? texts.error : texts.errorAt(error.line)));
    card.append(...explained(error).map((sentence) => element("p", "", sentence)));
    const details = element("details", "", "");
    details.append(
      element("summary", "", texts.errorDetails),
      element("pre", "", error.traceback || `${error.type}: ${error.message}`),
    );
    card.append(details);
    this.status.replaceChildren(card);
  }

  showBoxes(boxes: readonly Box[]): void {
    drawBoxes(this.boxes, boxes);
  }
}

function askForm(prompt: string): HTMLFormElement {
  const form = element("form", "ask", "");
  const field = element("input", "", "");
  field.type = "text";
  field.autocomplete = "off";
  field.id = "program-asks";
  // The program has already put its question on the screen; without one the label says what the field is for.
  const question = prompt.trim();
  const label = element("label", question === "" ? "" : "visually-hidden", question || texts.answer);
  label.htmlFor = field.id;
  const button = element("button", "button primary", texts.answerButton);
  button.type = "submit";
  form.append(label, field, button);
  return form;
}

export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) {
    throw new Error(`the page has no ${selector}`);
  }
  return found;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") {
    made.className = className;
  }
  if (text !== "") {
    made.textContent = text;
  }
  return made;
}
