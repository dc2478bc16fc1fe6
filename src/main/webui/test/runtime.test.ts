import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkWith, lostObservation } from "../src/python/checks";
import { Job } from "../src/python/job";
import { emptyMailbox, newMailbox, putAnswer, putStop, waitFor, waitForAnswer } from "../src/python/mailbox";
import { Replay } from "../src/python/replay";
import { Watchdog } from "../src/python/watchdog";

describe("the mailbox", () => {
  it.each([[""], ["지나"], ["\ud800"], ["x".repeat(16_384)]])("carries an answer", (answer) => {
    const mailbox = newMailbox();
    putAnswer(mailbox, answer);
    expect(waitForAnswer(mailbox)).toBe(answer);
  });

  it("gives nothing after a stop, until it is emptied", () => {
    const mailbox = newMailbox();
    putStop(mailbox);
    putAnswer(mailbox, "late");
    expect(waitForAnswer(mailbox)).toBeNull();
    expect(waitFor(mailbox, 1000)).toBe(true);
    emptyMailbox(mailbox);
    expect(waitFor(mailbox, 1)).toBe(false);
  });
});

describe("a run that is repeated for the next answer", () => {
  it("shows only what is new", () => {
    const replay = new Replay();
    expect(replay.fresh("out", "이름? ")).toBe("이름? ");
    replay.again("지나");
    expect(replay.fresh("out", "이름? 안녕 ")).toBe("안녕 ");
    expect(replay.fresh("err", "!")).toBe("!");
    expect(replay.fresh("out", "지나")).toBe("지나");
    expect(replay.answers).toEqual(["지나"]);
  });
});

describe("the watchdog", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("counts computing and no waiting", () => {
    const bark = vi.fn();
    const watchdog = new Watchdog(1000, bark);
    watchdog.start();
    vi.advanceTimersByTime(600);
    watchdog.pause();
    vi.advanceTimersByTime(5000);
    watchdog.start();
    vi.advanceTimersByTime(399);
    expect(bark).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(bark).toHaveBeenCalledOnce();
  });
});

describe("a job", () => {
  it("is interrupted once, however often it is stopped", async () => {
    const job = new Job();
    let interrupted = 0;
    job.interrupt = () => interrupted++;
    job.stop();
    job.stop();
    expect([interrupted, job.reason, await job.stopped]).toEqual([1, "stopped", "stopped"]);
  });
});

describe("checking", () => {
  it("does not run the other probes after one that never ends", async () => {
    const calls: string[] = [];
    const verdict = await checkWith(
      (name, request) => {
        calls.push(name);
        if (name === "plan") {
          return Promise.resolve(JSON.stringify({ probes: [1, 2, 3] }));
        }
        if (name === "observe") {
          return Promise.resolve(JSON.stringify(lostObservation("time_limit")));
        }
        expect(JSON.parse(request).observations).toHaveLength(3);
        return Promise.resolve(JSON.stringify({ passed: false, message: null, checks: [], faults: [] }));
      },
      { checks: "", source: "", starter: "", language: "ko" },
    );
    expect(calls).toEqual(["plan", "observe", "judge"]);
    expect(verdict.outcome).toEqual({ status: "time_limit" });
  });
});
