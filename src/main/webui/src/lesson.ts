import { activeTimeOfPage } from "./active-time";
import { attemptsOfPage } from "./attempts";
import { type Graded, onGraded } from "./graded";
import { lang } from "./messages";
import { find } from "./screen";

/**
 * The steps of a lesson, of which the reader sees one. The server renders each at its own address; here next, back
 * and the dots change the step in place, and the address with it. Nothing is ever locked.
 */
export class LessonSteps extends HTMLElement {
  /** Steps that are marked on this browser's word alone. */
  private readonly unconfirmed = new Set<HTMLElement>();

  connectedCallback(): void {
    this.addEventListener("click", (event) => this.onClick(event));
    this.addEventListener("sangja-solved", (event) => this.onSolved(event.target));
    addEventListener("popstate", () => this.show(stepOfPath(), false));
    this.markUnsent();
    onGraded(this.dataset, (graded) => this.onGraded(graded));
    activeTimeOfPage.attach(document);
    activeTimeOfPage.enter(stepOfPath());
    void attemptsOfPage.flush();
    addEventListener("online", () => void attemptsOfPage.flush());
  }

  private onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-to-step]");
    if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    const step = link.closest<HTMLElement>(".step");
    if (step?.dataset.kind === "read" && link.dataset.direction === "next") {
      this.finishReading(step);
    }
    const target = link.dataset.toStep ?? "";
    if (this.section(target) !== null) {
      event.preventDefault();
      history.pushState(null, "", link.href);
      this.show(target, true);
    }
  }

  private show(step: string, focus: boolean): void {
    const target = this.section(step);
    if (target === null) {
      location.reload();
      return;
    }
    activeTimeOfPage.enter(step);
    for (const section of this.querySelectorAll<HTMLElement>(".step")) {
      section.hidden = section !== target;
    }
    for (const dot of this.querySelectorAll<HTMLElement>(".step-dot")) {
      if (dot.dataset.toStep === step) {
        dot.setAttribute("aria-current", "step");
      } else {
        dot.removeAttribute("aria-current");
      }
    }
    keepPlaceInOtherLanguage();
    scrollTo({ top: 0, behavior: "instant" });
    if (focus) {
      find(target, "h2").focus({ preventScroll: true });
    }
  }

  /** A step that was read and left by 'next' is done. */
  private finishReading(step: HTMLElement): void {
    if (step.hasAttribute("data-solved")) {
      return;
    }
    this.markSolved(step);
    const { course = "", lesson = "" } = this.dataset;
    const id = step.dataset.step ?? "";
    const activeMillis = activeTimeOfPage.take(id);
    const attempt = { course, lesson, step: id, language: lang, source: "", activeMillis } as const;
    void attemptsOfPage.send({ ...attempt, outcome: "passed" });
  }

  /** Whoever reloads at once sees what is still on its way to the server, too. */
  private markUnsent(): void {
    const { course = "", lesson = "" } = this.dataset;
    for (const id of attemptsOfPage.solved(course, lesson)) {
      const step = this.section(id);
      if (step !== null) {
        this.markSolved(step);
      }
    }
  }

  private onSolved(target: EventTarget | null): void {
    const step = (target as Element | null)?.closest<HTMLElement>(".step");
    if (step) {
      this.markSolved(step);
    }
  }

  /** The server's word counts: it may take back what this browser said, but never what it said itself before. */
  private onGraded({ attempt, refused }: Graded): void {
    const step = this.section(attempt.step);
    if (step === null) {
      return;
    }
    if (refused === null) {
      this.mark(step, true);
      this.unconfirmed.delete(step);
    } else if (this.unconfirmed.delete(step)) {
      this.mark(step, false);
    }
  }

  private markSolved(step: HTMLElement): void {
    if (!step.hasAttribute("data-solved")) {
      this.unconfirmed.add(step);
      this.mark(step, true);
    }
  }

  private mark(step: HTMLElement, solved: boolean): void {
    step.toggleAttribute("data-solved", solved);
    for (const dot of this.querySelectorAll<HTMLElement>(".step-dot")) {
      if (dot.dataset.toStep === step.dataset.step) {
        dot.toggleAttribute("data-solved", solved);
        find(dot, "[data-solved-word]").hidden = !solved;
      }
    }
  }

  private section(step: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.step[data-step="${CSS.escape(step)}"]`);
  }
}

function stepOfPath(): string {
  return decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
}

function keepPlaceInOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language-switch")) {
    link.href = location.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${link.hreflang}`);
  }
}
