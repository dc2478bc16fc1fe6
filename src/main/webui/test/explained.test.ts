import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "./node-python";

/** The sentences in one language: a page speaks one. */
async function said(source: string, lang: "ko" | "en"): Promise<string[]> {
  const { error } = run(source, { language: lang });
  expect(error).not.toBeNull();
  vi.stubGlobal("document", { documentElement: { lang } });
  vi.resetModules();
  const { explained } = await import("../src/explained");
  return error === null ? [] : explained(error);
}

afterEach(() => vi.unstubAllGlobals());

const ASK = "import requests\nfrom restaurants import address, card\n";

describe("an error is explained with the learner's own words", () => {
  const rows: [string, string, string][] = [
    [
      'paper = {"meta": 1}\npaper["total_results"]',
      "이런 키가 없어요: 'total_results'. 어떤 키가 있는지 화면에 보여서 살펴보세요.",
      "There is no such key: 'total_results'. Show the whole of it on the screen and see which keys there are.",
    ],
    [
      "pritn(1)",
      "컴퓨터가 모르는 이름이 있어요: pritn. 한 글자씩 살펴보세요. 그대로 보여 줄 글이라면 따옴표로 감싸 주세요.",
      "The computer does not know this name: pritn. Look at each letter. Words to be shown as they are need quotes.",
    ],
    [
      "requests.post(1)",
      "쓰기 전에 먼저 가져와야 해요. 맨 위에 이렇게 적어 주세요: import requests",
      "Before you use this, it has to be fetched. Write this at the very top: import requests",
    ],
    [
      'import requests\nheaders = {"Authorization": "Bearer " + card}',
      "쓰기 전에 먼저 가져와야 해요. 맨 위에 이렇게 적어 주세요: from restaurants import address, card",
      "Before you use this, it has to be fetched. Write this at the very top: from restaurants import address, card",
    ],
    [
      "print(card)",
      "컴퓨터가 모르는 이름이 있어요: card. 한 글자씩 살펴보세요. 그대로 보여 줄 글이라면 따옴표로 감싸 주세요.",
      "The computer does not know this name: card. Look at each letter. Words to be shown as they are need quotes.",
    ],
    [
      "from restaurants import adress",
      "restaurants에 이런 이름이 없어요: adress. 한 글자씩 살펴보세요. / restaurants에서 가져올 수 있는 것: address, card",
      "There is no such name in restaurants: adress. Look at each letter. / This is what you can fetch from restaurants: address, card",
    ],
    [
      "from random import randit",
      "random에 이런 이름이 없어요: randit. 한 글자씩 살펴보세요.",
      "There is no such name in random: randit. Look at each letter.",
    ],
    [
      "import request",
      "가져올 수 없는 이름이에요: request. 한 글자씩 살펴보세요.",
      "This cannot be fetched: request. Look at each letter.",
    ],
    [
      "names = []\nnames.apend(1)",
      "점 앞에 있는 것에는 이런 이름이 없어요: apend. 점 앞뒤를 한 글자씩 살펴보세요.",
      "What stands before the dot has no such name: apend. Look at both sides of the dot, letter by letter.",
    ],
    [
      `${ASK}requests.pots(address)`,
      "점 앞에 있는 것에는 이런 이름이 없어요: pots. 점 앞뒤를 한 글자씩 살펴보세요.",
      "What stands before the dot has no such name: pots. Look at both sides of the dot, letter by letter.",
    ],
    ["None.append(1)", "", ""],
    ["1 / 0", "", ""],
    ["print(", "", ""],
  ];
  it.each(rows)("%s", async (source, ko, en) => {
    expect((await said(source, "ko")).join(" / ")).toBe(ko);
    expect((await said(source, "en")).join(" / ")).toBe(en);
  });
});
