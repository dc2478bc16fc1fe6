/**
 * Documents that can be dragged between and within the lists of an arrangement (`data-lane`). A dropped document sends
 * the name of its list and its place, as the buttons do, and the form shows itself anew.
 */
export function attachArranging(form: HTMLFormElement): void {
  let dragged: HTMLElement | null = null;

  form.addEventListener("dragstart", (event) => {
    dragged = documentOf(event.target);
    dragged?.classList.add("dragged");
    event.dataTransfer?.setData("text/plain", dragged?.dataset.of ?? "");
    if (event.dataTransfer !== null) {
      event.dataTransfer.effectAllowed = "move";
    }
  });
  form.addEventListener("dragover", (event) => {
    const lane = laneOf(event.target);
    if (dragged === null || lane === null) {
      return;
    }
    event.preventDefault();
    const below = [...lane.children].find((other) => other !== dragged && isBelow(event.clientY, other));
    if (below !== dragged.nextElementSibling || dragged.parentElement !== lane) {
      lane.insertBefore(dragged, below ?? null);
    }
  });
  form.addEventListener("drop", (event) => event.preventDefault());
  form.addEventListener("dragend", () => {
    const lane = dragged === null ? null : laneOf(dragged);
    if (dragged !== null && lane !== null) {
      dragged.classList.remove("dragged");
      send(dragged, lane.dataset.lane ?? "");
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }
    dragged = null;
  });
}

/** What is in the list of results sends nothing. */
function send(dropped: HTMLElement, lane: string): void {
  dropped.querySelector("input[type=hidden]")?.remove();
  if (lane !== "results") {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = lane;
    field.value = dropped.dataset.of ?? "";
    dropped.append(field);
  }
}

function documentOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-of]") : null;
}

/** The whole section of a list takes what is dropped, so that an empty list does, too. */
function laneOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) {
    return null;
  }
  return (
    target.closest<HTMLElement>("[data-lane]") ??
    target.closest("section")?.querySelector<HTMLElement>("[data-lane]") ??
    null
  );
}

function isBelow(pointer: number, other: Element): boolean {
  const box = other.getBoundingClientRect();
  return pointer < box.top + box.height / 2;
}
