package dev.sangja.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a program out of others: lines and tokens left out, doubled, swapped, and brought in from another one. */
final class ChangedProgram {
    private static final List<String> HONEST =
            List.of(
                    "a = 5\nb = a * 2\nprint(a, b)\n",
                    "total = 0\nfor price in [100, 200, 300]:\n    total += price\nprint(f'{total:,}')\n",
                    "def add(a, b=1, *rest, **named):\n    return a + b\n\n\nprint(add(1), add(2, b=3))\n",
                    "try:\n    print(int(input()))\nexcept ValueError as error:\n    print(error)\nfinally:\n    print('end')\n",
                    "class Box:\n    def __init__(self, size):\n        self.size = size\n\n    def __repr__(self):\n        return f'Box({self.size})'\n\n\nprint([Box(n) for n in range(3)])\n",
                    "import json\nprint(json.dumps({'a': [1, 2.5, None]}, indent=1))\n",
                    "match [1, 2]:\n    case [x, y] if x < y:\n        print(x)\n    case _:\n        print('no')\n",
                    "async def main():\n    yield 1\n\n\nwith open('f', 'w') as file:\n    print(file.write('x'))\n");

    private static final List<String> ODD =
            List.of(
                    "\n",
                    "\n    ",
                    "\t",
                    "\0",
                    "\u202e",
                    "'",
                    "\"\"\"",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    ":",
                    ":=",
                    "*",
                    "**",
                    "@",
                    "\\",
                    "...",
                    "lambda:",
                    "yield",
                    "await",
                    "del",
                    "global",
                    "nonlocal",
                    "raise",
                    "return",
                    "None",
                    "-1",
                    "10**100",
                    "1j",
                    "1e999",
                    "0x",
                    "f'{",
                    "}'",
                    "__import__('sys')",
                    "globals()",
                    "type",
                    "object",
                    "exec",
                    "eval",
                    "iter(int, 1)",
                    "lambda *a, **k: k",
                    "__builtins__",
                    "BaseException",
                    "while True:",
                    "sys",
                    "gc",
                    "\ud83d",
                    "한",
                    "\f",
                    "#");

    private static final List<String> SOURCES =
            Stream.concat(
                            HONEST.stream(),
                            HostileProgram.all().stream().map(HostileProgram::source))
                    .collect(Collectors.toList());

    private ChangedProgram() {}

    static String of(Random random) {
        List<String> parts = parts(random);
        for (int i = random.nextInt(8); i >= 0; i--) {
            change(parts, random);
        }
        String program = String.join("", parts);
        return program.substring(0, Math.min(program.length(), 20_000));
    }

    /** Half of the time whole lines, else tokens. */
    private static List<String> parts(Random random) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        return new ArrayList<>(
                random.nextBoolean()
                        ? source.lines().map(line -> line + "\n").toList()
                        : List.of(source.splitWithDelimiters("\\b", -1)));
    }

    private static void change(List<String> parts, Random random) {
        int at = random.nextInt(parts.size() + 1);
        boolean isPart = at < parts.size();
        switch (random.nextInt(6)) {
            case 0 -> parts.add(at, ODD.get(random.nextInt(ODD.size())));
            case 1 -> parts.addAll(at, parts(random));
            case 2 -> {
                List<String> other = parts(random);
                parts.add(at, other.get(random.nextInt(other.size())));
            }
            case 3 -> {
                if (isPart) {
                    parts.add(at, parts.get(at));
                }
            }
            case 4 -> {
                if (isPart) {
                    parts.set(at, parts.get(random.nextInt(parts.size())));
                }
            }
            default -> {
                if (isPart) {
                    parts.remove(at);
                }
            }
        }
    }
}
