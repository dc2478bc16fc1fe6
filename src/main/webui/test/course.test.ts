import { describe, expect, it } from "vitest";
import type { Verdict } from "../src/python/protocol";
import { type Step, samplesOfAllCourses, stepsOfAllCourses } from "./courses";
import { check, observe, run } from "./node-python";

// The lessons are read anew for each run: a course that is added is tested without a word here.
const steps = stepsOfAllCourses();
const named = (some: Step[]): [string, Step][] => some.map((step) => [step.name, step]);
const answers = Array.from({ length: 20 }, (_, i) => String(i + 1));

function judge(step: Step, source: string): Promise<Verdict> {
  const { checks, starter, language } = step;
  return check(checks ?? "", source, { starter, language, seconds: 1 });
}

const messageOf = (verdict: Verdict): string | null =>
  verdict.message ?? verdict.checks.find((each) => !each.passed)?.message ?? null;

it("there is a course or there is none, and every step of it can be read", () => {
  expect(steps.filter((step) => step.kind === "write" && (!step.solution || !step.checks))).toEqual([]);
});

describe("what the learner starts with does not pass yet", () => {
  it.each(named(steps.filter((step) => step.kind === "write")))("%s", async (_, step) => {
    const verdict = await judge(step, step.starter);
    expect([verdict.passed, verdict.faults]).toEqual([false, []]);
    expect(messageOf(verdict)).not.toBeNull();
  });
});

describe("the solution passes", () => {
  it.each(named(steps.filter((step) => step.solution !== null)))("%s", async (_, step) => {
    const verdict = await judge(step, step.solution ?? "");
    expect([messageOf(verdict), verdict.passed, verdict.faults]).toEqual([null, true, []]);
  });
});

const alsoRight = steps.flatMap((step) => step.alsoRight.map((answer) => ({ step, answer })));

describe.runIf(alsoRight.length > 0)("what is right besides the solution passes", () => {
  it.each(alsoRight.map((row) => [`${row.step.name}: ${row.answer.name}`, row] as const))(
    "%s",
    async (_, { step, answer }) => {
      const verdict = await judge(step, answer.source);
      expect([messageOf(verdict), verdict.passed, verdict.faults]).toEqual([null, true, []]);
    },
  );
});

describe("a known mistake gets exactly its message", () => {
  const rows = steps.flatMap((step) => step.mistakes.map((mistake) => ({ step, mistake })));
  it.each(rows.map((row) => [`${row.step.name}: ${row.mistake.name}`, row] as const))(
    "%s",
    async (_, { step, mistake }) => {
      const verdict = await judge(step, mistake.source);
      expect([verdict.passed, messageOf(verdict), verdict.faults]).toEqual([false, mistake.message, []]);
    },
  );
});

describe("a program to run or to predict runs", () => {
  it.each(named(steps.filter((step) => step.kind !== "write")))("%s", (_, step) => {
    const { status, error, out } = run(step.starter, { answers, seconds: 1 });
    // A program to run that has checks may begin with an error: to mend it is the step.
    if (step.kind === "predict" || step.checks === null) {
      expect([status, error]).toEqual(["finished", null]);
    }
    if (step.kind === "predict") {
      expect(out).not.toBe("");
    }
  });
});

describe("a sample in a text runs", () => {
  const rows = samplesOfAllCourses().map((sample) => [sample.name, sample.source] as const);
  it.each(rows)("%s", (_, source) => {
    expect(observe(source, { input: answers }, 1).error).toBeNull();
  });
});
