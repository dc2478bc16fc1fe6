"""A sentence in both languages."""

import builtins

__builtins__ = dict(vars(builtins))


class Text:
    """One sentence in both languages; each side is a text or a function of what was seen."""

    def __init__(self, ko, en):
        for language, side in (("ko", ko), ("en", en)):
            if not callable(side) and not (isinstance(side, str) and side.strip()):
                raise ValueError(f'{language}: {side!r} is no sentence; write ko="..." and en="..."')
        self._sides = {"ko": ko, "en": en}

    def in_language(self, language, *seen):
        side = self._sides[language]
        return side(*seen) if callable(side) else side


def wrong(ko, en):
    """What a check function returns when it is not satisfied: why, in both languages."""
    return Text(ko, en)
