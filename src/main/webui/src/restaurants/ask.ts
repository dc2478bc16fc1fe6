import { texts } from "../messages";

const SERVER_ERROR = 500;

/** Asks for the parts of a page; undefined where nobody answered, or somebody who could not search. */
export async function ask(address: string, typing: boolean): Promise<string | undefined> {
  const headers = { Accept: "text/html", ...(typing ? { "Sangja-Typing": "true" } : {}) };
  try {
    const answer = await fetch(address, { headers });
    return answer.status < SERVER_ERROR ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Stands above the old results, which stay; the next answer takes its place. */
export function sayNotSearched(page: Document = document): void {
  const message = page.createElement("div");
  message.className = "message bad";
  message.setAttribute("role", "alert");
  message.textContent = texts.notSearched;
  page.getElementById("mend")?.replaceChildren(message);
}
