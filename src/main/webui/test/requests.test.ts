import { describe, expect, it } from "vitest";
import { stepsOfAllCourses } from "./courses";
import { check, observe, run } from "./node-python";

const HEAD = `import requests
from restaurants import address, card
headers = {"Authorization": "Bearer " + card}
`;
const ASK = `${HEAD}response = requests.post(address, json={"query": "국밥"}, headers=headers)
`;

/** A server with one answer to everything but the question for its key. */
function server(answer: object, key: object = { status: 200, text: '{"key": "search-live"}' }) {
  const asked: string[][] = [];
  const fetch = (...parts: string[]) => {
    asked.push(parts);
    return JSON.stringify(parts[1] === "http://here/restaurants/key" ? key : answer);
  };
  return { asked, fetch };
}

describe("a learner's own run", () => {
  it("asks the server it came from, with the key that the server gives to everybody", () => {
    const { asked, fetch } = server({ status: 200, text: '{"results": [1, 2]}' });
    const ran = run(`${ASK}print(response, response.ok, len(response.json()["results"]))`, { fetch });
    expect(ran.out).toBe("<Response [200]> True 2\n");
    expect(asked).toEqual([
      ["GET", "http://here/restaurants/key", "{}", ""],
      [
        "POST",
        "http://here/api/as/v1/engines/restaurants/search",
        '{"Authorization": "Bearer search-live", "Content-Type": "application/json"}',
        '{"query": "국밥"}',
      ],
    ]);
  });

  it("takes a refusal as an answer", () => {
    const { fetch } = server({ status: 400, text: '{"errors": ["Missing required parameter: query"]}' });
    const ran = run(`${ASK}print(response.status_code, response.ok, response.json()["errors"][0])`, {
      fetch,
    });
    expect(ran.out).toBe("400 False Missing required parameter: query\n");
  });

  it.each([
    ["ko", "서버에 닿지 못했어요. 인터넷 연결을 살펴보고 다시 실행해 보세요."],
    ["en", "The server could not be reached. Check your internet connection and run it again."],
  ] as const)("says in plain words that nobody could be reached (%s)", (language, words) => {
    const { fetch } = server({ lost: "NetworkError" });
    const { error } = run(ASK, { fetch, language });
    expect(error).toMatchObject({ type: "ConnectionError", message: words, line: 4 });
  });

  it("asks nobody else", () => {
    const { asked, fetch } = server({ status: 200, text: "{}" });
    for (const url of [
      "https://example.org/api/as/v1/engines/x",
      "http://here/api/progress/first-steps",
      "http://here.example.org/api/as/v1/x",
    ]) {
      const { error } = run(`import requests\nrequests.get("${url}")`, { fetch });
      expect(error?.message).toContain("only ask our restaurant counter");
    }
    expect(asked).toEqual([]);
  });

  it("gets recorded answers where the server has no restaurants", () => {
    const { fetch } = server({ status: 500, text: "" }, { status: 200, text: '{"key": ""}' });
    const ran = run(`${HEAD}print(requests.post(address, json={"query": ""}, headers=headers).status_code)`, {
      fetch,
    });
    expect(ran.out).toBe("200\n");
  });

  it.each([
    ["requests.post(address, {}, headers)", "by name, like json=request"],
    ["requests.post(address, data={})", "Write json= in place of data="],
    ["requests.post(address, jsn={})", "Only json= and headers= can be handed in"],
    ["requests.get(address, json={})", "Use post for that"],
    ["requests.get(address, header={})", "Only json= and headers= can be handed in"],
    ["requests.post(7)", "An address has to be text"],
    ["requests.post(address, json={1, 2})", "cannot be written on paper"],
    ["requests.post(address, headers=['x'])", "a dictionary as headers"],
    ["requests.post(address, headers={'Authorization': 'Bearer 카드'})", "English letters and numbers"],
    ["requests.post(address + 'x', headers=headers).json()['x']", "KeyError"],
  ])("tells what is wrong with %s", (call, words) => {
    const { error } = run(`${HEAD}${call}`);
    expect(`${error?.type}: ${error?.message}`).toContain(words);
  });

  it("leaves nothing for the next one", () => {
    const { fetch } = server({ status: 200, text: '{"live": true}' });
    run(`${ASK}requests.post = None`, { fetch });
    expect(run(`${ASK}print("live" in response.text)`).out).toBe("False\n");
  });
});

it("a program that is checked always gets the recorded answers", () => {
  const { names } = observe(`${ASK}found = response.json()["meta"]["page"]["total_results"]`);
  expect(names.found).toEqual(["int", "3"]);
});

describe("a step that only asks the counter says what was forgotten", () => {
  const asks = stepsOfAllCourses().filter(({ name }) =>
    /real-counter\/(hand-it-in|open-the-paper) /.test(name),
  );
  const forgotten: [string, string, string, string][] = [
    ["the headers", ", headers=headers", "", "headers=headers"],
    ["the word in front of the card", '"Bearer " + ', "", "headers=headers"],
    ["the request", "json=request, ", "", "json=request"],
    ["to hand in", "requests.post(address, json=request, ", "requests.get(address, ", "json=request"],
  ];
  const rows = asks.flatMap((step) =>
    forgotten.map((row) => [`${step.name}: ${row[0]}`, step, row] as const),
  );
  it.each(rows)("%s", async (_, { checks, starter, solution, language }, [, from, to, words]) => {
    expect(solution).toContain(from);
    const source = (solution ?? "").replace(from, to);
    const { passed, message } = await check(checks ?? "", source, { starter, language });
    expect([passed, message]).toEqual([false, expect.stringContaining(words)]);
  });

  it("in both languages", () => {
    expect(asks.map(({ language }) => language).sort()).toEqual(["en", "en", "ko", "ko"]);
  });
});

it("the recorded counter knows no card without the word in front of it", () => {
  const ask = (paper: string) =>
    run(
      `${HEAD}print(requests.post(address, json={"query": ""}, headers={"Authorization": ${paper}}).status_code)`,
    ).out;
  expect(["card", '"Bearer" + card', '""', '"bearer  " + card'].map(ask)).toEqual([
    "401\n",
    "401\n",
    "401\n",
    "200\n",
  ]);
});
