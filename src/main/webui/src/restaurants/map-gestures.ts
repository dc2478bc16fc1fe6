import type { MapView } from "./map-view";
import { zoomed } from "./mercator";

/** A press that moves less is a click. */
const SLACK = 4;

/** Moves and zooms a map by mouse, wheel with Ctrl or ⌘ (without, the page scrolls), and one or two fingers. */
export class MapGestures {
  readonly #map: HTMLElement;
  readonly #view: MapView;
  readonly #fingers = new Map<number, PointerEvent>();
  readonly #scrolled: () => void;
  #moved = 0;

  /** @param scrolled is told that the page was scrolled over the map */
  constructor(map: HTMLElement, view: MapView, scrolled: () => void) {
    this.#scrolled = scrolled;
    this.#map = map;
    this.#view = view;
    map.addEventListener("pointerdown", (event) => {
      this.#fingers.set(event.pointerId, event);
      if (this.#fingers.size === 1) {
        this.#moved = 0;
      }
    });
    map.addEventListener("pointermove", (event) => this.#follow(event));
    for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) {
      map.addEventListener(end, (event) => this.#fingers.delete(event.pointerId));
    }
    map.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
  }

  /** Whether the last press was a drag, whose click means nothing. */
  get dragged(): boolean {
    return this.#moved > SLACK;
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) {
      this.#scrolled();
      return;
    }
    event.preventDefault(); // two fingers of a trackpad come as a wheel with Ctrl
    const { right, down } = this.#view.fromMiddle(event);
    this.#view.zoomBy(-event.deltaY / 240, right, down);
  }

  #follow(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const right = event.clientX - before.clientX;
    const down = event.clientY - before.clientY;
    this.#moved += Math.hypot(right, down);
    if (this.dragged && !this.#map.hasPointerCapture(event.pointerId)) {
      this.#map.setPointerCapture(event.pointerId);
    }
    const other = [...this.#fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    this.#fingers.set(event.pointerId, event);
    this.#view.pan(right / this.#fingers.size, down / this.#fingers.size);
    if (other !== undefined) {
      this.#spread(before, event, other);
    }
  }

  /** The place under the finger that rests stays there. */
  #spread(before: PointerEvent, now: PointerEvent, resting: PointerEvent): void {
    const apart = (one: PointerEvent) =>
      Math.hypot(one.clientX - resting.clientX, one.clientY - resting.clientY);
    const { right, down } = this.#view.fromMiddle(resting);
    const { view } = this.#view;
    const scale = this.#view.scaleWithin((view.scale * apart(now)) / Math.max(1, apart(before)));
    this.#view.set(zoomed(view, scale, right, down));
  }
}
