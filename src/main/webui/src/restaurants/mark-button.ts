import { texts } from "../messages";
import type { Cluster } from "./clusters";

/** The button of a mark: a dot for one restaurant, a bigger one with their number for several. */
export function markButton(cluster: Cluster): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = cluster.count === 1 ? "map-mark" : "map-mark many";
  button.ariaLabel = texts.restaurantsHere(cluster.count);
  button.tabIndex = -1;
  if (cluster.count === 1) {
    button.dataset.spot = cluster.ids[0];
  } else {
    button.textContent = String(cluster.count);
    button.style.setProperty("--size", `${markSize(cluster)}px`);
  }
  return button;
}

/** In pixels. */
export function markSize({ count }: Cluster): number {
  return count === 1 ? 18 : 28 + Math.min(24, Math.log2(count) * 3);
}
