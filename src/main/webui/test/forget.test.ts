// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { attachForgetting } from "../src/forget";

const SETTINGS = ["elsewhere"];
const NOBODYS = ["sangja.draft.first-steps/hello/greet", "sangja.text//a/b/c#page", "sangja.unsent-attempts"];
const HERS = ["sangja.text/hers/a/b/c", "sangja.unsent-attempts.hers"];
const HIS = ["sangja.text/his/a/b/c", "sangja.unsent-attempts.his"];

beforeEach(() => {
  localStorage.clear();
  for (const key of [...SETTINGS, ...NOBODYS, ...HERS, ...HIS]) {
    localStorage.setItem(key, "kept");
  }
});

function left(): string[] {
  return Object.keys(localStorage).sort();
}

test("after the deletion of an account what it and nobody wrote is gone, and others' texts and settings stay", () => {
  document.body.innerHTML = '<section data-forgotten="hers"></section>';
  attachForgetting();
  expect(left()).toEqual([...SETTINGS, ...HIS].sort());
});

test("without an account what nobody wrote is gone", () => {
  document.body.innerHTML = "<section data-forgotten></section>";
  attachForgetting();
  expect(left()).toEqual([...SETTINGS, ...HERS, ...HIS].sort());
});

test("on every other page nothing is forgotten", () => {
  document.body.innerHTML = "<section></section>";
  attachForgetting();
  expect(left()).toEqual([...SETTINGS, ...NOBODYS, ...HERS, ...HIS].sort());
});

test("a storage that the reader forbids breaks nothing", () => {
  document.body.innerHTML = "<section data-forgotten></section>";
  expect(() =>
    attachForgetting(document, () => {
      throw new DOMException("denied", "SecurityError");
    }),
  ).not.toThrow();
});
