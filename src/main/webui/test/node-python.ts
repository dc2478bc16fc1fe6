import { loadPyodide } from "pyodide";
import { checkWith } from "../src/python/checks";
import { harnessOf, installHarness } from "../src/python/harness";
import type { Box, PythonError, RunStatus, Verdict } from "../src/python/protocol";

// One real Python for all tests of a file: what one program does must not be felt by the next.
const python = await loadPyodide({ enableRunUntilComplete: false, env: { PYTHONHASHSEED: "0" } });
installHarness(python);
const harness = harnessOf(python);

export interface Ran {
  readonly status: RunStatus;
  readonly error: PythonError | null;
  readonly line: number | null;
  readonly boxes: Box[];
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly answers?: string[];
  readonly seconds?: number;
  readonly seed?: number;
  readonly sleep?: (seconds: number) => boolean;
  /** Answers requests as the worker's does. */
  readonly fetch?: (method: string, url: string, headers: string, body: string) => string;
  readonly language?: "ko" | "en";
}

export function run(source: string, options: RunOptions = {}): Ran {
  const { answers = [], seconds = 5, seed = 1, sleep, fetch, language = "en" } = options;
  const waiting = [...answers];
  const written = { out: "", err: "" };
  const result = harness.run(
    JSON.stringify({
      source,
      seconds,
      seed,
      without_answer: "needs_input",
      origin: "http://here",
      language,
    }),
    (text: string) => {
      written.out += text;
    },
    (text: string) => {
      written.err += text;
    },
    () => waiting.shift(),
    sleep ?? (() => false),
    fetch,
  );
  return { ...JSON.parse(result), ...written };
}

export interface Observed {
  readonly status: RunStatus;
  readonly error: PythonError | null;
  readonly line: number | null;
  readonly printed: string;
  readonly asked: string[];
  readonly names: Record<string, unknown>;
  readonly called: string | null;
  readonly result: unknown;
}

export function observe(source: string, probe: object = {}, seconds = 5): Observed {
  const request = { source, seconds, probe: { kind: "run", input: [], ...probe } };
  const observation = JSON.parse(harness.observe(JSON.stringify(request)));
  return { ...observation, names: Object.fromEntries(observation.names) };
}

export function check(
  checks: string,
  source: string,
  { starter = "", language = "ko" as "ko" | "en", seconds = 5 } = {},
): Promise<Verdict> {
  const call = async (name: "plan" | "observe" | "judge", request: string) =>
    String(harness[name](name === "observe" ? JSON.stringify({ ...JSON.parse(request), seconds }) : request));
  return checkWith(call, { checks, source, starter, language });
}
