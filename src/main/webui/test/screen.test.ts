// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { Screen } from "../src/screen";
import { showVerdict } from "../src/verdict";

let root: HTMLElement;
let screen: Screen;

beforeEach(() => {
  document.body.innerHTML =
    "<div><p data-status></p><div data-output></div><div data-ask></div><div data-boxes-place></div></div>";
  root = document.body.firstElementChild as HTMLElement;
  screen = new Screen(root);
});

test("output is text, never markup", () => {
  screen.write("<b>hi</b>", "out");
  screen.flush();
  expect(root.querySelector("b")).toBeNull();
  expect(root.querySelector("[data-output]")?.textContent).toBe("<b>hi</b>");
});

test("error output stands apart from output", () => {
  screen.write("a", "out");
  screen.write("b", "out");
  screen.write("c", "err");
  screen.flush();
  const spans = [...root.querySelectorAll("[data-output] span")];
  expect(spans.map((span) => [span.className, span.textContent])).toEqual([
    ["out", "ab"],
    ["err", "c"],
  ]);
});

test("an answer is given to the program and shown", async () => {
  const answer = screen.ask("이름: ", new AbortController().signal);
  const field = root.querySelector("input") as HTMLInputElement;
  expect(root.querySelector("label")?.textContent).toBe("이름:");
  field.value = "수지";
  root.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  expect(await answer).toBe("수지");
  screen.flush();
  expect(root.querySelector("[data-output]")?.textContent).toBe("수지\n");
  expect(root.querySelector("form")).toBeNull();
});

test("a question goes away when the run is stopped", async () => {
  const run = new AbortController();
  const answer = screen.ask("?", run.signal);
  run.abort();
  await expect(answer).rejects.toThrow("the run ended");
  expect(root.querySelector("form")).toBeNull();
});

test("only boxes that are new or changed drop in", () => {
  screen.showBoxes([
    { name: "a", type: "int", text: "5" },
    { name: "b", type: "int", text: "1" },
  ]);
  screen.showBoxes([
    { name: "a", type: "int", text: "7" },
    { name: "b", type: "int", text: "1" },
  ]);
  const boxes = [...root.querySelectorAll(".box")];
  expect(boxes.map((box) => [box.textContent, box.classList.contains("box-new")])).toEqual([
    ["a7", true],
    ["b1", false],
  ]);
});

test("a reason that several checks share is said once", () => {
  const place = document.createElement("div");
  const failed = (id: string, message: string) => ({ id, label: `label ${id}`, passed: false, message });
  showVerdict(place, {
    passed: false,
    message: null,
    checks: [failed("1", "stopped"), failed("2", "stopped"), failed("3", "other")],
    outcome: { status: "finished" },
    faults: [],
  });
  expect([...place.querySelectorAll(".check-message")].map((element) => element.textContent)).toEqual([
    "stopped",
    "other",
  ]);
  expect(place.querySelectorAll("li")).toHaveLength(3);
});
