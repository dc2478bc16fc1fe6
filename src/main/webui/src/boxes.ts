import { texts } from "./messages";
import type { Box } from "./python/protocol";

/** Draws the learner's variables as boxes; the ones that are new or changed drop in. */
export function drawBoxes(place: HTMLElement, boxes: readonly Box[]): void {
  const before = new Map(
    [...place.querySelectorAll<HTMLElement>(".box")].map((box) => [box.dataset.name, box.dataset.text]),
  );
  place.replaceChildren(...boxes.map((box) => drawBox(box, before.get(box.name) !== box.text)));
}

function drawBox(box: Box, isNew: boolean): HTMLElement {
  const figure = document.createElement("div");
  figure.className = isNew ? "box box-new" : "box";
  figure.dataset.name = box.name;
  figure.dataset.text = box.text;
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", texts.boxOf(box.name, box.text));
  figure.append(span("box-name", box.name), span("box-value", box.text));
  return figure;
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
