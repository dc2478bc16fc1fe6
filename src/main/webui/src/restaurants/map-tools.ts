import type { MapView } from "./map-view";

/** The buttons of a map that zoom (`data-zoom`: steps, or `all`); they wait hidden for scripts. */
export function attachMapTools(tools: HTMLElement, view: MapView): void {
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const zoom =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-zoom]")?.dataset.zoom : "";
    if (zoom === "all") {
      view.showAll();
    } else if (zoom) {
      view.zoomBy(Number(zoom));
    }
  });
}
