/** Puts the parts of an answer (`data-fresh`, known by their ids) in the places of the old ones. */
export function freshen(html: string, page: Document = document): void {
  const answer = new DOMParser().parseFromString(html, "text/html");
  for (const part of answer.querySelectorAll("[data-fresh]")) {
    const old = page.getElementById(part.id);
    if (old !== null && old.innerHTML !== part.innerHTML) {
      old.replaceChildren(...part.childNodes);
    }
  }
}
