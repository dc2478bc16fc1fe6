import { describe, expect, it } from "vitest";
import { observe, run } from "./node-python";

describe("a value is carried over as data of its exact type", () => {
  const rows: [string, unknown][] = [
    ["5", ["int", "5"]],
    ["-(10**30)", ["int", `-1${"0".repeat(30)}`]],
    ["10**5000", ["other", "int"]],
    ["True", ["bool", true]],
    ["None", ["none"]],
    ["1.5", ["float", "0x1.8000000000000p+0"]],
    ["float('nan')", ["float", "nan"]],
    ["-float('inf')", ["float", "-inf"]],
    ["'가'", ["str", "가"]],
    ["'\\ud800'", ["str", "\ud800"]],
    [
      "[1, ['a']]",
      [
        "list",
        [
          ["int", "1"],
          ["list", [["str", "a"]]],
        ],
      ],
    ],
    ["(1,)", ["tuple", [["int", "1"]]]],
    [
      "{2, 1}",
      [
        "set",
        [
          ["int", "1"],
          ["int", "2"],
        ],
      ],
    ],
    [
      "{'a': 1}",
      [
        "dict",
        [
          [
            ["str", "a"],
            ["int", "1"],
          ],
        ],
      ],
    ],
    ["range(3)", ["other", "range"]],
    ["print", ["other", "builtin_function_or_method"]],
    ["[0] * 20000", ["other", "list"]],
    ["'x' * 100000", ["other", "str"]],
    ["type('Int', (int,), {})(5)", ["other", "Int"]],
    ["type('Liar', (), {'__class__': int, '__eq__': lambda s, o: True})()", ["other", "Liar"]],
  ];
  it.each(rows)("%s", (expression, data) => {
    expect(observe(`a = ${expression}`).names.a).toEqual(data);
  });

  it("stops at a list that holds itself", () => {
    expect(observe("a = [1]\na.append(a)").names.a).toEqual([
      "list",
      [
        ["int", "1"],
        ["cycle", "list"],
      ],
    ]);
  });

  it("stops at a depth of twenty", () => {
    expect(JSON.stringify(observe("a = []\nfor i in range(1000): a = [a]").names.a).length).toBeLessThan(400);
  });

  it("never calls a method of the program", () => {
    const methods = "__repr__ __str__ __eq__ __hash__ __len__ __iter__".split(" ");
    const source = `class A:\n${methods.map((m) => `  def ${m}(*a): print("called")`).join("\n")}\na = A()\nb = [a]`;
    expect(observe(source).printed).toBe("");
  });
});

describe("an error is told with its line in main.py", () => {
  const rows: [string, string, number | null][] = [
    ["print(a)", "NameError", 1],
    ["\n\nprint('a' + 1)", "TypeError", 3],
    ["a = [1]\n\nprint(a[3])", "IndexError", 3],
    ["{}['k']", "KeyError", 1],
    ["int('x')", "ValueError", 1],
    ["1 / 0", "ZeroDivisionError", 1],
    ["a = 1\nprint(1", "SyntaxError", 2],
    ["if True:\nprint(1)", "IndentationError", 2],
    ["if True:\n\tx = 1\n        y = 2", "TabError", 3],
    ["x = 1\n\neval('1 +')", "SyntaxError", 3],
    ["import maths", "ModuleNotFoundError", 1],
    ["import sangja", "ModuleNotFoundError", 1],
    ["def f(): return f()\nf()", "RecursionError", 1],
    ["a = [0] * 10**9", "MemoryError", 1],
    ["raise KeyboardInterrupt", "KeyboardInterrupt", 1],
    ["class E(BaseException): pass\nraise E('x')", "E", 2],
    ["class E(Exception):\n  def __str__(self): raise E\nraise E", "E", 3],
    ["\0", "SyntaxError", null],
    ["x = '\\ud800'.encode()", "UnicodeEncodeError", 1],
    ["import json\njson.loads('{')", "JSONDecodeError", 2],
  ];
  it.each(rows)("%j", (source, type, line) => {
    const { status, error } = run(source);
    expect([status, error?.type, error?.line]).toEqual(["error", type, line]);
    expect(error?.traceback).toContain(type);
    expect(error?.traceback).not.toContain("/lib/");
  });

  it("shows the lines of main.py in the traceback", () => {
    expect(run("def half(n):\n    return n / 0\n\nhalf(3)").error?.traceback).toBe(
      'Traceback (most recent call last):\n  File "main.py", line 4, in <module>\n    half(3)\n' +
        '  File "main.py", line 2, in half\n    return n / 0\nZeroDivisionError: division by zero',
    );
  });

  it.each([["import sys\nsys.exit()"], ["exit()"], ["raise SystemExit"]])("%j is a normal end", (source) => {
    expect(run(source).status).toBe("finished");
  });
});

