import type { Save, Standing } from "./draft";
import type { Text } from "./draft-files";
import { owner } from "./page-owner";
import { editsBetween } from "./text-edits";

const LONGEST_WAIT = 15_000;
const MOST_KEPT_ALIVE = 60_000;

/** How the server took a save: `later` is to be sent again, `elsewhere` is a page that was made for somebody else. */
export type Answer =
  | { readonly is: "accepted"; readonly version: number; readonly other: Text }
  | { readonly is: "outdated"; readonly stands: Standing }
  | { readonly is: "refused" | "later" | "elsewhere" };

/** What a draft looks like in JSON: what is null is left out. */
interface Sent {
  readonly step: string;
  readonly version: number;
  readonly text?: string;
  readonly other?: string;
}

/** Never fails: what does not get through is to be sent later. */
export async function sendSave(place: string, save: Save): Promise<Answer> {
  const { base, save: id, before, text, settles } = save;
  const change = text === null ? { reset: true } : { edits: editsBetween(before ?? "", text) };
  const body = JSON.stringify({ base, save: id, ...change, ...(settles ? { settles } : {}) });
  try {
    const response = await fetch(`/api/drafts/${place}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "Sangja-Owner": owner },
      body,
      keepalive: body.length < MOST_KEPT_ALIVE,
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    return await answerOf(response);
  } catch {
    return { is: "later" };
  }
}

async function answerOf(response: Response): Promise<Answer> {
  switch (response.status) {
    case 200: {
      const { version, other } = (await response.json()) as Sent;
      return { is: "accepted", version, other: other ?? null };
    }
    case 409:
      return { is: "outdated", stands: standing((await response.json()) as Sent) };
    case 412:
      return { is: "elsewhere" };
    case 401:
    case 429:
      return { is: "later" };
    default:
      return { is: response.status < 500 ? "refused" : "later" };
  }
}

/** What stands in the steps of a lesson (course/lesson), by step; null where the server cannot be asked now. */
export async function askFor(lesson: string): Promise<ReadonlyMap<string, Standing> | null> {
  try {
    const response = await fetch(`/api/drafts/${lesson}`, {
      headers: { "Sangja-Owner": owner },
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (!response.ok) {
      return null;
    }
    const { drafts } = (await response.json()) as { drafts: Sent[] };
    return new Map(drafts.map((draft) => [draft.step, standing(draft)]));
  } catch {
    return null;
  }
}

function standing({ version, text, other }: Sent): Standing {
  return { version, text: text ?? null, other: other ?? null };
}
