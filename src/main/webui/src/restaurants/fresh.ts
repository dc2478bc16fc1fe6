/**
 * Puts the parts of an answer (`data-fresh`, known by their ids) in the places of the old ones. Where the focus was in
 * one of them, it goes to what has the same id now, or else to the total.
 */
export function freshen(html: string, page: Document = document): void {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const focused = page.activeElement;
  for (const part of answer.querySelectorAll("[data-fresh]")) {
    const old = page.getElementById(part.id);
    if (old !== null && old.innerHTML !== part.innerHTML) {
      old.replaceChildren(...part.childNodes);
    }
  }
  if (focused !== null && !focused.isConnected) {
    const again = focused.id === "" ? null : page.getElementById(focused.id);
    (again ?? page.getElementById("total"))?.focus({ preventScroll: true });
  }
}
