import { texts } from "../messages";
import { choose } from "./form-address";

/**
 * 'Near me' by the browser's location, or by a point of the map. Whoever refuses is told so kindly, and what else there is to do.
 */
export function attachNear(
  root: HTMLElement,
  picking: (on: boolean) => void,
  isInSeoul: (latitude: number, longitude: number) => boolean,
): (place: string) => void {
  const list = root.querySelector<HTMLSelectElement>("[data-near]");
  const said = root.querySelector<HTMLElement>("[data-near-said]");
  const pick = root.querySelector<HTMLButtonElement>("[data-near-pick]");
  const ways = root.querySelector<HTMLElement>("[data-near-ways]");
  let waiting = false;

  function say(text: string): void {
    if (said !== null) {
      said.textContent = text;
    }
  }

  function isPicking(): boolean {
    return pick?.getAttribute("aria-pressed") === "true";
  }

  function pickNow(on: boolean): void {
    pick?.setAttribute("aria-pressed", String(on));
    picking(on);
    say("");
  }

  function take(place: string): void {
    pickNow(false);
    if (list !== null) {
      choose(list, place);
      list.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function locate(): void {
    if (waiting) {
      return;
    }
    waiting = true;
    say(texts.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        waiting = false;
        if (isInSeoul(coords.latitude, coords.longitude)) {
          take(placeOf(coords.latitude, coords.longitude));
        } else {
          say(texts.outsideSeoul);
          pick?.focus();
        }
      },
      (error) => {
        waiting = false;
        say(error.code === error.PERMISSION_DENIED ? texts.locationRefused : texts.locationUnknown);
        pick?.focus();
      },
      { timeout: 10_000, maximumAge: 60_000 },
    );
  }

  if (ways !== null) {
    ways.hidden = false;
  }
  root.querySelector("[data-near-me]")?.addEventListener("click", locate);
  pick?.addEventListener("click", () => pickNow(!isPicking()));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isPicking()) {
      event.preventDefault();
      pickNow(false);
      pick?.focus();
    }
  });
  return take;
}

/** As addresses have it: to about ten metres, since nobody's door needs to be in a link. */
export function placeOf(latitude: number, longitude: number): string {
  return `${Number(latitude.toFixed(4))},${Number(longitude.toFixed(4))}`;
}
