import { activeTimeOfPage } from "./active-time";
import { type Attempt, attemptsOfPage } from "./attempts";
import { CodeField } from "./code-field";
import { attachFontSize } from "./font-size";
import { type Graded, onGraded } from "./graded";
import { lang, texts } from "./messages";
import { isTooLong } from "./program-text";
import type { RunOutcome } from "./python/protocol";
import { pythonOfPage } from "./python-of-page";
import { runProgram } from "./run";
import { element, find, Screen } from "./screen";
import { showJoy, showSecondLook, showVerdict } from "./verdict";

const NEAR = "600px";

/**
 * One exercise: a field for code, its buttons and its screen. The server renders all of it; this brings it to life,
 * and loads the editor and Python when the reader comes near. Fires `sangja-solved` when its step is done, and
 * `sangja-predicted` when a guess was run.
 */
export class Exercise extends HTMLElement {
  private code!: CodeField;
  private screen!: Screen;
  private running = false;
  /** The program that the verdict on the page is about. */
  private judged = "";

  connectedCallback(): void {
    this.screen = new Screen(this);
    const { course, lesson, step, kind } = this.dataset;
    this.code = new CodeField({
      exercise: this,
      place: course ? `${course}/${lesson}/${step}` : "",
      readOnly: kind === "predict",
      onRun: () => void this.run(),
      onUnsaved: () => this.screen.say(texts.unsaved),
    });
    this.on("run", () => void this.run());
    this.on("stop", () => void pythonOfPage().stop());
    this.on("reset", () => this.reset());
    this.showRunning(false);
    attachFontSize(this);
    onGraded(this.dataset, (graded) => this.onGraded(graded));
    whenNear(this, () => void this.awaken());
  }

  private async awaken(): Promise<void> {
    pythonOfPage()
      .prepare()
      .catch(() => undefined);
    await this.code.openEditor();
    this.dataset.ready = "";
  }

  /** Runs the program once; a second press while it runs does nothing. */
  private async run(): Promise<void> {
    if (this.running) {
      return;
    }
    if (this.dataset.kind === "predict" && !this.hasGuess()) {
      this.screen.say(texts.chooseFirst);
      return;
    }
    const ended = new AbortController();
    this.showRunning(true);
    try {
      await this.runAndJudge(ended.signal);
    } finally {
      ended.abort();
      this.showRunning(false);
    }
  }

  private async runAndJudge(ended: AbortSignal): Promise<void> {
    const place = find(this, "[data-verdict]");
    place.replaceChildren();
    this.code.markLine(null);
    const source = this.code.text;
    this.judged = source;
    const outcome = await runProgram(source, this.screen, ended);
    if (outcome === null) {
      return;
    }
    this.code.markLine(outcome.status === "finished" ? null : (outcome.line ?? null));
    if (this.hasAttribute("data-boxes")) {
      this.screen.showBoxes(outcome.boxes);
    }
    const checks =
      this.querySelector<HTMLTemplateElement>("template[data-checks]")?.content.textContent ?? null;
    if (this.dataset.kind === "predict") {
      this.dispatchEvent(new CustomEvent("sangja-predicted", { bubbles: true }));
      this.report(source, "passed");
    } else if (checks === null) {
      this.report(source, outcome.status === "finished" ? "passed" : "failed");
    } else if (outcome.status !== "stopped" && outcome.status !== "crashed" && !reachedNobody(outcome)) {
      // Also where the time was over: what the checks say of a loop without an end helps most then.
      await this.judge(source, checks, place);
    }
  }

  private async judge(source: string, checks: string, place: HTMLElement): Promise<void> {
    const starter = this.code.starter;
    const verdict = await pythonOfPage().check({ checks, source, starter, language: lang });
    if (!verdict.passed || this.isStorable(source)) {
      showVerdict(place, verdict);
    }
    const results = verdict.checks.map(({ id, passed }) => ({ id, passed }));
    this.report(source, verdict.passed ? "passed" : "failed", results);
  }

  private isStorable(source: string): boolean {
    return this.dataset.course === "" || !isTooLong(source);
  }

  private report(source: string, outcome: Attempt["outcome"], checks?: Attempt["checks"]): void {
    const { course = "", lesson = "", step = "", kind } = this.dataset;
    if (course === "") {
      return;
    }
    if (!this.isStorable(source)) {
      this.showNotStored(outcome);
      return;
    }
    if (outcome === "passed") {
      if (kind === "run") {
        showJoy(find(this, "[data-verdict]"));
      }
      this.dispatchEvent(new CustomEvent("sangja-solved", { bubbles: true }));
    }
    const activeMillis = activeTimeOfPage.take(step);
    const attempt = { course, lesson, step, language: lang, source, outcome, activeMillis };
    void attemptsOfPage.send(checks === undefined ? attempt : { ...attempt, checks });
  }

  /** Only while the joy is still to be seen. */
  private onGraded({ attempt, refused }: Graded): void {
    const mine = attempt.step === this.dataset.step && attempt.source === this.judged;
    if (mine && refused !== null && !this.running) {
      showSecondLook(find(this, "[data-verdict]"), refused);
    }
  }

  /** The server takes no text that is too long, and so not that it solves the step. */
  private showNotStored(outcome: Attempt["outcome"]): void {
    if (outcome === "passed") {
      find(this, "[data-verdict]").replaceChildren(element("p", "verdict-message", texts.notStored));
    }
  }

  /** Back to the starter, with a way to take it back: nothing that was typed is lost by one press. */
  private reset(): void {
    const before = this.code.reset();
    this.judged = "";
    this.screen.clear();
    find(this, "[data-verdict]").replaceChildren();
    if (before === this.code.starter) {
      return;
    }
    const undo = element("button", "button quiet", texts.undoReset);
    undo.type = "button";
    undo.addEventListener("click", () => {
      this.code.replace(before);
      this.screen.say("");
      this.code.focus();
    });
    this.screen.say(texts.resetDone);
    find(this, "[data-status]").append(undo);
  }

  private hasGuess(): boolean {
    return this.closest(".step")?.querySelector(".choice input:checked") != null;
  }

  private on(action: string, handler: () => void): void {
    this.querySelector(`[data-action="${action}"]`)?.addEventListener("click", handler);
    this.querySelector(`[data-action="${action}"]`)?.removeAttribute("disabled");
  }

  private showRunning(running: boolean): void {
    this.running = running;
    find<HTMLButtonElement>(this, '[data-action="run"]').disabled = running;
    find<HTMLButtonElement>(this, '[data-action="stop"]').disabled = !running;
  }
}

/** Then the answers that were recorded for the checks would praise what the learner has not seen. */
function reachedNobody(outcome: RunOutcome): boolean {
  return outcome.error?.type === "ConnectionError";
}

function whenNear(place: Element, action: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        observer.disconnect();
        action();
      }
    },
    { rootMargin: NEAR },
  );
  observer.observe(place);
}
