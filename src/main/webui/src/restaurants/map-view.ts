import { type View, within, zoomed } from "./mercator";

const STEP = 1.6;
const MOST = 150;

/** The part of a drawing (an `svg` with a `viewBox`) that is seen. Each frame sets it once. */
export class MapView {
  view: View;
  readonly #map: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #whole: DOMRect;
  readonly #changed: (view: View) => void;
  #frame = 0;

  /** @param changed after each frame in which the view changed */
  constructor(map: HTMLElement, svg: SVGSVGElement, changed: (view: View) => void) {
    this.#map = map;
    this.#svg = svg;
    this.#changed = changed;
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#whole = new DOMRect(x, y, width, height);
    this.view = this.#all();
    new ResizeObserver(() => this.#draw()).observe(map);
    this.#draw();
  }

  zoomBy(steps: number, right = 0, down = 0): void {
    const scale = this.scaleWithin(this.view.scale * STEP ** steps);
    this.set(zoomed(this.view, scale, right, down));
  }

  /** Takes the drawing along by some pixels. */
  pan(right: number, down: number): void {
    const { x, y, scale } = this.view;
    this.set({ x: x - right / scale, y: y - down / scale, scale });
  }

  showAll(): void {
    this.set(this.#all());
  }

  set(view: View): void {
    this.view = within(view, this.#whole.width, this.#whole.height, this.#least(), MOST);
    this.#draw();
  }

  /** A place of the window in the drawing's units. */
  at(event: MouseEvent): { x: number; y: number } {
    const { right, down } = this.fromMiddle(event);
    return { x: this.view.x + right / this.view.scale, y: this.view.y + down / this.view.scale };
  }

  /** A place of the window in pixels from the middle of the map. */
  fromMiddle(event: MouseEvent): { right: number; down: number } {
    const box = this.#map.getBoundingClientRect();
    return {
      right: event.clientX - box.left - box.width / 2,
      down: event.clientY - box.top - box.height / 2,
    };
  }

  /** The nearest scale that a view may have. */
  scaleWithin(scale: number): number {
    return Math.min(MOST, Math.max(this.#least(), scale));
  }

  #all(): View {
    return { x: this.#whole.width / 2, y: this.#whole.height / 2, scale: this.#least() };
  }

  #least(): number {
    const { clientWidth, clientHeight } = this.#map;
    return Math.min(clientWidth / this.#whole.width, clientHeight / this.#whole.height) || 1;
  }

  #draw(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        const { x, y, scale } = this.view;
        const width = this.#map.clientWidth / scale;
        const height = this.#map.clientHeight / scale;
        this.#svg.setAttribute("viewBox", `${x - width / 2} ${y - height / 2} ${width} ${height}`);
        this.#changed(this.view);
      });
    }
  }
}
