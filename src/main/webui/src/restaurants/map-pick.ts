import type { MapGestures } from "./map-gestures";
import type { MapView } from "./map-view";

/** Picks a point of a map, by a press anywhere or by Enter for its middle. */
export class MapPick {
  /** Whether the next press picks. */
  on = false;
  readonly #map: HTMLElement;
  readonly #view: MapView;
  readonly #gestures: MapGestures;
  readonly #picked: (x: number, y: number) => void;

  /** @param picked is told the point in the drawing's units */
  constructor(
    map: HTMLElement,
    view: MapView,
    gestures: MapGestures,
    picked: (x: number, y: number) => void,
  ) {
    this.#map = map;
    this.#view = view;
    this.#gestures = gestures;
    this.#picked = picked;
    map.addEventListener("click", (event) => this.#press(event));
    map.addEventListener("keydown", (event) => this.#enter(event));
  }

  #press(event: MouseEvent): void {
    const onTool =
      event.target instanceof Element && event.target.closest("button, [data-map-peek]") !== null;
    if (this.on && !this.#gestures.dragged && !onTool) {
      const { x, y } = this.#view.at(event);
      this.#picked(x, y);
    }
  }

  #enter(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.target !== this.#map) {
      return;
    }
    event.preventDefault();
    if (this.on) {
      const { x, y } = this.#view.view;
      this.#picked(x, y);
    } else {
      this.#map.querySelector<HTMLElement>("[data-map-marks] [tabindex='0']")?.focus();
    }
  }
}
