// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Draft, type Save } from "../src/draft";
import type { Answer } from "../src/draft-api";
import { DraftFiles } from "../src/draft-files";
import { DraftSender } from "../src/draft-sender";
import { Kept } from "../src/kept";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A page with one draft, and a server that gives these answers first and then accepts everything. */
function page(...answers: Answer[]) {
  const sent: Save[] = [];
  const files = new DraftFiles(new Kept(() => localStorage), "", "one");
  const draft: Draft = new Draft(files, "a/b/c", (changed) => !changed.isSaved && sender.soon());
  const reaches: string[] = [];
  const sender: DraftSender = new DraftSender(
    () => [draft],
    async (_, save) => {
      sent.push(save);
      return answers.shift() ?? { is: "accepted", version: sent.length, other: null };
    },
    () => reaches.push(sender.reach),
  );
  return { draft, sender, sent, reaches };
}

const later: Answer = { is: "later" };

test("a pause in typing sends what was typed, once", async () => {
  const { draft, sent } = page();
  draft.type("a");
  await vi.advanceTimersByTimeAsync(1_999);
  expect(sent).toEqual([]);
  draft.type("ab");
  await vi.advanceTimersByTimeAsync(1_999);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await vi.runAllTimersAsync();
  expect(sent.map((save) => save.text)).toEqual(["ab"]);
});

test("who types on and on is saved every five seconds", async () => {
  const { draft, sent } = page();
  for (let second = 1; second <= 11; second++) {
    draft.type("x".repeat(second));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(sent.map((save) => save.text?.length)).toEqual([5, 10]);
});

test("what does not get through is sent again, later and later, with one name", async () => {
  const { draft, sent, reaches } = page(later, later, later);
  draft.type("a");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(1);
  expect(reaches).toEqual(["offline"]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(sent).toHaveLength(4);
  expect(new Set(sent.map((save) => save.save)).size).toBe(1);
  expect(draft.isSaved).toBe(true);
  expect(reaches).toEqual(["offline", "fine"]);
});

test("typing does not hurry a server that is away", async () => {
  const { draft, sent } = page(...Array<Answer>(20).fill(later));
  for (let second = 0; second < 120; second++) {
    draft.type(`${second}`);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(sent.length).toBeLessThan(10);
});

test("being back sends at once", async () => {
  const { draft, sender, sent } = page(later);
  draft.type("a");
  await vi.advanceTimersByTimeAsync(2_000);
  await sender.flush();
  expect(sent).toHaveLength(2);
});

test("a page that is not of who is signed in sends nothing any more", async () => {
  const { draft, sender, sent, reaches } = page({ is: "elsewhere" });
  draft.type("a");
  await vi.advanceTimersByTimeAsync(2_000);
  draft.type("ab");
  await vi.runAllTimersAsync();
  sender.leave();
  expect(sent).toHaveLength(1);
  expect(reaches).toEqual(["elsewhere"]);
});

test("a refused text is not sent again", async () => {
  const { draft, sent } = page({ is: "refused" });
  draft.type("a");
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(1);
});

test("an outdated save leaves the choice to the learner", async () => {
  const { draft, sent } = page({ is: "outdated", stands: { version: 9, text: "theirs", other: null } });
  draft.type("mine");
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(1);
  expect([draft.text, draft.choice?.text]).toEqual(["mine", "theirs"]);
  draft.choose("here");
  await vi.runAllTimersAsync();
  expect(sent.map((save) => [save.base, save.text])).toEqual([
    [0, "mine"],
    [9, "mine"],
  ]);
});

test("who leaves is saved without a pause", () => {
  const { draft, sender, sent } = page();
  draft.type("a");
  sender.leave();
  expect(sent.map((save) => save.text)).toEqual(["a"]);
});
