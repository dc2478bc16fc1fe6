import { texts } from "./messages";
import type { PythonError } from "./python/protocol";

/** Errors of our own `requests`, whose messages are sentences in the language of the page. */
const PLAIN = new Set(["ConnectionError", "InvalidRequest", "JSONDecodeError"]);

/** What a lesson has its learners import, by the name that is missing where they forgot. */
const IMPORTS = new Map(
  ["requests", "random", "math", "time", "json", "datetime"].map((name) => [name, `import ${name}`]),
);
const RESTAURANTS = "from restaurants import address, card";
const OF_RESTAURANTS = new Set(["address", "card"]);
/** Such a line asks the counter: elsewhere `card` is any box of the learner's. */
const ASKS = /Bearer|requests\./;

/** Sentences on what went wrong and what to try; none where there is nothing to say but the line. */
export function explained(error: PythonError): string[] {
  if (PLAIN.has(error.type)) {
    return [error.message];
  }
  switch (error.type) {
    case "KeyError":
      return [texts.noKey(error.message)];
    case "NameError":
      return within(error, /^name '(.+)' is not defined$/, ([name]) => [unknown(name, error.traceback)]);
    case "ImportError":
      return within(error, /^cannot import name '(.+?)' from '(.+?)'/, ([name, module]) => [
        texts.notIn(name, module),
        ...(module === "restaurants" ? [texts.onlyIn([...OF_RESTAURANTS].join(", "), module)] : []),
      ]);
    case "ModuleNotFoundError":
      return within(error, /^No module named '(.+?)'/, ([name]) => [texts.noModule(name)]);
    case "AttributeError":
      return within(error, /^(?!'NoneType').* has no attribute '(.+?)'/, ([name]) => [
        texts.noAttribute(name),
      ]);
    default:
      return [];
  }
}

function within(error: PythonError, form: RegExp, said: (parts: [string, string]) => string[]): string[] {
  const found = form.exec(error.message);
  return found === null ? [] : said([found[1] ?? "", found[2] ?? ""]);
}

function unknown(name: string, traceback: string): string {
  if (OF_RESTAURANTS.has(name) && ASKS.test(traceback)) {
    return texts.importFirst(RESTAURANTS);
  }
  const line = IMPORTS.get(name);
  return line === undefined ? texts.noName(name) : texts.importFirst(line);
}
