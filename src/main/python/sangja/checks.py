"""The words in which a checks.py is written, and its verdict. A checks.py never meets the learner's program."""

import builtins

from sangja import ready
from sangja.seen import Seen
from sangja.texts import Text, wrong
from sangja.values import MISSING, Other, encode, same

__builtins__ = dict(vars(builtins))

__all__ = [
    "MISSING", "Other", "avoids", "call", "changed", "check", "free", "holds", "mistake", "prints", "returns", "run", "same",
    "uses", "wrong",
]  # fmt: skip

_BROKEN = {
    "time_limit": ("프로그램이 끝나지 않고 계속 돌고 있어요.", "The program goes on and on and does not end."),
    "output_limit": ("화면에 나오는 것이 너무 많아서 멈췄어요.", "So much came on the screen that it was stopped."),
    "crashed": ("프로그램 때문에 컴퓨터가 일을 멈췄어요.", "The program made everything stop."),
}


def run(input=(), seed=0):
    """A probe: run the program, with these answers to its input()."""
    answers = list(input)
    if not all(isinstance(answer, str) for answer in answers):
        raise ValueError(f"run(input={answers!r}): answers are typed text; write them in quotes")
    return {"kind": "run", "input": answers, "seed": seed}


def call(function, *arguments, input=(), seed=0):
    """A probe: run the program, then call one of its functions with these values."""
    if not function.isidentifier():
        raise ValueError(f"call: '{function}' is no name of a function; write it without brackets")
    return {**run(input, seed), "kind": "call", "function": function, "arguments": [encode(a) for a in arguments]}


def check(*probes, ko, en):
    """Decorates a check. It gets a `seen` for each probe (run() when none is named) and returns wrong(...), False, or
    None or True when all is well."""
    return _decorator("checks", probes, Text(ko, en))


def mistake(*probes, ko, en, probe=None):
    """Decorates a test for a known mistake. Where it returns something true, its message is the whole verdict."""
    return _decorator("mistakes", probes or ((probe,) if probe else ()), Text(ko, en))


def _decorator(kind, probes, text):
    def decorate(function):
        _add(kind, list(probes or (run(),)), text, function)
        return function

    return decorate


def prints(text=None, *, ko=None, en=None, contains=False, input=(), label=None):
    """The program's whole output is this text (ko and en where it differs by language), or contains it."""
    wanted = {"ko": ko if ko is not None else text, "en": en if en is not None else text}
    for language, side in wanted.items():
        if not isinstance(side, str):
            raise ValueError(f"prints({language}={side!r}): write the text that the screen must show")
    _add_ready(run(input), ready.Prints(wanted, contains), label)


def holds(name, value, *, input=(), label=None):
    """After the program the variable holds exactly this value, of this type."""
    _add_ready(run(input), ready.Holds(name, value), label)


def uses(construct, *, label=None):
    """The source text uses a construct: a name of `constructs`, or a call such as "print()"."""
    _add_ready(run(), ready.Uses(construct, True), label)


def avoids(construct, *, label=None):
    """The source text does not use a construct."""
    _add_ready(run(), ready.Uses(construct, False), label)


def returns(function, arguments, value, *, input=(), label=None):
    """Calling the function with this list of values gives exactly this value."""
    _add_ready(call(function, *arguments, input=input), ready.Returns(function, arguments, value), label)


def changed(*, label=None):
    """The source text is not the starter any more."""
    _add_ready(run(), ready.Changed(), label)


def _add_ready(probe, made, label):
    text = Text(label["ko"], label["en"]) if label else Text(*made.label())
    _add("checks", [probe], text, made, made.reads_source)


