// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { texts } from "../src/messages";
import { ask, sayNotSearched } from "../src/restaurants/ask";
import { freshen } from "../src/restaurants/fresh";
import { MapMarks } from "../src/restaurants/map-marks";
import { MapNames } from "../src/restaurants/map-names";
import { MapSaid } from "../src/restaurants/map-said";
import { markNames } from "../src/restaurants/mark-names";
import { attachNear } from "../src/restaurants/near";
import { attachPeek } from "../src/restaurants/peek";
import { attachPlaceFirst } from "../src/restaurants/place-first";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function element<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) {
    throw new Error(`no ${selector}`);
  }
  return found;
}

describe("parts that come anew", () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <p id="total" tabindex="-1" data-fresh>2</p>
      <div id="bands" data-fresh><a id="band-0" href="?a">a</a></div>
      <div id="chips" data-fresh><a class="chip" href="?b">b</a></div>`;
  });

  it("keep the focus by its id", () => {
    element("#band-0").focus();
    freshen('<div id="bands" data-fresh><a id="band-0" href="?">a, chosen</a></div>');
    expect(document.activeElement?.textContent).toBe("a, chosen");
  });

  it("leave it at the total where what had it is gone", () => {
    element(".chip").focus();
    freshen('<p id="total" data-fresh>3</p><div id="chips" data-fresh></div>');
    expect(document.activeElement).toBe(element("#total"));
  });
});

describe("a search that fails", () => {
  it("is said above the old results, until one does not", async () => {
    document.body.innerHTML = '<div id="mend" data-fresh></div><div id="places" data-fresh>old</div>';
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await ask("/found", true)).toBeUndefined();
    vi.stubGlobal("fetch", async () => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(await ask("/found", false)).toBeUndefined();
    sayNotSearched();
    expect(element("#mend [role=alert]").textContent).toBe(texts.notSearched);
    expect(element("#places").textContent).toBe("old");
    freshen('<div id="mend" data-fresh></div><div id="places" data-fresh>new</div>');
    expect(element("#mend").textContent).toBe("");
  });

  it("is none where the server says what is wrong with the words", async () => {
    vi.stubGlobal("fetch", async () => new Response("mend this", { status: 400 }));
    expect(await ask("/found", false)).toBe("mend this");
  });
});

describe("what is counted from a place", () => {
  it("waits until there is one", () => {
    document.body.innerHTML = `<form>
      <select name="near" data-near><option value=""></option><option value="37.5,127">Here</option></select>
      <select name="radius" data-needs-place><option>1</option></select>
      <select name="sort"><option>relevance</option><option data-needs-place>distance</option></select></form>`;
    const near = element<HTMLSelectElement>("[name=near]");
    const sort = element<HTMLSelectElement>("[name=sort]");
    const follow = attachPlaceFirst(element<HTMLFormElement>("form"));
    expect(element<HTMLSelectElement>("[name=radius]").disabled).toBe(true);
    near.value = "37.5,127";
    near.dispatchEvent(new Event("input", { bubbles: true }));
    expect(element<HTMLSelectElement>("[name=radius]").disabled).toBe(false);
    sort.value = "distance";
    near.value = "";
    follow();
    expect(sort.value).toBe("relevance");
    expect(element<HTMLOptionElement>("[data-needs-place]:is(option)").disabled).toBe(true);
  });
});

describe("near me", () => {
  let picking = false;

  beforeEach(() => {
    document.body.innerHTML = `<div id="root"><select data-near><option value=""></option></select>
      <button data-near-me></button><button data-near-pick aria-pressed="false"></button><p data-near-said></p></div>`;
    vi.stubGlobal("navigator", {
      geolocation: {
        getCurrentPosition: (found: (position: object) => void) =>
          found({ coords: { latitude: 35.1, longitude: 129 } }),
      },
    });
    attachNear(
      element("#root"),
      (on) => {
        picking = on;
      },
      (latitude) => latitude > 37,
    );
  });

  it("says kindly that somebody is outside of Seoul, and searches nothing there", () => {
    element("[data-near-me]").click();
    expect(element("[data-near-said]").textContent).toBe(texts.outsideSeoul);
    expect(element<HTMLSelectElement>("[data-near]").value).toBe("");
    expect(document.activeElement).toBe(element("[data-near-pick]"));
  });

  it("is given up by Escape", () => {
    element("[data-near-pick]").click();
    expect(picking).toBe(true);
    element("[data-near]").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(picking).toBe(false);
    expect(element("[data-near-pick]").getAttribute("aria-pressed")).toBe("false");
  });
});

describe("marks", () => {
  const spots = { ids: ["r-1", "r-2", "r-3"], xs: Float64Array.of(1, 2, 90), ys: Float64Array.of(1, 1, 90) };

  it("light up with one of the restaurants that they stand for, also where they come later", () => {
    document.body.innerHTML = "<div></div>";
    const marks = new MapMarks(
      element("div"),
      () => {},
      () => {},
    );
    marks.set(spots);
    marks.light("r-2");
    marks.follow({ x: 50, y: 50, scale: 1 }, 200, 200);
    expect(element(".many").classList.contains("lit")).toBe(true);
    marks.light("r-3");
    expect(element(".many").classList.contains("lit")).toBe(false);
    expect(element("[data-spot]").classList.contains("lit")).toBe(true);
  });

  it("are called by the restaurants' names once the map rests", async () => {
    document.body.innerHTML = "<div></div>";
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      asked.push(url);
      return Response.json({ "r-3": "보리밭 통닭" });
    });
    const marks = new MapMarks(element("div"), () => {}, markNames("/ko/restaurants"));
    marks.set(spots);
    marks.follow({ x: 50, y: 50, scale: 1 }, 200, 200);
    expect(element("[data-spot]").ariaLabel).toBe(texts.restaurantsHere(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(element("[data-spot]").ariaLabel).toBe("보리밭 통닭");
    expect(asked).toEqual(["/ko/restaurants/places/names?id=r-3"]);
  });
});

it("a map says something for a moment, then what still holds", () => {
  document.body.innerHTML = "<p></p>";
  const said = new MapSaid(element("p"));
  said.say("Press a point.");
  said.briefly("Hold Ctrl.");
  expect(element("p").textContent).toBe("Hold Ctrl.");
  vi.advanceTimersByTime(10_000);
  expect(element("p").textContent).toBe("Press a point.");
});

it("the restaurant over the map is closed by Escape", () => {
  document.body.innerHTML =
    '<div data-map tabindex="0"><div data-map-peek><button data-map-peek-close></button></div></div>';
  attachPeek(element("[data-map]"));
  const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  element("button").dispatchEvent(key);
  expect(element("[data-map-peek]").hidden).toBe(true);
  expect(document.activeElement).toBe(element("[data-map]"));
});

it("names of the map make way for marks and for each other, and those without room are not shown", () => {
  document.body.innerHTML = `<svg><g class="map-names"><text x="10" y="50">a</text><text x="30" y="50">b</text>
    <text x="100" y="50">c</text><text x="180" y="50">d</text></g></svg>`;
  for (const text of document.querySelectorAll("text")) {
    (text as SVGTextElement).getComputedTextLength = () => 40;
  }
  const names = new MapNames(element<SVGSVGElement>("svg"));
  names.follow({ x: 100, y: 50, scale: 1 }, 200, 100, [{ left: 120, top: 45, size: 80 }], false);
  const shown = [...document.querySelectorAll("text:not(.covered)")].map((one) => one.textContent);
  expect(shown).toEqual(["a", "b", "d"]);
  expect([...document.querySelectorAll("text")].map((one) => one.getAttribute("dy"))).toEqual([
    "0",
    "-14",
    null,
    "0",
  ]);
});
