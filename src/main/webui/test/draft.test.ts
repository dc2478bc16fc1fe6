// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { Draft, type Save } from "../src/draft";
import { DraftFiles } from "../src/draft-files";
import { Kept } from "../src/kept";

const PLACE = "first-steps/hello/greet";

beforeEach(() => localStorage.clear());

/** A page of this browser. */
function page(name = "one", owner = ""): { files: DraftFiles; draft: (place?: string) => Draft } {
  const files = new DraftFiles(new Kept(() => localStorage), owner, name);
  return { files, draft: (place = PLACE) => new Draft(files, place) };
}

/** What is to be sent; fails where nothing is. */
function due(draft: Draft): Save {
  const save = draft.save();
  if (save === null) {
    throw new Error("nothing is to be sent");
  }
  return save;
}

function saved(text: string, version = 5): Draft {
  const draft = page().draft();
  draft.learn({ version, text, other: null });
  return draft;
}

test("what was typed is sent once and saved with the answer", () => {
  const draft = page().draft();
  expect(draft.save()).toBeNull();
  draft.type("a = 5");
  const save = due(draft);
  expect(save).toMatchObject({ base: 0, before: null, text: "a = 5", settles: false });
  draft.accepted(save.save, 3, null);
  expect(draft.isSaved).toBe(true);
  expect(draft.save()).toBeNull();
  expect(page("two").draft().text).toBe("a = 5");
});

test("a save keeps its name and its text until it is answered, even over a reload", () => {
  const draft = page().draft();
  draft.type("a");
  const first = due(draft);
  draft.type("ab");
  expect(due(draft)).toEqual(first);
  const later = page("two").draft();
  expect(later.text).toBe("ab");
  expect(due(later)).toEqual(first);
  later.accepted(first.save, 1, null);
  const second = due(later);
  expect(second).toMatchObject({ base: 1, before: "a", text: "ab" });
  expect(second.save).not.toBe(first.save);
});

test("what the server has of another device takes the place of what is saved here", () => {
  const draft = saved("old");
  draft.learn({ version: 6, text: "new", other: null });
  expect([draft.text, draft.isSaved, draft.choice]).toEqual(["new", true, null]);
});

test("an answer that comes late changes nothing", () => {
  const draft = saved("new", 6);
  draft.learn({ version: 5, text: "old", other: null });
  expect([draft.text, draft.isSaved]).toEqual(["new", true]);
});

test("two texts are both kept, and nothing is sent, until the learner chooses", () => {
  const draft = saved("base");
  draft.type("mine");
  due(draft);
  draft.learn({ version: 6, text: "theirs", other: null });
  expect(draft.choice?.text).toBe("theirs");
  draft.type("mine too");
  expect(draft.save()).toBeNull();
  expect(page("two").draft().text).toBe("mine too");
});

test("keeping the text here saves it on top of the other one", () => {
  const draft = saved("base");
  draft.type("mine");
  draft.learn({ version: 6, text: "theirs", other: null });
  draft.choose("here");
  expect(draft.choice).toBeNull();
  expect(due(draft)).toMatchObject({ base: 6, before: "theirs", text: "mine" });
});

test("keeping the other text needs no save", () => {
  const draft = saved("base");
  draft.type("mine");
  draft.learn({ version: 6, text: "theirs", other: null });
  draft.choose("there");
  expect([draft.text, draft.isSaved, draft.save()]).toEqual(["theirs", true, null]);
});

test("the same text from elsewhere is no choice", () => {
  const draft = saved("base");
  draft.type("same");
  due(draft);
  draft.learn({ version: 6, text: "same", other: null });
  expect([draft.choice, draft.isSaved]).toEqual([null, true]);
});

test("a save whose answer was lost is found again, and what was typed since goes on top", () => {
  const draft = saved("base");
  draft.type("mine");
  due(draft);
  draft.type("mine, longer");
  draft.learn({ version: 6, text: "mine", other: null });
  expect(draft.choice).toBeNull();
  expect(due(draft)).toMatchObject({ base: 6, before: "mine", text: "mine, longer" });
});

test("a server that has lost everything gets all of it again", () => {
  const draft = saved("mine");
  draft.learn({ version: 0, text: null, other: null });
  expect(due(draft)).toMatchObject({ base: 0, before: null, text: "mine" });
});

test("a text of before the account is offered while typing goes on, and given up once chosen", () => {
  const draft = page().draft();
  draft.learn({ version: 5, text: "account", other: "before" });
  expect(draft.choice?.text).toBe("before");
  draft.type("account!");
  const typed = due(draft);
  expect(typed).toMatchObject({ text: "account!", settles: false });
  draft.accepted(typed.save, 6, "before");
  draft.choose("there");
  const chosen = due(draft);
  expect(chosen).toMatchObject({ base: 6, text: "before", settles: true });
  draft.accepted(chosen.save, 7, null);
  expect([draft.isSaved, draft.choice]).toEqual([true, null]);
});

