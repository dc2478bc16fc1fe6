// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { type Attempt, Attempts } from "../src/attempts";

beforeEach(() => localStorage.clear());

const attempt = (step: string): Attempt => ({
  course: "first-steps",
  lesson: "hello",
  step,
  language: "ko",
  source: "print(1)",
  outcome: "passed",
  activeMillis: 1200,
});

/** A server that answers with the given statuses in order ("offline" for none) and notes which steps it took. */
function server(...answers: (number | "offline")[]) {
  const taken: string[] = [];
  const post = async (body: string): Promise<Response> => {
    const answer = answers.shift() ?? 201;
    if (answer === "offline") {
      throw new TypeError("failed to fetch");
    }
    if (answer === 201) {
      taken.push((JSON.parse(body) as Attempt).step);
    }
    return new Response(null, { status: answer });
  };
  return { taken, attempts: new Attempts(() => localStorage, post) };
}

test.each([["offline" as const], [503], [429], [401]])(
  "what met %s is sent later, once and in order",
  async (fault) => {
    const { taken, attempts } = server(fault);
    await attempts.send(attempt("one"));
    expect(taken).toEqual([]);
    await attempts.send(attempt("two"));
    expect(taken).toEqual(["one", "two"]);
    await attempts.flush();
    expect(taken).toEqual(["one", "two"]);
  },
);

test("what the server refuses does not stand in the way of what follows", async () => {
  const { taken, attempts } = server(404);
  await attempts.send(attempt("gone"));
  await attempts.send(attempt("two"));
  expect(taken).toEqual(["two"]);
});

test("what was not sent outlives a reload", async () => {
  await server("offline").attempts.send(attempt("one"));
  const later = server();
  await later.attempts.flush();
  expect(later.taken).toEqual(["one"]);
});

test("what was solved and not sent yet is known for its lesson", async () => {
  const { attempts } = server("offline", "offline", "offline");
  await attempts.send(attempt("one"));
  await attempts.send({ ...attempt("two"), outcome: "failed" });
  await attempts.send({ ...attempt("three"), lesson: "variables" });
  expect(attempts.solved("first-steps", "hello")).toEqual(["one"]);
  await attempts.flush();
  expect(attempts.solved("first-steps", "hello")).toEqual([]);
});

test("a damaged list is dropped", async () => {
  localStorage.setItem("sangja.unsent-attempts", "{not json");
  const { taken, attempts } = server();
  await attempts.send(attempt("one"));
  expect(taken).toEqual(["one"]);
});

test("what a forbidden storage cannot keep is still sent, and tried again", async () => {
  const { taken, attempts } = server("offline");
  const forbidden = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  await attempts.send(attempt("one"));
  expect(taken).toEqual([]);
  await attempts.send(attempt("two"));
  expect(taken).toEqual(["one", "two"]);
  forbidden.mockRestore();
});
