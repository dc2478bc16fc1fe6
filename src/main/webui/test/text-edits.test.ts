import { expect, test } from "vitest";
import { editsBetween, type TextEdit } from "../src/text-edits";

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove), text);
}

test("equal texts need nothing", () => {
  expect(editsBetween("a", "a")).toEqual([]);
});

test.each([
  ["", "a", { at: 0, remove: 0, insert: "a" }],
  ["a = 5", "a = 57", { at: 5, remove: 0, insert: "7" }],
  ["a = 5", "a 5", { at: 2, remove: 2, insert: "" }],
  ["aaa", "aa", { at: 2, remove: 1, insert: "" }],
  ["상자 안", "상자 속 안", { at: 3, remove: 0, insert: "속 " }],
])("from %j to %j only what differs is sent", (before, after, edit) => {
  expect(editsBetween(before, after)).toEqual([edit]);
});

test("an edit never stands in the middle of a character", () => {
  expect(editsBetween("a😀b", "a😃b")).toEqual([{ at: 1, remove: 2, insert: "😃" }]);
  expect(editsBetween("👋🏻", "👍🏻")).toEqual([{ at: 0, remove: 2, insert: "👍" }]);
  expect(editsBetween("x\u{1f600}", "x\u{1fa00}")).toEqual([{ at: 1, remove: 2, insert: "\u{1fa00}" }]);
});

test("whatever was typed, the edits make it of what was there", () => {
  const parts = ["a", "b", "\n", "가", "😀", "😃", "\u{1fa00}", "é"];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const text = () => Array.from({ length: random(7) }, () => parts[random(parts.length)]).join("");
  for (let round = 0; round < 3_000; round++) {
    const [before, after] = [text(), text()];
    const edits = editsBetween(before, after);
    expect(apply(before, edits)).toBe(after);
    for (const { insert } of edits) {
      expect(insert).not.toMatch(/\p{Surrogate}/u);
    }
  }
});
