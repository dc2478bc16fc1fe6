import { texts } from "../messages";
import { type Cluster, type Places, spotsOf } from "./clusters";
import { MapGestures } from "./map-gestures";
import { attachMapKeys } from "./map-keys";
import { isOnLand } from "./map-land";
import { MapMarks } from "./map-marks";
import { MapNames } from "./map-names";
import { MapPick } from "./map-pick";
import { MapSaid } from "./map-said";
import { MapTiles } from "./map-tiles";
import { attachMapTools } from "./map-tools";
import { MapView } from "./map-view";
import { markNames } from "./mark-names";
import { Projection } from "./mercator";

/** From this scale on the names of neighbourhoods have room. */
const AREAS = 2.2;
const CLOSER = 2;

/** The map of a page (`data-map`): moves, shows all that was found, and lets a point be picked. */
export class RestaurantMap {
  /** Is told the point that was picked. */
  picked: (latitude: number, longitude: number) => void = () => {};
  /** Is told the restaurant that was chosen. */
  chosen: (id: string) => void = () => {};
  readonly #map: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #projection: Projection;
  readonly #view: MapView;
  readonly #gestures: MapGestures;
  readonly #marks: MapMarks;
  readonly #said: MapSaid;
  readonly #pick: MapPick;

  constructor(map: HTMLElement, svg: SVGSVGElement, path: string) {
    this.#map = map;
    this.#svg = svg;
    this.#projection = new Projection(map.dataset.origin ?? "");
    this.#marks = new MapMarks(
      part(map, "[data-map-marks]"),
      (cluster) => this.#choose(cluster),
      markNames(path),
    );
    this.#said = new MapSaid(part(map, "[data-map-said]"));
    const address = map.dataset.tiles ?? "";
    const tiles =
      address === "" ? null : new MapTiles(part(map, "[data-map-tiles]"), address, this.#projection);
    const names = tiles === null ? new MapNames(svg) : null;
    map.classList.add("live");
    map.classList.toggle("tiled", tiles !== null);
    map.tabIndex = 0;
    map.setAttribute("aria-describedby", "map-hint");
    this.#view = new MapView(map, svg, (view) => {
      svg.style.setProperty("--map-text", `${13 / view.scale}px`);
      svg.style.setProperty("--map-pixel", `${1 / view.scale}`);
      const near = view.scale >= AREAS;
      map.classList.toggle("close", near);
      const marks = this.#marks.follow(view, map.clientWidth, map.clientHeight);
      names?.follow(view, map.clientWidth, map.clientHeight, this.#pick.on ? [] : marks, near);
      tiles?.follow(view, map.clientWidth, map.clientHeight);
    });
    this.#gestures = new MapGestures(map, this.#view, () => this.#said.briefly(texts.wheelZooms));
    attachMapKeys(map, this.#view);
    attachMapTools(part(map, "[data-map-tools]"), this.#view);
    this.#pick = new MapPick(map, this.#view, this.#gestures, (x, y) =>
      this.picked(this.#projection.latitude(y), this.#projection.longitude(x)),
    );
  }

  /** All that was found, instead of what was before. */
  show(places: Places): void {
    this.#marks.set(spotsOf(places, this.#projection));
    this.#view.set(this.#view.view);
  }

  /** Lights up one of them, or the group that it is in. */
  light(id: string | undefined): void {
    this.#marks.light(id);
  }

  /** Whether a place is of those that the map draws. */
  has(latitude: number, longitude: number): boolean {
    return isOnLand(this.#svg, this.#projection.x(longitude), this.#projection.y(latitude));
  }

  /** Whether the next press picks a point, on marks as beside them. */
  picking(on: boolean): void {
    this.#pick.on = on;
    this.#map.classList.toggle("picking", on);
    this.#said.say(on ? texts.pickOnMap : "");
    this.#view.set(this.#view.view); // marks make way for names
    if (on) {
      this.#map.focus({ preventScroll: true });
      this.#map.scrollIntoView({ block: "nearest" });
    }
  }

  /** Leads the eye to the circle that is searched, or to all where it lies elsewhere. */
  lookAround(circle: SVGCircleElement): void {
    const { cx, cy, r } = circle;
    const size = Math.min(this.#map.clientWidth, this.#map.clientHeight);
    const [x, y] = [cx.baseVal.value, cy.baseVal.value];
    if (isOnLand(this.#svg, x, y)) {
      this.#view.set({ x, y, scale: (size / 2 / r.baseVal.value) * 0.9 });
    } else {
      this.#view.showAll();
    }
  }

  #choose(cluster: Cluster): void {
    if (this.#gestures.dragged) {
      return;
    }
    if (cluster.count === 1) {
      this.chosen(cluster.ids[0] ?? "");
    } else {
      this.#view.set({ ...cluster, scale: this.#view.view.scale * CLOSER * 1.5 });
    }
  }
}

function part(map: HTMLElement, selector: string): HTMLElement {
  return map.querySelector<HTMLElement>(selector) ?? document.createElement("div");
}
