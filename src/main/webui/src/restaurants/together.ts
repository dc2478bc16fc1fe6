/**
 * A restaurant of the list and its spot on the map (`data-place` and `data-spot` with the same id) light up together, by pointer and
 * by focus. Gives a function that lights one restaurant up, and puts out all others.
 *
 * @param lit is told which one, for a map that shows it as one of several
 */
export function attachTogether(
  root: HTMLElement,
  lit: (id: string | undefined) => void,
): (id: string | undefined) => void {
  function light(id: string | undefined): void {
    for (const one of root.querySelectorAll<HTMLElement | SVGElement>("[data-place], [data-spot]")) {
      one.classList.toggle("lit", id !== undefined && (one.dataset.place ?? one.dataset.spot) === id);
    }
    lit(id);
  }

  const follow = (event: Event) => light(idOf(event.target));
  root.addEventListener("pointerover", follow);
  root.addEventListener("focusin", follow);
  return light;
}

function idOf(target: EventTarget | null): string | undefined {
  const one =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-place], [data-spot]") : null;
  return one?.dataset.place ?? one?.dataset.spot;
}
