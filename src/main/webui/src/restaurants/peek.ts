/** The restaurant of a mark, shown over the map (`data-map-peek`); gives how to show and to hide it. */
export function attachPeek(map: HTMLElement): { show: (url: string) => Promise<boolean>; hide: () => void } {
  const box = map.querySelector<HTMLElement>("[data-map-peek]");
  const text = map.querySelector<HTMLElement>("[data-map-peek-text]");

  function hide(): void {
    if (box !== null) {
      box.hidden = true;
    }
  }

  function close(): void {
    hide();
    map.focus({ preventScroll: true });
  }

  async function show(url: string): Promise<boolean> {
    const answer = await fetch(url, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (!answer?.ok || box === null || text === null) {
      return false;
    }
    const card = new DOMParser().parseFromString(await answer.text(), "text/html").body;
    text.replaceChildren(...card.childNodes);
    box.hidden = false;
    return true;
  }

  map.querySelector("[data-map-peek-close]")?.addEventListener("click", close);
  map.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box?.hidden === false) {
      event.preventDefault();
      close();
    }
  });
  return { show, hide };
}
