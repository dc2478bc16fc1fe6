import type { Cluster } from "./clusters";

const WAYS: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys lead from a mark to the nearest one in their direction; one of all marks is reached by Tab. */
export function attachWalk(layer: HTMLElement, buttons: ReadonlyMap<Cluster, HTMLButtonElement>): void {
  layer.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    const from = [...buttons].find(([, button]) => button === event.target);
    if (way === undefined || from === undefined) {
      return;
    }
    event.preventDefault();
    const nearest = nearestOf(buttons, from[0], way);
    if (nearest !== undefined) {
      from[1].tabIndex = -1;
      nearest.tabIndex = 0;
      nearest.focus({ preventScroll: true });
    }
  });
}

function nearestOf(
  buttons: ReadonlyMap<Cluster, HTMLButtonElement>,
  from: Cluster,
  [right, down]: [number, number],
): HTMLButtonElement | undefined {
  let best: HTMLButtonElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [cluster, button] of buttons) {
    const along = (cluster.x - from.x) * right + (cluster.y - from.y) * down;
    const aside = Math.abs((cluster.x - from.x) * down) + Math.abs((cluster.y - from.y) * right);
    if (cluster !== from && along > 0 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = button;
    }
  }
  return best;
}
