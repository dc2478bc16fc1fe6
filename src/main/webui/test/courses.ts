import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../../../../lessons");
export const LANGUAGES = ["ko", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A step's files as far as running them needs them, in one language. */
export interface Step {
  readonly name: string;
  readonly language: Language;
  readonly kind: "run" | "predict" | "write";
  readonly starter: string;
  readonly solution: string | null;
  readonly checks: string | null;
  readonly alsoRight: readonly { readonly name: string; readonly source: string }[];
  readonly mistakes: readonly { readonly name: string; readonly source: string; readonly message: string }[];
}

/** A ```python sample in a lesson's text. */
export interface Sample {
  readonly name: string;
  readonly source: string;
}

export function stepsOfAllCourses(): Step[] {
  return lessons().flatMap((lesson) =>
    LANGUAGES.flatMap((language) =>
      folders(lesson)
        .map((name) => stepOf(join(lesson, name), kindOf(lesson, name), language))
        .filter((step) => step !== null),
    ),
  );
}

export function samplesOfAllCourses(): Sample[] {
  return lessons().flatMap((lesson) =>
    LANGUAGES.flatMap((language) => {
      const text = read(join(lesson, `lesson.${language}.md`)) ?? "";
      const found = [...text.matchAll(/^```python *\n([\s\S]*?)^``` *$/gm)];
      return found.map((match, i) => ({
        name: `${relative(ROOT, lesson)}/lesson.${language}.md, sample ${i + 1}`,
        source: match[1] ?? "",
      }));
    }),
  );
}

function lessons(): string[] {
  return folders(ROOT).flatMap((course) =>
    folders(join(ROOT, course))
      .map((name) => join(ROOT, course, name))
      .filter((lesson) => existsSync(join(lesson, "lesson.ko.md"))),
  );
}

/** The kind is in the heading, `## … {#id .kind …}`. */
function kindOf(lesson: string, step: string): string {
  const heading = new RegExp(`^## .*\\{#${step} \\.(\\w+)[ }]`, "m");
  return heading.exec(read(join(lesson, "lesson.ko.md")) ?? "")?.[1] ?? "missing in lesson.ko.md";
}

function stepOf(folder: string, kind: string, language: Language): Step | null {
  const name = `${relative(ROOT, folder)} (${language})`;
  if (kind === "read") {
    return null;
  }
  if (kind !== "run" && kind !== "predict" && kind !== "write") {
    throw new Error(`${name}: its kind is ${kind}; use run, predict or write`);
  }
  const starter = variant(folder, "starter", language);
  if (starter === null) {
    throw new Error(`${name}: starter.py is missing; add it, or starter.ko.py and starter.en.py`);
  }
  return {
    name,
    language,
    kind,
    starter,
    solution: variant(folder, "solution", language),
    checks: read(join(folder, "checks.py")),
    alsoRight: programsOf(join(folder, "also-right"), language),
    mistakes: mistakesOf(join(folder, "mistakes"), language),
  };
}

function mistakesOf(folder: string, language: Language): Step["mistakes"] {
  return programsOf(folder, language).map(({ name, source }) => {
    const message = new RegExp(`^# ${language}: (.*)$`, "m").exec(source)?.[1];
    if (message === undefined) {
      throw new Error(`${relative(ROOT, folder)}/${name}: its first lines lack '# ${language}: <message>'`);
    }
    // Without its first lines, so that errors have the line numbers that a learner would have.
    return { name, source: source.replace(/^(# (ko|en): .*\n)+/, ""), message };
  });
}

function programsOf(folder: string, language: Language): Step["alsoRight"] {
  const other = language === "ko" ? ".en.py" : ".ko.py";
  const names = existsSync(folder)
    ? readdirSync(folder).filter((n) => n.endsWith(".py") && !n.endsWith(other))
    : [];
  return names.map((name) => ({ name, source: read(join(folder, name)) ?? "" }));
}

function variant(folder: string, name: string, language: Language): string | null {
  return read(join(folder, `${name}.${language}.py`)) ?? read(join(folder, `${name}.py`));
}

function folders(parent: string): string[] {
  if (!existsSync(parent)) {
    return [];
  }
  const entries = readdirSync(parent, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
