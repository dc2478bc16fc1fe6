import { type Cluster, clustered, type Spots } from "./clusters";
import type { Disc } from "./map-names";
import { attachWalk } from "./map-walk";
import { markButton, markSize } from "./mark-button";
import type { View } from "./mercator";

/** Pixels between the middles of two groups, about. */
const APART = 64;
/** From this scale on nothing is put together any more: two doors are apart. */
const SINGLE = 60;
const MARGIN = 40;

/** The found restaurants over a drawing: a button for each group of them that is in sight. */
export class MapMarks {
  readonly #layer: HTMLElement;
  readonly #single: (mark: HTMLButtonElement) => void;
  readonly #buttons = new Map<Cluster, HTMLButtonElement>();
  #spots: Spots = { ids: [], xs: new Float64Array(), ys: new Float64Array() };
  #levels = new Map<number, Cluster[]>();
  #lit: string | undefined;

  /** @param single is told each new mark of one restaurant */
  constructor(
    layer: HTMLElement,
    chosen: (cluster: Cluster) => void,
    single: (mark: HTMLButtonElement) => void,
  ) {
    this.#layer = layer;
    this.#single = single;
    layer.addEventListener("click", (event) => {
      for (const [cluster, button] of this.#buttons) {
        if (event.target instanceof Node && button.contains(event.target)) {
          chosen(cluster);
          return;
        }
      }
    });
    attachWalk(layer, this.#buttons);
  }

  set(spots: Spots): void {
    this.#spots = spots;
    this.#levels = new Map();
  }

  /** Lights up the mark that has this restaurant, and puts out all others. */
  light(id: string | undefined): void {
    this.#lit = id;
    for (const [cluster, button] of this.#buttons) {
      this.#lightOf(cluster, button);
    }
  }

  #lightOf(cluster: Cluster, button: HTMLButtonElement): void {
    button.classList.toggle("lit", this.#lit !== undefined && cluster.ids.includes(this.#lit));
  }

  /** Follows the view: buttons that stay in sight are moved, others come and go. Gives where they are. */
  follow(view: View, width: number, height: number): Disc[] {
    const seen = new Set<Cluster>();
    const discs: Disc[] = [];
    for (const cluster of this.#level(view.scale)) {
      const left = (cluster.x - view.x) * view.scale + width / 2;
      const top = (cluster.y - view.y) * view.scale + height / 2;
      if (left > -MARGIN && left < width + MARGIN && top > -MARGIN && top < height + MARGIN) {
        seen.add(cluster);
        discs.push({ left, top, size: markSize(cluster) });
        this.#button(cluster).style.transform = `translate(${left}px, ${top}px) translate(-50%, -50%)`;
      }
    }
    for (const [cluster, button] of this.#buttons) {
      if (!seen.has(cluster)) {
        button.remove();
        this.#buttons.delete(cluster);
      }
    }
    this.#oneTabStop();
    return discs;
  }

  /** Groups are the same within a doubling of the scale, so that they do not dance. */
  #level(scale: number): Cluster[] {
    const level = Math.floor(Math.log2(scale) * 2) / 2;
    let clusters = this.#levels.get(level);
    if (clusters === undefined) {
      clusters = clustered(this.#spots, scale >= SINGLE ? 0 : APART / 2 ** level);
      this.#levels.set(level, clusters);
    }
    return clusters;
  }

  #button(cluster: Cluster): HTMLButtonElement {
    const known = this.#buttons.get(cluster);
    if (known !== undefined) {
      return known;
    }
    const button = markButton(cluster);
    if (cluster.count === 1) {
      this.#single(button);
    }
    this.#lightOf(cluster, button);
    this.#buttons.set(cluster, button);
    this.#layer.append(button);
    return button;
  }

  #oneTabStop(): void {
    if (this.#layer.querySelector("[tabindex='0']") === null) {
      const first = this.#layer.querySelector("button");
      if (first !== null) {
        first.tabIndex = 0;
      }
    }
  }
}
