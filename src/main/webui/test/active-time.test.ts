// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { ActiveTime } from "../src/active-time";

const SECOND = 1000;
let now = 0;
let time: ActiveTime;

beforeEach(() => {
  now = 5000;
  time = new ActiveTime(() => now);
  time.enter("one");
});

function after(seconds: number): void {
  now += seconds * SECOND;
}

test("the time between signs of life counts, and is taken once", () => {
  after(20);
  time.alive();
  after(60);
  expect(time.take("one")).toBe(80 * SECOND);
  expect(time.take("one")).toBe(0);
});

test("a pause of more than a minute does not count at all", () => {
  after(10);
  time.alive();
  after(60.001);
  time.alive();
  after(5);
  expect(time.take("one")).toBe(15 * SECOND);
});

test("each step has its own time, also after coming back", () => {
  after(10);
  time.enter("two");
  after(7);
  time.enter("one");
  after(3);
  expect(time.take("one")).toBe(13 * SECOND);
  expect(time.take("two")).toBe(7 * SECOND);
  expect(time.take("never")).toBe(0);
});

test("out of sight nothing counts, not even what is asked there", () => {
  after(10);
  time.away();
  after(30);
  expect(time.take("one")).toBe(10 * SECOND);
  after(20);
  time.alive();
  after(2);
  expect(time.take("one")).toBe(2 * SECOND);
});

test("what is sent is a whole number within a day", () => {
  now += 0.6;
  expect(time.take("one")).toBe(1);
  for (let minute = 0; minute < 2000; minute++) {
    after(60);
    time.alive();
  }
  expect(time.take("one")).toBe(86_400_000);
});

test("keys and the pointer are signs of life, hiding the page ends them, and an end ends the watch", () => {
  const ended = new AbortController();
  time.attach(document, ended.signal);
  after(50);
  document.dispatchEvent(new Event("keydown"));
  after(50);
  document.dispatchEvent(new Event("pointermove"));
  after(5);
  look("hidden");
  after(30);
  look("visible");
  after(4);
  expect(time.take("one")).toBe(109 * SECOND);
  ended.abort();
  after(50);
  document.dispatchEvent(new Event("keydown"));
  after(50);
  expect(time.take("one")).toBe(0);
});

function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}
