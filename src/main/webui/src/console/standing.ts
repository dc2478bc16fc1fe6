const PAUSE = 700;

/** What is at work shows how far it is; the page is loaded anew when it is done. */
export function attachStanding(): void {
  const shown = document.querySelector<HTMLElement>("[data-standing]");
  const address = shown?.dataset.standing ?? "";
  if (shown !== null && address !== "") {
    setTimeout(() => void look(shown, address), PAUSE);
  }
}

async function look(shown: HTMLElement, address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (answer === null || !answer.ok) {
    setTimeout(() => void look(shown, address), 4 * PAUSE);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector<HTMLElement>("[data-standing]");
  if (fresh === null || fresh.dataset.standing === "") {
    location.reload();
    return;
  }
  shown.replaceWith(fresh);
  attachStanding();
}
