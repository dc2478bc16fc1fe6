import type { Attempt } from "./attempts";
import type { Verdict } from "./python/protocol";

const GRADED = "sangja-graded";

/** What the server found of an attempt that passed in this browser. */
export interface Graded {
  readonly attempt: Attempt;
  /** Null where the step is solved. */
  readonly refused: Pick<Verdict, "passed" | "message" | "checks"> | null;
}

/** Tells the page what the server answered. What it could not grade yet, it says nothing about, and nor do we. */
export async function announce(attempt: Attempt, response: Response): Promise<void> {
  const answer = await response.json().catch(() => null);
  if (attempt.outcome !== "passed" || answer === null || answer.awaiting === true) {
    return;
  }
  const refused = answer.solved === true ? null : (answer.verdict ?? null);
  if (answer.solved === true || refused !== null) {
    document.dispatchEvent(new CustomEvent<Graded>(GRADED, { detail: { attempt, refused } }));
  }
}

/** Hears it for the steps of one lesson. */
export function onGraded(lesson: DOMStringMap, hear: (graded: Graded) => void): void {
  document.addEventListener(GRADED, (event) => {
    const { detail } = event as CustomEvent<Graded>;
    if (detail.attempt.course === lesson.course && detail.attempt.lesson === lesson.lesson) {
      hear(detail);
    }
  });
}
