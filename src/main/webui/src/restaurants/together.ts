/**
 * A restaurant of the list and its spot on the map (`data-place` and `data-spot` with the same id) light up together, by pointer and
 * by focus.
 */
export function attachTogether(root: HTMLElement): void {
  const follow = (event: Event) => light(root, idOf(event.target));
  root.addEventListener("pointerover", follow);
  root.addEventListener("focusin", follow);
}

/** Lights one restaurant up, and puts out all others. */
export function light(root: ParentNode, id: string | undefined): void {
  for (const one of root.querySelectorAll<HTMLElement | SVGElement>("[data-place], [data-spot]")) {
    one.classList.toggle("lit", id !== undefined && (one.dataset.place ?? one.dataset.spot) === id);
  }
}

function idOf(target: EventTarget | null): string | undefined {
  const one =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-place], [data-spot]") : null;
  return one?.dataset.place ?? one?.dataset.spot;
}
