import { describe, expect, it } from "vitest";
import { check } from "./node-python";

const from = "from sangja.checks import *\n";

describe("the ready-made checks speak of the learner's own values", () => {
  const rows: [string, string, string | null, string | null][] = [
    ["prints('안녕')", "print('안녕')", null, null],
    ["prints('안녕')", "", "화면에 아직 아무것도 나오지 않았어요.", "Nothing has come on the screen yet."],
    [
      "prints('안녕')",
      "print('잘 가')",
      "나와야 하는 것: 안녕\n지금 화면에 나온 것: 잘 가",
      "It must be: 안녕\nNow the screen shows: 잘 가",
    ],
    [
      "prints('a b')",
      "print('ab')",
      "띄어 쓴 곳과 줄을 바꾼 곳을 살펴보세요.\n지금 화면에 나온 것: ab",
      "Look at the spaces and at where a new line begins.\nNow the screen shows: ab",
    ],
    [
      "prints('1\\n2')",
      "print(1)\nprint(3)",
      "2번째 줄이 달라요. 나와야 하는 것: 2\n지금 화면에 나온 것: \n1\n3",
      "Line 2 is different. It must be: 2\nNow the screen shows: \n1\n3",
    ],
    [
      "prints('5', contains=True)",
      "print(4)",
      "이 말이 보이지 않아요: 5\n지금 화면에 나온 것: 4",
      "This is not there: 5\nNow the screen shows: 4",
    ],
    [
      "prints('5')",
      "a = 1\nprint(b)",
      "프로그램이 2번째 줄에서 멈췄어요. 그 줄을 먼저 고쳐 보세요.",
      "The program stopped at line 2. Fix that line first.",
    ],
    ["holds('a', 5)", "a = 5", null, null],
    ["holds('a', 5)", "a = 7", "지금 들어 있는 것: 7", "Now it holds: 7"],
    [
      "holds('a', 5)",
      "a = '5'",
      "지금 들어 있는 것: '5' (글자)\n들어 있어야 하는 것: 5 (숫자)",
      "Now it holds: '5' (text)\nIt must hold: 5 (a number)",
    ],
    [
      "holds('a', 1)",
      "a = True",
      "지금 들어 있는 것: True (True나 False)\n들어 있어야 하는 것: 1 (숫자)",
      null,
    ],
    ["holds('a', 5)", "b = 5", "이런 이름의 상자가 아직 없어요: a", "There is no box with this name yet: a"],
    ["uses('for')", "for i in 'a': pass", null, null],
    ["uses('for')", "# for", "프로그램에 아직 보이지 않아요: for", "This is not in the program yet: for"],
    ["uses('comment')", "a = 1  # 나이", null, null],
    ["uses('print()')", "print()", null, null],
    [
      "avoids('while')",
      "while False: pass",
      "이번에는 쓰지 않기로 했어요: while",
      "This time we do without it: while",
    ],
    ["returns('double', [3], 6)", "def double(x): return x * 2", null, null],
    ["returns('double', [3], 6)", "def double(x): return x + 2", "지금 돌려준 것: 5", "Now it gives: 5"],
    [
      "returns('double', [3], 6)",
      "def double(x): print(x)",
      "돌려준 것이 없어요. 있어야 하는 것: 6",
      "It gave nothing back. It must give: 6",
    ],
    [
      "changed()",
      "",
      "아직 처음 프로그램 그대로예요. 한 곳을 고쳐 보세요.",
      "It is still the first program. Change one place.",
    ],
    [
      "holds('a', 5)",
      "while True: pass",
      "프로그램이 끝나지 않고 계속 돌고 있어요.",
      "The program goes on and on and does not end.",
    ],
  ];
  it.each(rows)("%s on %j", async (checks, source, ko, en) => {
    const korean = await check(from + checks, source, { language: "ko", seconds: 0.2 });
    expect([korean.passed, korean.checks[0]?.message]).toEqual([ko === null, ko]);
    if (en !== null) {
      const english = await check(from + checks, source, { language: "en", seconds: 0.2 });
      expect(english.checks[0]?.message).toBe(en);
    }
  });

  it("prints by language", async () => {
    const checks = `${from}prints(ko="안녕", en="Hello")`;
    expect((await check(checks, "print('Hello')", { language: "en" })).passed).toBe(true);
    expect((await check(checks, "print('Hello')", { language: "ko" })).passed).toBe(false);
  });
});

