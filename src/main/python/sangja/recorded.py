"""The counter of the restaurants where it cannot be asked: some recorded places, answered as the API answers.

It knows what a learner's request can hold: `query` (a part of a text), `filters`, `page` and `result_fields`. What it refuses
it refuses in the API's words. RecordedCounterTest asks both the same and compares.
"""

import builtins
import json
import re

from sangja.places import PLACES

__builtins__ = dict(vars(builtins))

ORIGIN = "https://restaurants.example"
ENGINE = "/api/as/v1/engines/restaurants/search"
CARD = "search-recorded"

_KNOWN = ("query", "filters", "page", "result_fields")
_MOST = {"size": (0, 1000), "current": (1, 100)}
_FIELDS = tuple(PLACES[0])
_to_json = json.JSONEncoder(ensure_ascii=False).encode
_from_json = json.JSONDecoder().decode


class _Refused(Exception):
    pass


def answer(path, card, body):
    """The status and the text of an answer. card: None where none was shown."""
    if card is None:
        return 401, _to_json({"error": "You need to sign in before continuing."})
    if card != CARD:
        return 401, _to_json({"error": "Invalid authentication token."})
    engine = re.fullmatch(r"/api/as/v1/engines/([^/]+)/search", path)
    if engine is None:
        return 404, _to_json({"errors": ["Routing Error. The path you have requested is invalid."]})
    if path != ENGINE:
        return 403, _to_json({"errors": [f"The credentials do not reach the engine '{engine[1]}'."]})
    try:
        return 200, _to_json(_found(_from_json(body) if body else {}))
    except _Refused as refused:
        return 400, _to_json({"errors": [str(refused)]})


def _found(request):
    if type(request) is not dict:
        raise _Refused(f"Options must be an object, got {_to_json(request)}")
    for name in request:
        if name not in _KNOWN:
            raise _Refused(f"Options contains invalid key: {name}")
    if request.get("query") is None:
        raise _Refused("Missing required parameter: query")
    size, current = _page(request.get("page", {}))
    matches = _filter(request.get("filters", {}))
    words = str(request["query"]).casefold()
    found = [place for place in PLACES if _holds(place, words) and matches(place)]
    shown = _fields(request.get("result_fields"))
    pages = min(100, -(-len(found) // size)) if size else min(1, len(found))
    return {
        "meta": {
            "alerts": [],
            "warnings": [],
            "page": {"current": current, "total_pages": pages, "total_results": len(found), "size": size},
            "engine": {"name": "restaurants", "type": "default"},
        },
        "results": [_shown(place, shown) for place in found[(current - 1) * size : current * size]],
    }


def _page(page):
    if type(page) is not dict:
        raise _Refused(f"Page must be an object, got {_to_json(page)}")
    for name in page:
        if name not in _MOST:
            raise _Refused(f"Page contains invalid key: {name}")
    numbers = []
    for name, usual in (("size", 10), ("current", 1)):
        number, (least, most) = page.get(name, usual), _MOST[name]
        if type(number) is not int or not least <= number <= most:
            raise _Refused(f"Page {name} must be an integer between {least} and {most}, got {_to_json(number)}")
        numbers.append(number)
    return numbers


def _holds(place, words):
    return words == "" or any(words in value.casefold() for value in place.values() if type(value) is str)


def _filter(filters):
    if type(filters) is not dict:
        raise _Refused(f"Filters must be an object, got {_to_json(filters)}")
    tests = [_test(name, wanted) for name, wanted in filters.items()]
    return lambda place: all(test(place) for test in tests)


def _test(name, wanted):
    if name in ("all", "any", "none"):
        parts = [_filter(part) for part in (wanted if type(wanted) is list else [wanted])]
        if name == "all":
            return lambda place: all(part(place) for part in parts)
        return lambda place: any(part(place) for part in parts) == (name == "any")
    if name not in _FIELDS:
        raise _Refused(f"Filters contains invalid field: {name}")
    if type(wanted) is dict:
        least, end = wanted.get("from", float("-inf")), wanted.get("to", float("inf"))
        return lambda place: least <= place[name] < end
    values = wanted if type(wanted) is list else [wanted]
    return lambda place: place[name] in values


def _fields(wanted):
    return _FIELDS if wanted is None else [name for name in _FIELDS if name in wanted or name == "id"]


def _shown(place, fields):
    place_id = place["id"]
    shown = {name: {"raw": place[name]} for name in fields}
    return {**shown, "_meta": {"id": place_id, "engine": "restaurants", "score": 1.0}}
