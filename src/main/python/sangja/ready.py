"""The ready-made checks, with their labels and messages. Values stand after a colon, so that no Korean particle
has to agree with them."""

import builtins

from sangja.boxes import short_text
from sangja.constructs import Construct
from sangja.texts import wrong
from sangja.values import MISSING, Other, same

__builtins__ = dict(vars(builtins))

_KINDS = {
    str: ("글자", "text"),
    int: ("숫자", "a number"),
    float: ("점이 있는 숫자", "a number with a point"),
    bool: ("True나 False", "True or False"),
    type(None): ("아무것도 없음", "nothing"),
    list: ("[ ] 목록", "a [ ] list"),
    dict: ("{ } 묶음", "a { } collection"),
}


def stopped(error):
    """The program ended with an error, so a check could not see more."""
    if error.line is None:
        return ("프로그램이 중간에 멈췄어요. 화면에 나온 설명을 먼저 읽어 보세요.",
                "The program stopped on the way. Read what the screen says about it first.")  # fmt: skip
    return (f"프로그램이 {error.line}번째 줄에서 멈췄어요. 그 줄을 먼저 고쳐 보세요.",
            f"The program stopped at line {error.line}. Fix that line first.")  # fmt: skip


def _shown(value):
    return f"<{value.type}>" if isinstance(value, Other) else short_text(value)


def _with_kind(value):
    ko, en = _KINDS.get(type(value), ("다른 것", "something else"))
    return f"{_shown(value)} ({ko})", f"{_shown(value)} ({en})"


class Prints:
    reads_source = False

    def __init__(self, wanted, contains):
        self.wanted = {language: text.removesuffix("\n") for language, text in wanted.items()}
        self.contains = contains

    def label(self):
        ko, en = (_as_block(self.wanted[language]) for language in ("ko", "en"))
        if self.contains:
            return f"화면에 있어야 하는 말: {ko}", f"The screen has this in it: {en}"
        return f"화면에 나와야 하는 것: {ko}", f"The screen shows: {en}"

    def __call__(self, seen):
        wanted, printed = self.wanted[seen.language], seen.printed
        if (wanted in printed) if self.contains else (wanted == printed):
            return None
        if seen.error is not None:
            return wrong(*stopped(seen.error))
        if not printed.strip():
            return wrong("화면에 아직 아무것도 나오지 않았어요.", "Nothing has come on the screen yet.")
        ko, en = _missing_part(wanted) if self.contains else _difference(wanted, printed)
        shown = _as_block(printed)
        return wrong(f"{ko}\n지금 화면에 나온 것: {shown}", f"{en}\nNow the screen shows: {shown}")


def _missing_part(wanted):
    return f"이 말이 보이지 않아요: {_as_block(wanted)}", f"This is not there: {_as_block(wanted)}"


def _difference(wanted, printed):
    if _without_spaces(wanted) == _without_spaces(printed):
        return "띄어 쓴 곳과 줄을 바꾼 곳을 살펴보세요.", "Look at the spaces and at where a new line begins."
    if wanted.casefold() == printed.casefold():
        return "대문자와 소문자를 살펴보세요.", "Look at the capital and the small letters."
    return _first_difference(wanted.split("\n"), printed.split("\n"))


def _without_spaces(text):
    return "".join(text.split())


def _as_block(text):
    text = text if len(text) <= 400 else text[:400] + "…"
    return f"\n{text}" if "\n" in text else text


def _first_difference(wanted, printed):
    if len(wanted) == 1 and len(printed) == 1:
        return f"나와야 하는 것: {wanted[0]}", f"It must be: {wanted[0]}"
    number = next((i for i, pair in enumerate(zip(wanted, printed)) if pair[0] != pair[1]), min(len(wanted), len(printed)))
    if number >= len(printed):
        return (f"줄이 모자라요. {number + 1}번째 줄에 나와야 하는 것: {wanted[number]}",
                f"There are too few lines. Line {number + 1} must be: {wanted[number]}")  # fmt: skip
    if number >= len(wanted):
        return (f"줄이 너무 많아요. 없어야 하는 {number + 1}번째 줄: {printed[number]}",
                f"There are too many lines. Line {number + 1} must not be there: {printed[number]}")  # fmt: skip
    return (f"{number + 1}번째 줄이 달라요. 나와야 하는 것: {wanted[number]}",
            f"Line {number + 1} is different. It must be: {wanted[number]}")  # fmt: skip