describe("a run", () => {
  it("streams its output and shows its boxes in their order", () => {
    const { out, boxes } = run(
      "b = 2\na = 'x'\nimport math\ndef f(): pass\nclass C: pass\nc = C()\nprint(b, a)",
    );
    expect(out).toBe("2 x\n");
    expect(boxes).toEqual([
      { name: "b", type: "int", text: "2" },
      { name: "a", type: "str", text: "'x'" },
      { name: "c", type: "C", text: "<C>" },
    ]);
  });

  it("asks, and shows the question", () => {
    const { out, boxes } = run("name = input('이름? ')\nprint('안녕', name)", { answers: ["지나"] });
    expect(out).toBe("이름? 안녕 지나\n");
    expect(boxes[0]?.text).toBe("'지나'");
  });

  it("ends where no answer is left", () => {
    expect(
      run("input('a')\ntry:\n  input('b')\nexcept BaseException:\n  input('c')", { answers: ["1"] }).status,
    ).toBe("needs_input");
  });

  it("repeats its chances with the same seed only", () => {
    const source = "import random\nprint(random.random())";
    expect(run(source, { seed: 7 }).out).toBe(run(source, { seed: 7 }).out);
    expect(run(source, { seed: 7 }).out).not.toBe(run(source, { seed: 8 }).out);
  });

  it("really waits in sleep, which can be broken off", () => {
    const waited: number[] = [];
    const sleep = (seconds: number) => waited.push(seconds) > 1;
    expect(run("import time\ntime.sleep(1)\ntime.sleep(2)\nprint('no')", { sleep })).toMatchObject({
      status: "stopped",
      line: 3,
      out: "",
    });
    expect(waited).toEqual([1, 2]);
  });
});

describe("a loop is ended at the limit, with its line", () => {
  const rows: [string, number][] = [
    ["while True: pass", 1],
    ["x = 0\nwhile True:\n  x += 1", 2],
    ["while True:\n  try:\n    x = 1\n  except:\n    pass", 1],
    ["while True:\n  try:\n    while True: pass\n  except BaseException:\n    continue", 3],
    ["def g():\n  while True: yield 1\nfor x in g(): pass", 2],
    ["import itertools\nfor x in itertools.count(): pass", 2],
    ["sum(i for i in range(10**12))", 1],
    ["def f(n):\n  return n if n < 2 else f(n - 1) + f(n - 2)\nf(60)", 1],
  ];
  it.each(rows)("%j", (source, line) => {
    const ended = run(source, { seconds: 0.1 });
    expect(ended.status).toBe("time_limit");
    expect(Math.abs((ended.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it("does not count the time of waiting", () => {
    const sleep = () => {
      const end = performance.now() + 150;
      while (performance.now() < end);
      return false;
    };
    const source = "import time\ntime.sleep(1)\nfor i in range(1000): pass\nprint('done')";
    expect(run(source, { seconds: 0.1, sleep }).out).toBe("done\n");
  });
});

describe("output is cut at the cap and the program is ended", () => {
  it.each([
    ["while True: print('x')", 4000],
    ["print('y' * 100000)", 65536],
    ["while True: print('가', end='')", 65535 / 3],
    ["while True:\n  try: print('x')\n  except: pass", 4000],
  ])("%j", (source, length) => {
    const { status, out } = run(source);
    expect([status, out.length]).toEqual(["output_limit", length]);
  });
});

describe("a program cannot disturb what comes after it", () => {
  const attacks = [
    "import builtins\nfor n in list(vars(builtins)):\n  if n not in ('__import__', 'setattr'): setattr(builtins, n, None)",
    "import json, io\njson.dumps = json.loads = json.JSONEncoder.encode = io.StringIO = None",
    "import sys\nsys.modules.clear()",
    "import sys\nsys.stdout = sys.stderr = sys.stdin = None",
    "import sys\nsys.settrace(lambda *a: 1 / 0)\nsys.setprofile(None)",
    "import sys\nsys.setrecursionlimit(50)",
    "import sys\nsys.path[:] = []\nsys.meta_path[:] = []",
    "import random, time\nrandom.random = time.sleep = time.monotonic = None",
    "import gc, warnings\ngc.disable()\nwarnings.filters.clear()",
    "__name__ = __builtins__ = None",
    "import signal\nsignal.signal = None",
    "class A:\n  def __del__(self): raise ValueError\na = A()",
  ];
  it.each(attacks.map((a) => [a]))("%j", (attack) => {
    expect(observe(`print('own')\n${attack}\n`).printed).toBe("own\n");
    const next = observe("import random, json, time\nprint(len(json.dumps([1])), input('?'))", {
      input: ["ok"],
    });
    expect([next.status, next.printed, next.asked]).toEqual(["finished", "3 ok\n", ["?"]]);
  });

  it("leaves no names and no modules behind", () => {
    run("import sys, types\nsecret = 1\nsys.modules['mine'] = types.ModuleType('mine')");
    expect(run("import mine").error?.type).toBe("ModuleNotFoundError");
    expect(run("print(secret)").error?.type).toBe("NameError");
  });
});

describe("an observation", () => {
  it("moves the clock in place of sleeping", () => {
    const { names } = observe("import time\na = time.time()\ntime.sleep(1000)\nb = time.time() - a > 999");
    expect(names.b).toEqual(["bool", true]);
  });

  it("keeps the questions apart from the output", () => {
    const { printed, asked } = observe("print(input('수? '))", { input: ["3"] });
    expect([printed, asked]).toEqual(["3\n", ["수? "]]);
  });

  it("tells that there were too few answers", () => {
    expect(observe("input()").error).toMatchObject({ type: "EOFError", line: 1 });
  });

  const call = { kind: "call", function: "double", arguments: [["int", "3"]] };
  it.each([
    ["def double(x):\n  print('in')\n  return x * 2\nprint('out')", "returned", ["int", "6"], "in\n"],
    ["def double(x): return y", "raised", ["none"], ""],
    ["double = 5", "not_callable", ["none"], ""],
    ["print(1)", "missing", ["none"], ""],
  ])("calls a function: %j", (source, called, result, printed) => {
    expect(observe(source, call)).toMatchObject({ called, result, printed });
  });
});
