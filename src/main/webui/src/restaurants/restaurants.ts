import { attachClicks } from "./clicks";
import { attachCopy } from "./copy";
import { attachFinder } from "./finder";
import { Latest } from "./latest";
import { RestaurantMap } from "./map";
import { attachNear, placeOf } from "./near";
import { attachSuggestions } from "./suggest";
import { attachTogether, light } from "./together";

/** The page of the restaurants: its form, list and map, each of which knows nothing of the others. */
export function attachRestaurants(root: HTMLElement): void {
  const path = root.dataset.finder ?? "";
  const box = root.querySelector<HTMLInputElement>("[data-suggest]");
  const list = document.getElementById("suggestions");
  if (box !== null && list !== null) {
    attachSuggestions(box, list);
  }
  attachTogether(root);
  attachCopy(root);
  const clicked = attachClicks(root);
  const element = root.querySelector<HTMLElement>("[data-map]");
  const drawing = element?.querySelector<SVGSVGElement>("svg.map-drawing");
  if (!element || !drawing) {
    return;
  }
  const map = new RestaurantMap(element, drawing);
  const take = attachNear(root, (on) => map.picking(on));
  map.picked = (latitude, longitude) => take(placeOf(latitude, longitude));
  map.chosen = (id) => {
    clicked(id);
    void peek(element, `${path}/places/${encodeURIComponent(id)}${location.search}`, id, root);
  };
  element.querySelector("[data-map-peek-close]")?.addEventListener("click", () => {
    hide(element);
    element.focus({ preventScroll: true });
  });
  let around = "";
  const places = new Latest<string>(async (query) => {
    const answer = await fetch(`${path}/places?${query}`);
    if (answer.ok) {
      map.show(await answer.json());
    }
  });
  attachFinder(root, (query) => {
    hide(element);
    void places.want(query);
    const circle = drawing.querySelector<SVGCircleElement>(".map-radius");
    const now =
      circle === null
        ? ""
        : `${circle.getAttribute("cx")} ${circle.getAttribute("cy")} ${circle.getAttribute("r")}`;
    if (circle !== null && now !== around) {
      map.lookAround(circle);
    }
    around = now;
  });
}

/** Shows a restaurant of the map above it, and lights it up in the list where it is there. */
async function peek(map: HTMLElement, url: string, id: string, root: HTMLElement): Promise<void> {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  const box = map.querySelector<HTMLElement>("[data-map-peek]");
  const text = map.querySelector<HTMLElement>("[data-map-peek-text]");
  if (!answer.ok || box === null || text === null) {
    return;
  }
  text.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
  box.hidden = false;
  light(root, id);
  root.querySelector(`[data-place="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" });
}

function hide(map: HTMLElement): void {
  const box = map.querySelector<HTMLElement>("[data-map-peek]");
  if (box !== null) {
    box.hidden = true;
  }
}
