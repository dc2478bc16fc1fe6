import type { MapView } from "./map-view";

const PAN = 60;

/** Moves a map by the arrow keys while it has the focus, and zooms it by plus, minus and 0. */
export function attachMapKeys(map: HTMLElement, view: MapView): void {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => view.pan(PAN, 0),
    ArrowRight: () => view.pan(-PAN, 0),
    ArrowUp: () => view.pan(0, PAN),
    ArrowDown: () => view.pan(0, -PAN),
    "+": () => view.zoomBy(1),
    "=": () => view.zoomBy(1),
    "-": () => view.zoomBy(-1),
    "0": () => view.showAll(),
  };
  map.addEventListener("keydown", (event) => {
    const act = event.target === map ? keys[event.key] : undefined;
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  });
}
