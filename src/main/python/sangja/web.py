"""The modules `requests` and `restaurants` of a learner's program.

`requests` is small and waits for each answer, but what works with it works with the real one. It asks our own server and
nobody else. A learner's run in the browser really does; everywhere else, and in every check, the answers are recorded, so
that a check says the same today and tomorrow.
"""

import builtins
import json
import sys
import types

from sangja import recorded
from sangja.values import exact

__builtins__ = dict(vars(builtins))

_WORDS = {
    "ko": {
        "lost": "서버에 닿지 못했어요. 인터넷 연결을 살펴보고 다시 실행해 보세요.",
        "other": "여기에서는 우리 식당 창구에만 물어볼 수 있어요. 주소 자리에 address를 써 보세요.",
        "text": "주소는 글자여야 해요. 주소 자리에 address를 써 보세요.",
        "names": "주소 다음부터는 json=요청, headers=종이처럼 이름을 붙여서 내 주세요.",
        "only_json": "종이는 json=으로 내요. data= 대신 json=이라고 적어 보세요.",
        "unknown": "여기에 낼 수 없는 이름이 있어요. json=과 headers=만 낼 수 있으니 한 글자씩 살펴보세요.",
        "no_paper": "get으로는 종이를 낼 수 없어요. 종이를 내려면 post를 써 보세요.",
        "paper": "headers에는 딕셔너리를 내 주세요.",
        "json": "요청에 종이로 적을 수 없는 것이 들어 있어요. 글자, 숫자, 리스트, 딕셔너리만 적을 수 있어요.",
        "no_json": "이 응답에는 종이가 들어 있지 않아요. 먼저 status_code를 보세요.",
        "no_letters": "headers에는 영어와 숫자만 적을 수 있어요. 종이에 card가 제대로 들어갔는지 살펴보세요.",
    },
    "en": {
        "lost": "The server could not be reached. Check your internet connection and run it again.",
        "other": "From here you can only ask our restaurant counter. Use address as the address.",
        "text": "An address has to be text. Use address as the address.",
        "names": "After the address, hand things in by name, like json=request and headers=headers.",
        "only_json": "Papers are handed in with json=. Write json= in place of data=.",
        "unknown": "One of the names is not known here. Only json= and headers= can be handed in, so look at each letter.",
        "no_paper": "You cannot hand in a paper with get. Use post for that.",
        "paper": "Hand in a dictionary as headers.",
        "json": "The request holds something that cannot be written on paper. Use text, numbers, lists and dictionaries.",
        "no_json": "There is no paper in this response. Look at its status_code first.",
        "no_letters": "Headers can only hold English letters and numbers. Look at how card got into the paper.",
    },
}
_KEY_PATH = "/restaurants/key"
_to_json = json.JSONEncoder(ensure_ascii=False).encode
_from_json = json.JSONDecoder().decode


class RequestException(OSError):
    """What kept a request from being answered, in plain words."""


class ConnectionError(RequestException):
    """Nobody could be reached."""


class InvalidRequest(RequestException, TypeError):
    """Something was handed in that cannot be sent."""


class JSONDecodeError(RequestException, ValueError):
    """The answer is no JSON."""


class Response:
    """What came back."""

    def __init__(self, status, text, url):
        self.status_code = status
        self.text = text
        self.url = url

    @property
    def ok(self):
        return self.status_code < 400

    def json(self):
        try:
            return _from_json(self.text)
        except ValueError:
            raise JSONDecodeError(_line.words["no_json"]) from None

    def __repr__(self):
        return f"<Response [{self.status_code}]>"


def _card_on(paper):
    """None where nothing is on it; "" where the word in front of the card is missing, since nobody has that card."""
    if not paper.strip():
        return None
    return paper[7:].strip() if paper[:7].lower() == "bearer " else ""


