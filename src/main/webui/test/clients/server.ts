import { randomBytes } from "node:crypto";

/** Where the server under test listens; tests of Java's that start one name it. */
export const url = process.env.SANGJA_URL ?? "";
const password = process.env.SANGJA_ADMIN_PASSWORD ?? "";

/** No server is named where these files are run by themselves. */
export const absent = url === "";

export const v1 = `${url}/api/as/v1/`;
export const basic = { username: "admin", password };

/** Engines of the national parks demo, as far as tests look at them. */
export const parks = [
  park("zion", "Zion", "Sandstone mesas and canyons", ["Utah"], 4295127, false, "37.3,-113.05", "1919-11-19"),
  park(
    "yosemite",
    "Yosemite",
    "Granite cliffs and waterfalls",
    ["California"],
    5028868,
    true,
    "37.83,-119.5",
    "1890-10-01",
  ),
  park(
    "redwood",
    "Redwood",
    "The tallest trees on Earth",
    ["California"],
    536297,
    true,
    "41.3,-124",
    "1968-10-02",
  ),
  park(
    "pinnacles",
    "Pinnacles",
    "Cliffs of an old volcano",
    ["California"],
    215555,
    false,
    "36.48,-121.16",
    "2013-01-10",
  ),
  park(
    "death-valley",
    "Death Valley",
    "The hottest, lowest and driest place",
    ["California", "Nevada"],
    1296283,
    false,
    "36.24,-116.82",
    "1994-10-31",
  ),
];

function park(
  id: string,
  title: string,
  description: string,
  states: string[],
  visitors: number,
  heritage: boolean,
  location: string,
  established: string,
) {
  return {
    id: `park_${id}`,
    title,
    description,
    states,
    visitors,
    world_heritage_site: heritage,
    location,
    date_established: `${established}T06:00:00+00:00`,
  };
}

export const schema = { visitors: "number", location: "geolocation", date_established: "date" } as const;

/** A name that no other test has. */
export function unique(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString("hex")}`;
}

const PATIENCE_MILLIS = 30_000;
const POLL_MILLIS = 20;

/** Asks again until the answer is as it shall be. An engine that was just made may first refuse with 503. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MILLIS;
  for (;;) {
    const answer = await ask().catch((error) => {
      if (![error, error.errorMessages].join().includes("is being made on this node")) {
        throw error;
      }
      return undefined;
    });
    if (answer !== undefined && good(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`still not as it shall be: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLIS));
  }
}

interface Made {
  readonly name: string;
  readonly key: string;
}

/** Sends a request as the admin. */
export async function send(method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(v1 + path, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`admin:${password}`).toString("base64")}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

/** A key for all engines. */
export async function newKey(rest: object): Promise<Made> {
  const name = unique("client");
  return (await send("POST", "credentials", { name, access_all_engines: true, ...rest })) as Made;
}

/** What a class lets others call. */
export function methodsOf(type: { prototype: object }): string[] {
  return Object.getOwnPropertyNames(type.prototype)
    .filter((name) => name !== "constructor" && !name.startsWith("_"))
    .sort();
}
