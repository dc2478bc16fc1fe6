// Answers each line, a JSON string, with what npm's es-hangul makes of it. Where it throws, the answer lacks the function.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const es = await import(pathToFileURL(process.argv[2]));
const FUNCTIONS = {
  letters: es.disassemble,
  together: (text) => es.assemble([...es.disassemble(text)]),
  initials: (text) => es.getChoseong(text, { keepNonHangul: true }),
  latin: es.convertHangulToQwerty,
  hangul: es.convertQwertyToHangul,
  retyped: (text) => es.convertQwertyToHangul(es.convertHangulToQwerty(text)),
  romanized: es.romanize,
};

for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  const answers = Object.entries(FUNCTIONS).map(([name, of]) => [name, answer(of, text)]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(answers))}\n`);
}

function answer(of, text) {
  try {
    return of(text);
  } catch {
    return undefined;
  }
}
