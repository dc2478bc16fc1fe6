// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { draftsIn } from "../src/drafts";

beforeEach(() => localStorage.clear());

test("a draft is kept for its step alone", () => {
  const drafts = draftsIn(() => localStorage);
  expect(drafts.write("first-steps/hello/greet", "print(1)")).toBe(true);
  expect(drafts.read("first-steps/hello/greet")).toBe("print(1)");
  expect(drafts.read("first-steps/hello/other")).toBeNull();
  drafts.remove("first-steps/hello/greet");
  expect(drafts.read("first-steps/hello/greet")).toBeNull();
});

test("an empty text is a draft: the learner has deleted everything", () => {
  const drafts = draftsIn(() => localStorage);
  drafts.write("a", "");
  expect(drafts.read("a")).toBe("");
});

test("a storage that the reader forbids says so and breaks nothing", () => {
  const drafts = draftsIn(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(drafts.write("a", "x")).toBe(false);
  expect(drafts.read("a")).toBeNull();
  expect(() => drafts.remove("a")).not.toThrow();
});
