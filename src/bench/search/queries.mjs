// Twelve kinds of searches, as App Search's bodies, drawn from the words and values of the documents themselves.
import { CUISINE, DISTRICT, DOGS, ENGLISH, KOREAN, PLACE, PRICE, RATING, REVIEWS, TEXTS } from "./fields.mjs";
import { random, shuffled } from "./random.mjs";

const SEED = 20251123;
const OF_EACH_KIND = 1000;
const WEIGHTS = Object.fromEntries(Object.entries(TEXTS).map(([field, weight]) => [field, { weight }]));
const PRICES = { type: "range", ranges: [{ to: 10000 }, { from: 10000, to: 20000 }, { from: 20000, to: 40000 }, { from: 40000 }] };
const RATINGS = { type: "range", ranges: [{ from: 3, to: 4 }, { from: 4, to: 4.5 }, { from: 4.5 }] };

const KINDS = {
  "one word": (d) => search(d.english(1)),
  "two words": (d) => search(d.english(2)),
  prefix: (d) => search(`${d.english(1)} ${unfinished(d.english(1, 5), d)}`),
  typo: (d) => search(mistyped(d.english(1, 6), d)),
  filter: (d) => search(d.english(1), { filters: { all: [d.value(CUISINE), d.range(PRICE, 10000)] } }),
  "geo radius": (d) => search("", { filters: around(d, 3), sort: [{ [PLACE]: { center: d.place, order: "asc" } }] }),
  "value facets": (d) => search(d.english(1), { facets: { [CUISINE]: counts(30), [DISTRICT]: counts(30) } }),
  "range facets": (d) => search("", { filters: { all: [d.value(DISTRICT), d.value(DOGS)] }, facets: { [PRICE]: PRICES, [RATING]: RATINGS } }),
  "all together": (d) =>
    search(d.english(2), {
      filters: { all: [around(d, 10), d.range(PRICE, 30000)], none: [d.value(CUISINE)] },
      facets: { [DISTRICT]: counts(10), [PRICE]: PRICES },
      sort: [{ [REVIEWS]: "desc" }],
    }),
  "deep page": (d) => search(d.english(1), { page: { size: 10, current: 50 } }),
  "Korean word": (d) => search(d.korean(1)),
  "Korean words": (d) => search(d.korean(2)),
};

export const KIND_NAMES = Object.keys(KINDS);

/** All kinds mixed: an array of { kind, body } that is the same for the same documents. */
export function drawQueries(documents) {
  const draw = random(SEED);
  const one = () => new Drawn(documents[Math.floor(draw() * documents.length)], draw);
  const all = Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({ length: OF_EACH_KIND }, () => ({ kind, body: make(one()) })),
  );
  return shuffled(all, draw);
}

/** A document, and what somebody may ask who has it in mind. */
class Drawn {
  constructor(document, draw) {
    this.document = document;
    this.draw = draw;
    this.place = document[PLACE];
  }

  english(count, length = 4) {
    return this.#words(ENGLISH, new RegExp(`[A-Za-z]{${length},}`, "g"), count).toLowerCase();
  }

  korean(count) {
    return this.#words(KOREAN, /[가-힣]{2,}/g, count);
  }

  value(field) {
    return { [field]: this.document[field] };
  }

  range(field, width) {
    return { [field]: { from: this.document[field] - width / 2, to: this.document[field] + width / 2 } };
  }

  #words(fields, pattern, count) {
    const text = fields.flatMap((field) => this.document[field]).join(" ");
    const words = [...new Set(text.match(pattern))];
    if (words.length < count) throw new Error(`document ${this.document.id} has no ${count} words like ${pattern}`);
    return shuffled(words, this.draw).slice(0, count).join(" ");
  }
}

function search(query, more = {}) {
  return { query, search_fields: WEIGHTS, ...more };
}

function around({ place }, distance) {
  return { [PLACE]: { center: place, distance, unit: "km" } };
}

function counts(size) {
  return { type: "value", size };
}

function unfinished(word, { draw }) {
  return word.slice(0, 3 + Math.floor(draw() * (word.length - 3)));
}

/** Two letters change their places, or one is missing; the first two are right. */
function mistyped(word, { draw }) {
  const at = 2 + Math.floor(draw() * (word.length - 3));
  const [first, second] = [word[at], word[at + 1]];
  return word.slice(0, at) + (draw() < 0.5 ? second : second + first) + word.slice(at + 2);
}