test("keeping the account's text tells the server to forget the other one", () => {
  const draft = page().draft();
  draft.learn({ version: 5, text: "account", other: "before" });
  draft.choose("here");
  expect(due(draft)).toMatchObject({ base: 5, before: "account", text: "account", settles: true });
});

test("two tabs that were closed without a connection leave both texts", () => {
  const [one, two] = [page("one").draft(), page("two").draft()];
  one.type("of one");
  two.type("of two");
  const later = page("three").draft();
  expect(["of one", "of two"]).toContain(later.text);
  const other = later.text === "of one" ? "of two" : "of one";
  later.type(`${later.text}!`);
  expect(later.choice?.text).toBe(other);
  later.choose("there");
  expect(due(later)).toMatchObject({ base: 0, text: other });
});

test("another tab's text that is saved leaves no file behind", () => {
  const one = page("one").draft();
  one.type("text");
  const two = page("two").draft();
  const save = due(two);
  two.accepted(save.save, 1, null);
  expect(page("three").files.unsaved(PLACE)).toEqual([]);
});

test("back to the starter is kept as no text", () => {
  const draft = saved("mine");
  draft.type(null);
  expect(due(draft)).toMatchObject({ before: "mine", text: null });
});

test("an empty text is a text: the learner has deleted everything", () => {
  const draft = saved("mine");
  draft.type("");
  expect(due(draft).text).toBe("");
  expect(page("two").draft().text).toBe("");
});

test("a text over the limit stays here and is sent when it is shorter", () => {
  const draft = page().draft();
  draft.type("가".repeat(21_846));
  expect([draft.isTooLong, draft.save()]).toEqual([true, null]);
  expect(page("two").draft().text).toHaveLength(21_846);
  draft.type("가".repeat(21_845));
  expect([draft.isTooLong, due(draft).base]).toEqual([false, 0]);
});

test("what the server refuses is not sent again until it is changed", () => {
  const draft = page().draft();
  draft.type("no");
  draft.refused(due(draft).save);
  expect([draft.isRefused, draft.save()]).toEqual([true, null]);
  draft.type("yes");
  expect(due(draft).text).toBe("yes");
});

test("halves of characters and NUL are not kept", () => {
  const draft = page().draft();
  draft.type("a\0b\ud83d😀");
  expect(due(draft).text).toBe("a\ufffdb\ufffd😀");
});

test("nobody sees another owner's text", () => {
  page("one", "alice").draft().type("secret");
  const bob = page("two", "bob");
  bob.files.takeOver();
  expect(bob.draft().text).toBeNull();
  expect(bob.files.unsavedPlaces()).toEqual([]);
  expect(page("three", "alice").draft().text).toBe("secret");
});

test("what was typed without an account and never sent is the account's after signing in", () => {
  page("one").draft().type("mine");
  const account = page("two", "alice");
  account.files.takeOver();
  expect(account.files.unsavedPlaces()).toEqual([PLACE]);
  expect(due(account.draft())).toMatchObject({ base: 0, text: "mine" });
  expect(page("three").draft().text).toBeNull();
});

test("what others have saved does not stay in this browser", () => {
  saved("mine");
  page("two", "alice").files.takeOver();
  expect(page("three").draft().text).toBeNull();
});

test("a text of a time when only browsers kept any is sent, too", () => {
  localStorage.setItem(`sangja.draft.${PLACE}`, "print(1)");
  const { files, draft } = page();
  files.takeOver();
  expect(due(draft())).toMatchObject({ base: 0, text: "print(1)" });
  expect(localStorage.getItem(`sangja.draft.${PLACE}`)).toBeNull();
});

test("the text of an exercise of no step stays here", () => {
  const draft = page().draft("");
  draft.type("a = 5");
  expect(draft.save()).toBeNull();
  expect(page("two").draft("").text).toBe("a = 5");
});

test("a storage that the reader forbids says so and breaks nothing", () => {
  const files = new DraftFiles(
    new Kept(() => {
      throw new DOMException("denied", "SecurityError");
    }),
    "",
    "one",
  );
  const draft = new Draft(files, PLACE);
  draft.type("x");
  expect([draft.isKept, draft.text, due(draft).text]).toEqual([false, "x", "x"]);
});

test("a damaged file is none", () => {
  localStorage.setItem(`sangja.text//${PLACE}#one`, "{not json");
  localStorage.setItem(`sangja.text//${PLACE}`, "7");
  expect(page().draft().text).toBeNull();
});