class Holds:
    reads_source = False

    def __init__(self, name, value):
        self.name = name
        self.value = value

    def label(self):
        shown = _shown(self.value)
        return f"상자 {self.name} 안에 있어야 하는 것: {shown}", f"The box {self.name} holds: {shown}"

    def __call__(self, seen):
        now = seen.holds(self.name)
        if now is not MISSING and same(now, self.value):
            return None
        if seen.error is not None:
            return wrong(*stopped(seen.error))
        if now is MISSING:
            return wrong(f"이런 이름의 상자가 아직 없어요: {self.name}", f"There is no box with this name yet: {self.name}")
        if type(now) is type(self.value):
            return wrong(f"지금 들어 있는 것: {_shown(now)}", f"Now it holds: {_shown(now)}")
        (now_ko, now_en), (ko, en) = _with_kind(now), _with_kind(self.value)
        return wrong(f"지금 들어 있는 것: {now_ko}\n들어 있어야 하는 것: {ko}", f"Now it holds: {now_en}\nIt must hold: {en}")


class Uses:
    reads_source = True

    def __init__(self, construct, wanted):
        self.construct = Construct(construct)
        self.wanted = wanted

    def label(self):
        ko, en = self.construct.ko, self.construct.en
        if self.wanted:
            return f"프로그램에 있어야 하는 것: {ko}", f"The program has this in it: {en}"
        return f"프로그램에 없어야 하는 것: {ko}", f"The program does without this: {en}"

    def __call__(self, seen):
        found = self.construct.is_in(seen.source)
        if found is self.wanted:
            return None
        if found is None:
            return wrong("컴퓨터가 아직 읽지 못하는 곳이 있어요. 그곳을 먼저 고쳐 보세요.",
                          "There is a place that the computer cannot read yet. Fix that first.")  # fmt: skip
        ko, en = self.construct.ko, self.construct.en
        if self.wanted:
            return wrong(f"프로그램에 아직 보이지 않아요: {ko}", f"This is not in the program yet: {en}")
        return wrong(f"이번에는 쓰지 않기로 했어요: {ko}", f"This time we do without it: {en}")


class Returns:
    reads_source = False

    def __init__(self, function, arguments, value):
        self.function = function
        self.call = f"{function}({', '.join(map(_shown, arguments))})"
        self.value = value

    def label(self):
        return f"{self.call} → {_shown(self.value)}", f"{self.call} → {_shown(self.value)}"

    def __call__(self, seen):
        if seen.called == "returned":
            return self._compare(seen.result)
        if seen.error is not None:
            return wrong(*stopped(seen.error))
        if seen.called == "not_callable":
            return wrong(f"아직 함수가 아니에요: {self.function}", f"This is not a function yet: {self.function}")
        return wrong(f"이런 이름의 함수가 아직 없어요: {self.function}", f"There is no function with this name yet: {self.function}")

    def _compare(self, result):
        if same(result, self.value):
            return None
        if result is None:
            return wrong(f"돌려준 것이 없어요. 있어야 하는 것: {_shown(self.value)}",
                          f"It gave nothing back. It must give: {_shown(self.value)}")  # fmt: skip
        if type(result) is type(self.value):
            return wrong(f"지금 돌려준 것: {_shown(result)}", f"Now it gives: {_shown(result)}")
        (now_ko, now_en), (ko, en) = _with_kind(result), _with_kind(self.value)
        return wrong(f"지금 돌려준 것: {now_ko}\n돌려줘야 하는 것: {ko}", f"Now it gives: {now_en}\nIt must give: {en}")


class Changed:
    reads_source = True

    def label(self):
        return "프로그램을 고쳤어요", "You changed the program"

    def __call__(self, seen):
        if seen.source.strip() != seen.starter.strip():
            return None
        return wrong("아직 처음 프로그램 그대로예요. 한 곳을 고쳐 보세요.", "It is still the first program. Change one place.")
