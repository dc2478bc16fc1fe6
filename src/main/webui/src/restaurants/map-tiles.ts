import type { Projection, View } from "./mercator";

const TILE = 256;
const MOST_ZOOM = 18;

/** Pictures of a server of tiles below the drawing, where `data-tiles` names one. */
export class MapTiles {
  readonly #layer: HTMLElement;
  readonly #address: string;
  readonly #projection: Projection;
  readonly #shown = new Map<string, HTMLImageElement>();

  constructor(layer: HTMLElement, address: string, projection: Projection) {
    this.#layer = layer;
    this.#address = address;
    this.#projection = projection;
  }

  follow(view: View, width: number, height: number): void {
    const zoom = Math.min(MOST_ZOOM, Math.round(this.#projection.zoom + Math.log2(view.scale)));
    const units = TILE * 2 ** (this.#projection.zoom - zoom);
    const first = (middle: number, size: number, corner: number) =>
      Math.floor((middle + corner - size / 2 / view.scale) / units);
    const many = (size: number) => Math.ceil(size / view.scale / units) + 1;
    const left = first(view.x, width, this.#projection.left);
    const top = first(view.y, height, this.#projection.top);
    const seen = new Set<string>();
    for (let x = left; x < left + many(width); x++) {
      for (let y = top; y < top + many(height); y++) {
        const tile = this.#tile(zoom, x, y);
        seen.add(`${zoom}/${x}/${y}`);
        const right = (x * units - this.#projection.left - view.x) * view.scale + width / 2;
        const down = (y * units - this.#projection.top - view.y) * view.scale + height / 2;
        const size = units * view.scale;
        tile.style.transform = `translate(${right}px, ${down}px) scale(${size / TILE})`;
      }
    }
    for (const [name, tile] of this.#shown) {
      if (!seen.has(name)) {
        tile.remove();
        this.#shown.delete(name);
      }
    }
  }

  #tile(zoom: number, x: number, y: number): HTMLImageElement {
    const name = `${zoom}/${x}/${y}`;
    const known = this.#shown.get(name);
    if (known !== undefined) {
      return known;
    }
    const tile = new Image(TILE, TILE);
    tile.crossOrigin = "anonymous"; // our pages embed nothing that did not agree to it
    tile.alt = "";
    tile.src = this.#address.replace("{z}", String(zoom)).replace("{x}", String(x)).replace("{y}", String(y));
    this.#shown.set(name, tile);
    this.#layer.append(tile);
    return tile;
  }
}
