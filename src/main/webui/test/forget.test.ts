// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { attachForgetting } from "../src/forget";

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("sangja.draft.first-steps/hello/greet", "print(1)");
  localStorage.setItem("sangja.unsent-attempts", "[]");
  localStorage.setItem("sangja.font-size", "3");
  localStorage.setItem("elsewhere", "kept");
});

test("after a deletion nothing that was written is left, and settings stay", () => {
  document.body.innerHTML = "<section data-forgotten></section>";
  attachForgetting();
  expect(Object.keys(localStorage).sort()).toEqual(["elsewhere", "sangja.font-size"]);
});

test("on every other page nothing is forgotten", () => {
  document.body.innerHTML = "<section></section>";
  attachForgetting();
  expect(localStorage.length).toBe(4);
});

test("a storage that the reader forbids breaks nothing", () => {
  document.body.innerHTML = "<section data-forgotten></section>";
  expect(() =>
    attachForgetting(document, () => {
      throw new DOMException("denied", "SecurityError");
    }),
  ).not.toThrow();
});
