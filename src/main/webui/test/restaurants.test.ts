import { describe, expect, it } from "vitest";
import { clustered } from "../src/restaurants/clusters";
import { queryOf } from "../src/restaurants/form-address";
import { Latest } from "../src/restaurants/latest";
import { Projection, within, zoomed } from "../src/restaurants/mercator";
import { placeOf } from "../src/restaurants/near";

describe("the address of a form", () => {
  it("says nothing of what goes without saying", () => {
    const untouched: [string, string][] = [
      ["q", " "],
      ["open", ""],
      ["day", "monday"],
      ["time", "19:30"],
      ["near", ""],
      ["radius", "3"],
      ["sort", "relevance"],
    ];
    expect(queryOf(untouched)).toBe("");
  });

  it("keeps every value of a name, and a day only for a chosen time", () => {
    const entries: [string, string][] = [
      ["q", "국밥"],
      ["cuisine", "Korean"],
      ["cuisine", "Gukbap"],
      ["open", "at"],
      ["day", "friday"],
      ["time", "21:00"],
    ];
    expect(queryOf(entries)).toBe(
      "q=%EA%B5%AD%EB%B0%A5&cuisine=Korean&cuisine=Gukbap&open=at&day=friday&time=21%3A00",
    );
  });

  it("keeps what was meant as typed while it is what is typed", () => {
    const typed = (q: string): [string, string][] => [
      ["q", q],
      ["as_typed", "rlacl"],
    ];
    expect(queryOf(typed("rlacl"))).toBe("q=rlacl&as_typed=rlacl");
    expect(queryOf(typed("rlacla"))).toBe("q=rlacla");
  });

  it("forgets distances where no place is chosen", () => {
    expect(
      queryOf([
        ["near", ""],
        ["sort", "distance"],
      ]),
    ).toBe("");
    expect(
      queryOf([
        ["near", "37.5,127"],
        ["radius", "1"],
        ["sort", "distance"],
      ]),
    ).toBe("near=37.5,127&sort=distance");
  });
});

describe("groups on the map", () => {
  const spots = {
    ids: ["a", "b", "c"],
    xs: Float64Array.of(1, 3, 50),
    ys: Float64Array.of(1, 1, 50),
  };

  it("stand in the middle of their spots", () => {
    expect(clustered(spots, 10)).toEqual([
      { x: 2, y: 1, count: 2, ids: ["a", "b"] },
      { x: 50, y: 50, count: 1, ids: ["c"] },
    ]);
  });

  it("fall apart where there is room", () => {
    expect(clustered(spots, 0).map((one) => one.ids)).toEqual([["a"], ["b"], ["c"]]);
  });

  it("lose no spot", () => {
    const many = Array.from({ length: 5000 }, (_, i) => i);
    const all = {
      ids: many.map(String),
      xs: Float64Array.from(many, (i) => (i * 37) % 611),
      ys: Float64Array.from(many, (i) => (i * 91) % 500),
    };
    const total = clustered(all, 40).reduce((sum, one) => sum + one.count, 0);
    expect(total).toBe(5000);
  });
});

describe("the projection", () => {
  const projection = new Projection("11,446560.0,203000.0");

  it("leads back to where it came from", () => {
    expect(projection.longitude(projection.x(126.9784))).toBeCloseTo(126.9784, 9);
    expect(projection.latitude(projection.y(37.5666))).toBeCloseTo(37.5666, 9);
  });

  it("has pixels of Web Mercator as units", () => {
    expect(projection.x(127) - projection.x(126)).toBeCloseTo((256 * 2 ** 11) / 360, 6);
  });

  it("keeps what is under the pointer when zooming", () => {
    const view = { x: 100, y: 100, scale: 1 };
    const closer = zoomed(view, 2, 40, -20);
    expect(closer.x + 40 / closer.scale).toBeCloseTo(140);
    expect(closer.y - 20 / closer.scale).toBeCloseTo(80);
  });

  it("stays over the drawing", () => {
    expect(within({ x: -5, y: 900, scale: 0.1 }, 600, 500, 1, 150)).toEqual({ x: 0, y: 500, scale: 1 });
  });
});

describe("what came last", () => {
  it("is done next, and what came in between is dropped", async () => {
    const done: number[] = [];
    let free = () => {};
    const latest = new Latest<number>(async (wanted) => {
      done.push(wanted);
      if (wanted === 1) {
        await new Promise<void>((resolve) => {
          free = resolve;
        });
      }
    });
    const first = latest.want(1);
    void latest.want(2);
    void latest.want(3);
    free();
    await first;
    expect(done).toEqual([1, 3]);
  });
});

it("a place has no more digits than it needs", () => {
  expect(placeOf(37.55449, 126.92)).toBe("37.5545,126.92");
});
