/** Pixels of Web Mercator's whole world at zoom 0. */
const TILE = 256;

/** The part of the drawing that is seen: its middle in the drawing's units, and how many pixels a unit has. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

/** From degrees to the units of the server's drawing, and back. */
export class Projection {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;

  /** @param origin what `data-origin` says: zoom, and the corner's place in pixels of the world at that zoom */
  constructor(origin: string) {
    const [zoom = 0, left = 0, top = 0] = origin.split(",").map(Number);
    this.zoom = zoom;
    this.left = left;
    this.top = top;
  }

  get #world(): number {
    return TILE * 2 ** this.zoom;
  }

  x(longitude: number): number {
    return ((longitude + 180) / 360) * this.#world - this.left;
  }

  y(latitude: number): number {
    const mercator = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    return ((1 - mercator / Math.PI) / 2) * this.#world - this.top;
  }

  longitude(x: number): number {
    return ((x + this.left) / this.#world) * 360 - 180;
  }

  latitude(y: number): number {
    const mercator = Math.PI * (1 - (2 * (y + this.top)) / this.#world);
    return (Math.atan(Math.exp(mercator)) * 360) / Math.PI - 90;
  }
}

/** A view at another scale, in which the same point of the drawing stays at this place of the window (from its middle, in pixels). */
export function zoomed(view: View, scale: number, right: number, down: number): View {
  return {
    x: view.x + right / view.scale - right / scale,
    y: view.y + down / view.scale - down / scale,
    scale,
  };
}

/** A view that stays over the drawing. */
export function within(view: View, width: number, height: number, least: number, most: number): View {
  return {
    x: Math.min(width, Math.max(0, view.x)),
    y: Math.min(height, Math.max(0, view.y)),
    scale: Math.min(most, Math.max(least, view.scale)),
  };
}