def free(*kinds, ko=(), en=()):
    """What the learner may choose: all of a kind ("string", "number"), or these values of the solution in a language.
    It checks nothing. A solution with another value in such a place is as right, which the authors' tool must know."""
    bad = [kind for kind in kinds if kind not in ("string", "number")]
    if bad or not (kinds or ko or en):
        raise ValueError(f'free({", ".join(map(repr, kinds))}): write "string", "number", or ko=[...] and en=[...]')
    _declaring().free.append({"kinds": list(kinds), "ko": list(ko), "en": list(en)})


_plan = None


def _declaring():
    if _plan is None:
        raise RuntimeError("checks are declared in a checks.py, while it is being read")
    return _plan


def _add(kind, probes, text, function, reads_source=False):
    _declaring().add(kind, _Rule(probes, text, function, reads_source))


def load(source):
    """Reads a checks.py."""
    global _plan
    _plan = plan = Plan()
    try:
        exec(compile(source, "checks.py", "exec", dont_inherit=True), {"__name__": "checks"})
    finally:
        _plan = None
    if not plan.rules["checks"]:
        raise ValueError("checks.py: it has no check; write at least one, such as changed()")
    return plan


class _Rule:
    def __init__(self, probes, text, function, reads_source):
        self.probes = probes
        self.text = text
        self.function = function
        self.reads_source = reads_source


class Plan:
    """What a checks.py declares: its mistakes, its checks and the probes that they need."""

    def __init__(self):
        self.rules = {"mistakes": [], "checks": []}
        self.probes = []
        self.free = []

    def add(self, kind, rule):
        self.rules[kind].append(rule)
        for probe in rule.probes:
            if probe not in self.probes:
                self.probes.append(probe)

    def judge(self, request):
        return _Judgement(self, request).verdict()


class _Judgement:
    def __init__(self, plan, request):
        observations = request["observations"]
        if len(observations) != len(plan.probes):
            raise ValueError(f"observations: {len(observations)} were given for {len(plan.probes)} probes of checks.py")
        self.plan = plan
        self.language = request["language"]
        self.faults = []
        self.seen = [
            Seen(data, probe, request)
            for data, probe in zip(observations, plan.probes, strict=True)
        ]

    def verdict(self):
        checks = [self._check(number, rule) for number, rule in enumerate(self.plan.rules["checks"], 1)]
        message = self._first_mistake()
        passed = message is None and all(check["passed"] for check in checks)
        return {"passed": passed, "message": message, "checks": checks, "faults": self.faults}

    def _seen_by(self, rule):
        return [self.seen[self.plan.probes.index(probe)] for probe in rule.probes]

    def _first_mistake(self):
        for rule in self.plan.rules["mistakes"]:
            seen = self._seen_by(rule)
            try:
                if rule.function(*seen):
                    return rule.text.in_language(self.language, *seen)
            except Exception as error:
                self._fault(rule, error)
        return None

    def _check(self, number, rule):
        seen = self._seen_by(rule)
        label = rule.text.in_language(self.language, *seen)
        message = self._complaint(rule, seen, label)
        return {"id": str(number), "label": label, "passed": message is None, "message": message}

    def _complaint(self, rule, seen, label):
        """Why the check does not pass, None where it does."""
        broken = next((s for s in seen if s.status in _BROKEN), None)
        if broken is not None and not rule.reads_source:
            return Text(*_BROKEN[broken.status]).in_language(self.language)
        try:
            result = rule.function(*seen)
        except Exception as error:
            self._fault(rule, error)
            result = False
        if result is None or result is True:
            return None
        return result.in_language(self.language, *seen) if isinstance(result, Text) else self._not_yet(seen, label)

    def _not_yet(self, seen, label):
        failed = next((each.error for each in seen if each.error), None)
        text = ready.stopped(failed) if failed else (f"아직이에요. 확인할 것: {label}", f"Not yet. Look at this: {label}")
        return Text(*text).in_language(self.language)

    def _fault(self, rule, error):
        name = getattr(rule.function, "__name__", type(rule.function).__name__)
        self.faults.append(f"checks.py, {name}: {type(error).__name__}: {error}")
