import type { Projection } from "./mercator";

/** What the server says of all that was found. */
export interface Places {
  ids: string[];
  latitudes: number[];
  longitudes: number[];
}

/** Places in the drawing's units. */
export interface Spots {
  ids: string[];
  xs: Float64Array;
  ys: Float64Array;
}

export function spotsOf(places: Places, projection: Projection): Spots {
  return {
    ids: places.ids,
    xs: Float64Array.from(places.longitudes, (longitude) => projection.x(longitude)),
    ys: Float64Array.from(places.latitudes, (latitude) => projection.y(latitude)),
  };
}

/** Some spots that stand too close to each other to be shown apart. */
export interface Cluster {
  x: number;
  y: number;
  count: number;
  ids: string[];
}

/** Puts together what falls into one cell of a grid, in the middle of its spots. A cell of 0 leaves all apart. */
export function clustered(spots: Spots, cell: number): Cluster[] {
  const cells = new Map<string | number, Cluster>();
  spots.ids.forEach((id, i) => {
    const x = spots.xs[i] ?? 0;
    const y = spots.ys[i] ?? 0;
    const key = cell === 0 ? id : Math.floor(x / cell) * 100_003 + Math.floor(y / cell);
    const known = cells.get(key);
    if (known === undefined) {
      cells.set(key, { x, y, count: 1, ids: [id] });
    } else {
      known.count++;
      known.ids.push(id);
      known.x += (x - known.x) / known.count;
      known.y += (y - known.y) / known.count;
    }
  });
  return [...cells.values()];
}