describe("own checks", () => {
  const checks = `${from}
@mistake(ko="따옴표를 빼 보세요.", en=lambda seen: f"Without quotes: {seen.holds('a')}")
def text(seen):
    return seen.holds("a") == "5"

@check(run(input=["3"]), run(input=["4"]), ko="두 배가 나와요", en="doubles")
def doubles(three, four):
    if (three.printed, four.printed) != ("6", "8"):
        return wrong(ko=f"지금: {three.printed}", en=f"now: {three.printed}")
`;

  it("pass where the function is satisfied", async () => {
    expect(await check(checks, "print(int(input()) * 2)")).toMatchObject({
      passed: true,
      message: null,
      checks: [{ id: "1", label: "두 배가 나와요", passed: true, message: null }],
      faults: [],
    });
  });

  it("say why where it is not", async () => {
    expect((await check(checks, "print(int(input()) + 1)")).checks[0]?.message).toBe("지금: 4");
  });

  it("give way to the message of a known mistake", async () => {
    expect((await check(checks, "a = '5'", { language: "en" })).message).toBe("Without quotes: 5");
  });

  it("do not pass with a known mistake, even where they are satisfied", async () => {
    expect(await check(checks, "a = '5'\nprint(int(input()) * 2)")).toMatchObject({
      passed: false,
      message: "따옴표를 빼 보세요.",
      checks: [{ passed: true }],
    });
  });

  it("tell their author what broke in them, and the learner only that it is not yet right", async () => {
    const broken = `${from}@check(ko="수가 나와요", en="a number")\ndef f(seen): return int(seen.printed) > 3`;
    const verdict = await check(broken, "print('x')");
    expect(verdict.checks[0]?.message).toBe("아직이에요. 확인할 것: 수가 나와요");
    expect(verdict.faults).toEqual(["checks.py, f: ValueError: invalid literal for int() with base 10: 'x'"]);
  });

  it("are given how the program ended", async () => {
    expect((await check(checks, "print(x)")).outcome).toMatchObject({
      status: "error",
      line: 1,
      error: { type: "NameError" },
    });
  });
});

describe("a wrong checks.py says what to mend", () => {
  it.each([
    ["", "it has no check; write at least one, such as changed()"],
    ["uses('loop')", "construct: 'loop' is unknown; use one of"],
    ["prints()", "write the text that the screen must show"],
    ["@check(ko='', en='x')\ndef f(seen): pass", "'' is no sentence"],
    ["@check(run(input=[3]), ko='x', en='x')\ndef f(seen): pass", "write them in quotes"],
  ])("%j", async (checks, message) => {
    await expect(check(from + checks, "")).rejects.toThrow(message);
  });
});

describe("a verdict cannot be forged by", () => {
  it.each([
    ["a value that is equal to everything", "class A(int):\n  def __eq__(self, o): return True\na = A(5)"],
    ["a class with a false name", "class int(str): pass\na = int('5')"],
    ["patching the builtins", "import builtins\nbuiltins.isinstance = builtins.all = lambda *a: True"],
    ["importing the harness", "import sangja.values\nsangja.values.same = lambda a, b: True"],
    ["what it left in sys.modules", "import sys\nsys.modules['sangja.checks'] = sys\na = 6"],
  ])("%s", async (_, source) => {
    expect((await check(`${from}holds('a', 5)`, source)).passed).toBe(false);
  });
});
