/** About a kilometre and a half, in units of the drawing: whoever is that close to a border has dinner across it. */
const CLOSE = 25;

const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/** Whether a place of a drawing lies in one of its districts, or close to one. */
export function isOnLand(drawing: SVGSVGElement, x: number, y: number): boolean {
  const around = DIRECTIONS.map((way) => new DOMPoint(x + CLOSE * Math.cos(way), y + CLOSE * Math.sin(way)));
  const districts = [...drawing.querySelectorAll<SVGGeometryElement>(".map-district")];
  return [new DOMPoint(x, y), ...around].some((point) =>
    districts.some((district) => district.isPointInFill(point)),
  );
}
