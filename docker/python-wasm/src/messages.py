"""Lists every message that CPython can give with a SyntaxError, an IndentationError or a TabError.

usage: python messages.py <CPython's source folder> <file to write>

One message a line: the source file, the exception, the message as its template (%s, %U, %R, %d, ... stand for what is
filled in), separated by tabs, sorted. The grammar and the C sources are read as tokens; a message is a string that
stands among the arguments of a call that raises one of the three, or that such a function keeps in `msg` first.
"""

import pathlib
import re
import sys

ERRORS = ("SyntaxError", "IndentationError", "TabError")
SOURCES = ("Grammar/python.gram", "Parser/*.c", "Parser/*.h", "Parser/lexer/*.c", "Parser/tokenizer/*.c", "Python/*.c")
GENERATED = {"Parser/parser.c"}
# Python/Python-tokenize.c is the tokenize module, which repeats messages of the tokenizer for programs that read code.
OTHER_USES = {"Python/Python-tokenize.c"}
RAISES = re.compile(
    r"RAISE_SYNTAX_ERROR\w*|RAISE_ERROR_KNOWN_LOCATION|(?P<IndentationError>RAISE_INDENTATION_ERROR)"
    r"|(?P<TabError>\w*indenterror)|\w*_?syntaxerror(_known_range)?|compiler_error|_PyPegen_raise_error\w*"
)
# How many tokens after `msg = "..."` the call with msg stands.
WITHIN = 400
# Calls that raise what their arguments name.
RAISES_NAMED = {"PyErr_Format", "PyErr_SetString", "_PyErr_Format", "_PyErr_SetString", "RAISE_ERROR_KNOWN_LOCATION"}
TOKEN = re.compile(
    r"""(?P<comment>/\*.*?\*/|//[^\n]*)|(?P<define>^[ \t]*\#[ \t]*define[ \t]+(?P<name>\w+)[ \t\\\n]+(?P<value>(?:"(?:\\.|[^"\\])*"[ \t\\\n]*)+))"""
    r"""|(?P<text>"(?:\\.|[^"\\])*")|(?P<char>'(?:\\.|[^'\\])*')|(?P<word>\w+)|(?P<sign>[^\s\w])""",
    re.DOTALL | re.MULTILINE,
)
GRAMMAR_COMMENT = re.compile(r"^\s*\#.*$|\s\#\s[^\"]*$", re.MULTILINE)
STRING = re.compile(r'"((?:\\.|[^"\\])*)"', re.DOTALL)
ESCAPES = {"n": r"\n", "t": r"\t", '"': '"', "'": "'", "\\": "\\"}


def joined(literals):
    """The characters of adjacent C strings; a line break stays written as \\n, since each message is one line."""
    text = "".join(STRING.findall(literals))
    return re.sub(r"\\\n", "", re.sub(r"\\([nt\"'\\])", lambda match: ESCAPES[match[1]], text))


def named_error(tokens):
    return next((error for error in ERRORS if ("word", f"PyExc_{error}") in tokens), None)


class Source:
    def __init__(self, text):
        self.macros = {}
        self.tokens = []
        for match in TOKEN.finditer(text):
            if match["define"]:
                self.macros[match["name"]] = joined(match["value"])
            elif not match["comment"] and not match["char"]:
                self.add(match.lastgroup, match[0])
        self.fill_in_macros()

    def add(self, kind, text):
        if kind == "text" and self.tokens and self.tokens[-1][0] == "text":
            self.tokens[-1] = ("text", self.tokens[-1][1] + joined(text))
        else:
            self.tokens.append((kind, joined(text) if kind == "text" else text))

    def fill_in_macros(self):
        self.tokens = [
            ("text", self.macros[text]) if kind == "word" and text in self.macros else (kind, text)
            for kind, text in self.tokens
        ]

    def messages(self):
        yield from self.raised()
        yield from self.kept()

    def raised(self):
        for at, (kind, name) in enumerate(self.tokens):
            if kind != "word" or self.tokens[at + 1 : at + 2] != [("sign", "(")]:
                continue
            match = RAISES.fullmatch(name)
            if not match and name not in RAISES_NAMED:
                continue
            arguments = self.arguments(at + 1)
            named = named_error(arguments)
            if not match and not named:
                continue
            error = named or next((error for error, text in match.groupdict().items() if text), "SyntaxError")
            yield from self.texts(arguments, error)

    @staticmethod
    def texts(arguments, error):
        for kind, text in arguments:
            if kind == "text" and re.search(r"[A-Za-z%]", text):
                yield error, text
                # What follows the first message fills it in, unless one of two is chosen.
                if ("sign", "?") not in arguments:
                    return

    def arguments(self, at):
        depth = 0
        for end in range(at, len(self.tokens)):
            sign = self.tokens[end][1] if self.tokens[end][0] == "sign" else ""
            depth += (sign == "(") - (sign == ")")
            if depth == 0:
                return self.tokens[at:end]
        return []

    def kept(self):
        """msg = "..."; near errtype = PyExc_...; and in functions that raise with msg."""
        for at, tokens in enumerate(zip(self.tokens, self.tokens[1:], self.tokens[2:])):
            if tokens[:2] == (("word", "msg"), ("sign", "=")) and tokens[2][0] == "text" and self.raises_msg(at):
                yield self.error_near(at), tokens[2][1]

    def raises_msg(self, at):
        for later, (kind, name) in enumerate(self.tokens[at : at + WITHIN], at):
            if kind == "word" and (RAISES.fullmatch(name) or name in RAISES_NAMED):
                arguments = self.arguments(later + 1)
                if ("word", "msg") in arguments and (RAISES.fullmatch(name) or named_error(arguments)):
                    return True
        return False

    def error_near(self, at):
        block = self.tokens[at - 5 : at] + self.tokens[at + 3 : at + 8]
        return named_error(block) or "SyntaxError"


def main(root, target):
    found = set()
    for pattern in SOURCES:
        for file in sorted(root.glob(pattern)):
            name = file.relative_to(root).as_posix()
            if name not in GENERATED | OTHER_USES:
                text = file.read_text("utf-8")
                source = Source(GRAMMAR_COMMENT.sub("", text) if name.endswith(".gram") else text)
                found |= {(name, *message) for message in source.messages()}
    lines = ["\t".join(each) + "\n" for each in sorted(found)]
    target.write_text("".join(lines), "utf-8")
    print(len(lines), "syntax messages")


main(*map(pathlib.Path, sys.argv[1:]))
