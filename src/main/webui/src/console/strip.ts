/** The place where one is, in a strip of links that is wider than the screen. */
export function showCurrent(strip: HTMLElement): void {
  const current = strip.querySelector<HTMLElement>("[aria-current]");
  if (current !== null) {
    strip.scrollLeft = current.offsetLeft - strip.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
  }
}
