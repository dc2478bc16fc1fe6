import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Language, stepsOfAllCourses } from "./courses";
import { check } from "./node-python";

// Written for the server's tests, which grade the same programs in the sandbox and compare the verdicts word for word.
const into = process.env.SANGJA_VERDICTS;
const PROGRAMS = join(import.meta.dirname, "../../../test/resources/dev/sangja/grading/programs");

// A check that is never content and says all that it sees: whatever differs, differs in its words.
const EVERYTHING = `
from sangja.checks import *

def shown(seen):
    error = seen.error and (seen.error.type, seen.error.message, seen.error.line)
    return repr((seen.status, error, seen.line, seen.printed, seen.asked, seen.names, seen.called, seen.result))

@check(run(input=["7", "eight"]), ko="모두", en="Everything")
def alone(seen):
    return wrong(ko=shown(seen), en=shown(seen))

@check(call("f", 3, [1, 2]), ko="모두", en="Everything")
def called(seen):
    return wrong(ko=shown(seen), en=shown(seen))
`;

interface Case {
  readonly name: string;
  readonly checks: string;
  readonly source: string;
  readonly starter: string;
  readonly language: Language;
}

function ofCourses(): Case[] {
  return stepsOfAllCourses().flatMap(({ name, checks, starter, language, solution, mistakes }) => {
    const one = (what: string, source: string | null) =>
      source === null || checks === null
        ? []
        : [{ name: `${name} ${what}`, checks, source, starter, language }];
    return [
      ...one("starter", starter),
      ...one("solution", solution),
      ...mistakes.flatMap((mistake) => one(mistake.name, mistake.source)),
    ];
  });
}

function ofFolder(): Case[] {
  return readdirSync(PROGRAMS).map((name) => ({
    name,
    checks: EVERYTHING,
    source: readFileSync(join(PROGRAMS, name), "utf8"),
    starter: "",
    language: "en",
  }));
}

it.skipIf(into === undefined)(
  "the verdict on every program is written down",
  async () => {
    const verdicts = [];
    for (const each of [...ofCourses(), ...ofFolder()]) {
      const { checks, source, starter, language } = each;
      verdicts.push({ ...each, verdict: await check(checks, source, { starter, language, seconds: 1 }) });
    }
    expect(verdicts.length).toBeGreaterThan(200);
    writeFileSync(into ?? "", JSON.stringify(verdicts));
  },
  600_000,
);
