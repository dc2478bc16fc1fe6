import type { View } from "./mercator";

/** A mark in the window: its middle and how wide it is, in pixels. */
export interface Disc {
  left: number;
  top: number;
  size: number;
}

interface Name {
  text: SVGTextElement;
  x: number;
  y: number;
  /** Whether it is shown from near, instead of from afar. */
  near: boolean;
  /** In pixels; 0 while it was never seen. */
  width: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT = 13;

/** How far, in pixels, a name may make way for a mark: it still stands in its district or at its border. */
const SHIFTS = [0, -8, 8, -14, 14, -20, 20];

/** The names of a drawing: they make way for marks and for names that came before them, and those without room are not shown. */
export class MapNames {
  readonly #names: Name[];

  constructor(drawing: SVGSVGElement) {
    this.#names = [...drawing.querySelectorAll("text")].map((text) => ({
      text,
      x: Number(text.getAttribute("x")),
      y: Number(text.getAttribute("y")),
      near: text.closest(".map-areas") !== null,
      width: 0,
    }));
    void document.fonts?.ready.then(() => {
      for (const name of this.#names) {
        name.width = 0; // measured in another font
      }
    });
  }

  follow(view: View, width: number, height: number, marks: Disc[], near: boolean): void {
    const names = this.#names.filter((name) => name.near === near);
    for (const name of names) {
      name.width ||= name.text.getComputedTextLength() * view.scale;
    }
    const shown: Box[] = [];
    for (const { text, x, y, width: own } of names) {
      const middle = (x - view.x) * view.scale + width / 2;
      const bottom = (y - view.y) * view.scale + height / 2;
      const at = (shift: number) => ({
        left: middle - own / 2,
        right: middle + own / 2,
        top: bottom - HEIGHT + shift,
        bottom: bottom + shift,
      });
      const isFree = (box: Box) =>
        !marks.some((mark) => touches(box, mark)) && !shown.some((other) => overlaps(box, other));
      const shift = SHIFTS.find((each) => isFree(at(each)));
      text.classList.toggle("covered", shift === undefined);
      if (shift !== undefined) {
        text.setAttribute("dy", String(shift / view.scale));
        shown.push(at(shift));
      }
    }
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function touches(box: Box, { left, top, size }: Disc): boolean {
  const right = left - Math.min(box.right, Math.max(box.left, left));
  const down = top - Math.min(box.bottom, Math.max(box.top, top));
  return Math.hypot(right, down) < size / 2;
}
