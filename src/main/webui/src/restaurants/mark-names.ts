/** A moving map shows many marks that nobody stays at. */
const REST_MS = 200;
const MOST = 100;

/** Calls marks (`data-spot`) by the restaurants' names, which are asked for once the map rests. */
export function markNames(path: string): (mark: HTMLButtonElement) => void {
  const names = new Map<string, string>();
  const waiting = new Set<HTMLButtonElement>();
  let rest: ReturnType<typeof setTimeout> | undefined;

  function call(mark: HTMLButtonElement): boolean {
    const name = names.get(mark.dataset.spot ?? "");
    mark.ariaLabel = name ?? mark.ariaLabel;
    return name !== undefined;
  }

  async function ask(): Promise<void> {
    const marks = [...waiting].filter((mark) => mark.isConnected);
    waiting.clear();
    for (let from = 0; from < marks.length; from += MOST) {
      const some = marks.slice(from, from + MOST);
      const ids = new URLSearchParams(some.map((mark) => ["id", mark.dataset.spot ?? ""]));
      const answer = await fetch(`${path}/places/names?${ids}`).catch(() => undefined);
      if (answer?.ok) {
        for (const [id, name] of Object.entries((await answer.json()) as Record<string, string>)) {
          names.set(id, name);
        }
        some.forEach(call);
      }
    }
  }

  return (mark) => {
    if (!call(mark)) {
      waiting.add(mark);
      clearTimeout(rest);
      rest = setTimeout(() => void ask(), REST_MS);
    }
  };
}
