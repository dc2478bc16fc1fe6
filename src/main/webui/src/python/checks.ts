import type { CheckRequest, HarnessCall, PythonError, RunOutcome, RunStatus, Verdict } from "./protocol";

/** How a program behaved under one probe; the harness knows the rest of it. */
export interface Observation {
  readonly status: RunStatus;
  readonly error: PythonError | null;
  readonly line: number | null;
  readonly [rest: string]: unknown;
}

/** One phase of checking. `observe` gives an observation of `crashed` or `time_limit` where Python itself could not. */
export type Caller = (name: HarnessCall, request: string) => Promise<string>;

/**
 * Plan, observe, judge: the program that is observed never sees what is expected of it, and what comes back is data.
 * After a program that does not end or ends Python, the other probes are not waited for.
 */
export async function checkWith(call: Caller, request: CheckRequest): Promise<Verdict> {
  const { probes } = JSON.parse(await call("plan", request.checks)) as { probes: unknown[] };
  const observations: Observation[] = [];
  let hopeless: Observation | null = null;
  for (const probe of probes) {
    const observation: Observation =
      hopeless ?? JSON.parse(await call("observe", JSON.stringify({ probe, source: request.source })));
    observations.push(observation);
    hopeless = observation.status === "time_limit" || observation.status === "crashed" ? observation : null;
  }
  const verdict = await call("judge", JSON.stringify({ ...request, observations }));
  return { ...JSON.parse(verdict), outcome: outcomeOf(observations) };
}

/** What is known of a program that the interpreter could not report on. */
export function lostObservation(status: "time_limit" | "crashed"): Observation {
  return {
    status,
    error: null,
    line: null,
    printed: "",
    asked: [],
    names: [],
    called: null,
    result: ["none"],
  };
}

function outcomeOf(observations: Observation[]): Omit<RunOutcome, "boxes"> {
  const ended = observations.find(({ status }) => status !== "finished");
  return ended === undefined ? { status: "finished" } : plainOutcome(ended);
}

export function plainOutcome(
  ended: Pick<Observation, "status" | "error" | "line">,
): Omit<RunOutcome, "boxes"> {
  return {
    status: ended.status,
    ...(ended.error === null ? {} : { error: ended.error }),
    ...(ended.line === null ? {} : { line: ended.line }),
  };
}
