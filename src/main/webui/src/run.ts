import { texts } from "./messages";
import type { RunOutcome } from "./python/protocol";
import { pythonOfPage } from "./python-of-page";
import type { Screen } from "./screen";

/** Runs a program on the page's Python and shows what happens. Null where Python could not be loaded. */
export async function runProgram(
  source: string,
  screen: Screen,
  ended: AbortSignal,
): Promise<RunOutcome | null> {
  const python = pythonOfPage();
  screen.clear();
  const onState = () => showState(screen);
  python.addEventListener("state", onState, { signal: ended });
  showState(screen);
  try {
    const outcome = await python.run(source, {
      out: (text) => screen.write(text, "out"),
      err: (text) => screen.write(text, "err"),
      ask: (prompt) => {
        screen.say(texts.waiting);
        return screen.ask(prompt, ended);
      },
    });
    screen.flush();
    showOutcome(screen, outcome);
    return outcome;
  } catch {
    screen.say(texts.loadingFailed);
    return null;
  } finally {
    python.removeEventListener("state", onState);
  }
}

function showState(screen: Screen): void {
  const { state, progress } = pythonOfPage();
  if (state === "loading" || state === "idle") {
    screen.progress(texts.loading, progress);
  } else {
    screen.say(texts.running);
  }
}

function showOutcome(screen: Screen, outcome: RunOutcome): void {
  const line = outcome.line;
  switch (outcome.status) {
    case "finished":
      screen.say(screen.isEmpty() && outcome.boxes.length === 0 ? texts.noOutput : texts.finished);
      return;
    case "error":
      if (outcome.error !== undefined) {
        screen.error(outcome.error);
      }
      return;
    case "stopped":
      screen.say(line === undefined ? texts.stopped : texts.stoppedAt(line));
      return;
    case "time_limit":
      screen.say(line === undefined ? texts.timeLimit : texts.timeLimitAt(line));
      return;
    case "output_limit":
      screen.say(texts.outputLimit);
      return;
    case "crashed":
      screen.say(texts.crashed);
      return;
    case "needs_input":
      throw new Error("the runtime asks and runs again by itself");
  }
}
