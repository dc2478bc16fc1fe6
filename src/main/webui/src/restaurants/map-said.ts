/** How long something is said that only matters for a moment. */
const MOMENT_MS = 4000;

/** What a map says over itself: what holds until it is over, and for a moment something else. It takes no room. */
export class MapSaid {
  readonly #element: HTMLElement;
  #lasting = "";
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** "" for nothing any more. */
  say(text: string): void {
    this.#lasting = text;
    this.#show(text);
  }

  briefly(text: string): void {
    this.#show(text);
    this.#rest = setTimeout(() => this.#show(this.#lasting), MOMENT_MS);
  }

  #show(text: string): void {
    clearTimeout(this.#rest);
    if (this.#element.textContent !== text) {
      this.#element.textContent = text;
    }
  }
}
