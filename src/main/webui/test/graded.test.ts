// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Attempt, Attempts } from "../src/attempts";
import { type Graded, onGraded } from "../src/graded";
import { LessonSteps } from "../src/lesson";
import { texts } from "../src/messages";
import { showSecondLook } from "../src/verdict";

const attempt: Attempt = {
  course: "first-steps",
  lesson: "hello",
  step: "greet",
  language: "ko",
  source: "print(1)",
  outcome: "passed",
  activeMillis: 0,
};
const verdict = {
  passed: false,
  message: null,
  checks: [{ id: "1", label: "The screen shows: 2", passed: false, message: "Now it shows: 1" }],
};

beforeAll(() => customElements.define("sangja-lesson", LessonSteps));
beforeEach(() => localStorage.clear());

/** Sends an attempt to a server that answers so. */
async function answered(body: unknown, sent: Attempt = attempt): Promise<void> {
  const response = new Response(typeof body === "string" ? body : JSON.stringify(body), { status: 201 });
  await new Attempts(
    () => localStorage,
    async () => response,
  ).send(sent);
}

function heard(): Graded[] {
  const all: Graded[] = [];
  onGraded({ course: "first-steps", lesson: "hello" }, (graded) => all.push(graded));
  return all;
}

test("the page hears that the server agrees, or why it does not", async () => {
  const all = heard();
  await answered({ id: "1", solved: true });
  await answered({ id: "2", solved: false, verdict });
  expect(all).toEqual([
    { attempt, refused: null },
    { attempt, refused: verdict },
  ]);
});

test.each([
  ["it could not grade yet", { id: "1", solved: false, awaiting: true }, attempt],
  ["it answers in words of another version", { id: "1", solved: false }, attempt],
  ["it answers what nobody can read", "<html>", attempt],
  ["it says of a failed attempt", { id: "1", solved: false }, { ...attempt, outcome: "failed" as const }],
  ["it says of another lesson", { id: "1", solved: true }, { ...attempt, lesson: "variables" }],
])("the page hears nothing of what %s", async (_, body, sent) => {
  const all = heard();
  await answered(body, sent);
  expect(all).toEqual([]);
  expect(localStorage.getItem("sangja.unsent-attempts")).toBe("[]");
});

function lesson(solved: string): HTMLElement {
  document.body.innerHTML = `
    <sangja-lesson data-course="first-steps" data-lesson="hello">
      <a class="step-dot" data-to-step="greet" ${solved}><span data-solved-word hidden></span></a>
      <section class="step" data-step="greet" ${solved}><h2>Greet</h2><p></p></section>
    </sangja-lesson>`;
  return document.querySelector("sangja-lesson .step") as HTMLElement;
}

const isMarked = (): boolean[] =>
  [...document.querySelectorAll(".step, .step-dot")].map((each) => each.hasAttribute("data-solved"));

test("a mark on the browser's word alone is taken back, and comes again with the next solution", async () => {
  const step = lesson("");
  step.dispatchEvent(new CustomEvent("sangja-solved", { bubbles: true }));
  expect(isMarked()).toEqual([true, true]);
  await answered({ id: "1", solved: false, verdict });
  expect(isMarked()).toEqual([false, false]);
  await answered({ id: "2", solved: true });
  expect(isMarked()).toEqual([true, true]);
  await answered({ id: "3", solved: false, verdict });
  expect(isMarked()).toEqual([true, true]);
});

test("what the server knew as solved stays solved", async () => {
  const step = lesson("data-solved");
  step.dispatchEvent(new CustomEvent("sangja-solved", { bubbles: true }));
  await answered({ id: "1", solved: false, verdict });
  expect(isMarked()).toEqual([true, true]);
});

test("a second look says sorry and what is missing", () => {
  const place = document.createElement("div");
  showSecondLook(place, verdict);
  expect(place.firstElementChild?.textContent).toBe(texts.secondLook);
  expect(place.textContent).toContain("Now it shows: 1");
});