class _Recorded:
    """A line to the recorded counter."""

    words = _WORDS["en"]
    origin = recorded.ORIGIN

    def send(self, _method, path, headers, body):
        paper = {name.lower(): value for name, value in headers.items()}.get("authorization", "")
        return recorded.answer(path, _card_on(paper), body)

    def card(self):
        return recorded.CARD


class _Live:
    """A line to our own server. fetch(method, url, headers, body): JSON with `status` and `text`, or with `lost`.

    A server that has no restaurants gives out an empty key; then the recorded counter stands in for its own.
    """

    def __init__(self, fetch, origin, language):
        self._fetch = fetch
        self.origin = origin
        self.words = _WORDS[language]
        self._key = None

    def send(self, method, path, headers, body):
        if self.card() == recorded.CARD:
            return _recorded_line.send(method, path, headers, body)
        return self._send(method, path, headers, body)

    def card(self):
        if self._key is None:
            status, text = self._send("GET", _KEY_PATH, {}, "")
            if status != 200:
                raise ConnectionError(self.words["lost"])
            self._key = _from_json(text)["key"] or recorded.CARD
        return self._key

    def _send(self, method, path, headers, body):
        answer = _from_json(self._fetch(method, self.origin + path, _to_json(headers), body))
        if "status" not in answer:
            raise ConnectionError(self.words["lost"])
        return answer["status"], answer["text"]


_line = _recorded_line = _Recorded()


def connect(fetch, origin, language):
    """From now on programs ask the server; without a fetch they get recorded answers."""
    global _line
    _line = _recorded_line if fetch is None else _Live(fetch, origin, language)


def post(url, *unnamed, json=None, headers=None, **others):
    """Hands in a request and waits for the response."""
    if others:
        raise InvalidRequest(_line.words["only_json" if "data" in others else "unknown"])
    return _ask("POST", url, unnamed, json, headers)


def get(url, *unnamed, headers=None, **others):
    """Asks without handing anything in, and waits for the response."""
    if others:
        raise InvalidRequest(_line.words["no_paper" if "json" in others or "data" in others else "unknown"])
    return _ask("GET", url, unnamed, None, headers)


def _ask(method, url, unnamed, paper, headers):
    words = _line.words
    if not isinstance(url, str):
        raise InvalidRequest(words["text"])
    if unnamed:
        raise InvalidRequest(words["names"])
    if headers is not None and not isinstance(headers, dict):
        raise InvalidRequest(words["paper"])
    url = exact(url)
    path = url.removeprefix(_line.origin)
    if not path.startswith("/api/as/v1/"):
        raise ConnectionError(words["other"])
    try:
        body = "" if paper is None else _to_json(paper)
    except (TypeError, ValueError, RecursionError):
        raise InvalidRequest(words["json"]) from None
    sent = {exact(str(name)): exact(str(value)) for name, value in (headers or {}).items()}
    if not all(value.isascii() for value in sent.values()):
        raise InvalidRequest(words["no_letters"])
    if body:
        sent["Content-Type"] = "application/json"
    status, text = _line.send(method, path, sent, body)
    return Response(status, text, _line.origin + path)


def _value_of_restaurants(name):
    if name == "address":
        return _line.origin + recorded.ENGINE
    if name == "card":
        return _line.card()
    raise AttributeError(f"module 'restaurants' has no attribute '{name}'")


def _module(name, text, **contents):
    module = types.ModuleType(name, text)
    for each, value in contents.items():
        if isinstance(value, type) or isinstance(value, types.FunctionType):
            value.__module__ = name
        setattr(module, each, value)
    sys.modules[name] = module


_module(
    "requests",
    "Asks a server and waits for what it answers.",
    get=get,
    post=post,
    Response=Response,
    RequestException=RequestException,
    ConnectionError=ConnectionError,
    InvalidRequest=InvalidRequest,
    JSONDecodeError=JSONDecodeError,
)
_module("restaurants", "Where the counter of the restaurants is, and the card to show there.", __getattr__=_value_of_restaurants)
