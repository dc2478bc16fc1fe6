import { attachClicks } from "./clicks";
import { attachCopy } from "./copy";
import { attachFinder } from "./finder";
import { Latest } from "./latest";
import { RestaurantMap } from "./map";
import { attachNear, placeOf } from "./near";
import { attachPeek } from "./peek";
import { attachPlaceFirst } from "./place-first";
import { attachSuggestions } from "./suggest";
import { attachTogether } from "./together";

/** The page of the restaurants: its form, list and map, each of which knows nothing of the others. */
export function attachRestaurants(root: HTMLElement): void {
  const path = root.dataset.finder ?? "";
  const box = root.querySelector<HTMLInputElement>("[data-suggest]");
  const list = document.getElementById("suggestions");
  if (box !== null && list !== null) {
    attachSuggestions(box, list);
  }
  attachCopy(root);
  const clicked = attachClicks(root);
  const element = root.querySelector<HTMLElement>("[data-map]");
  const drawing = element?.querySelector<SVGSVGElement>("svg.map-drawing");
  if (!element || !drawing) {
    return;
  }
  const map = new RestaurantMap(element, drawing, path);
  const light = attachTogether(root, (id) => map.light(id));
  const take = attachNear(
    root,
    (on) => map.picking(on),
    (latitude, longitude) => map.has(latitude, longitude),
  );
  map.picked = (latitude, longitude) => take(placeOf(latitude, longitude));
  const peek = attachPeek(element);
  map.chosen = async (id) => {
    clicked(id);
    if (await peek.show(`${path}/places/${encodeURIComponent(id)}${location.search}`)) {
      light(id);
      root.querySelector(`[data-place="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" });
    }
  };
  let around = "";
  const places = new Latest<string>(async (query) => {
    const answer = await fetch(`${path}/places?${query}`).catch(() => undefined);
    if (answer?.ok) {
      map.show(await answer.json());
    }
  });
  const form = root.querySelector<HTMLFormElement>("[data-finder-form]");
  const followPlace = form === null ? () => {} : attachPlaceFirst(form);
  attachFinder(root, (query) => {
    followPlace();
    peek.hide();
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
