import { texts } from "./messages";
import type { CheckResult, Verdict } from "./python/protocol";
import { element } from "./screen";

type Shown = Pick<Verdict, "passed" | "message" | "checks"> & Partial<Verdict>;

/** Says that the joy came too early, and what is still missing. */
export function showSecondLook(place: HTMLElement, verdict: Shown): void {
  showVerdict(place, verdict);
  place.prepend(element("p", "verdict-message", texts.secondLook));
}

/** Shows what the checks found, in words with the learner's own values. */
export function showVerdict(place: HTMLElement, verdict: Shown): void {
  place.replaceChildren();
  if (verdict.passed) {
    place.append(joy());
    return;
  }
  place.append(element("p", "verdict-message", verdict.message ?? texts.notYet));
  if (verdict.message === null) {
    const list = element("ul", "check-list", "");
    const said = new Set<string>();
    list.append(...verdict.checks.map((check) => showCheck(check, said)));
    place.append(list);
  }
}

export function showJoy(place: HTMLElement): void {
  place.replaceChildren(joy());
}

function joy(): HTMLElement {
  const praise = texts.praise[Math.floor(Math.random() * texts.praise.length)] ?? "";
  const line = element("p", "verdict-good", "");
  line.append(openBox(), element("span", "", praise));
  return line;
}

/** A box whose lid opens and lets a star out: the small joy of a solved step. */
function openBox(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 48 48");
  svg.setAttribute("class", "joy");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, d] of [
    ["joy-star", "M24 3l2.6 5.6 6.1.7-4.5 4.2 1.2 6L24 16.500l-5.4 3 1.200-6-4.500-4.200 6.100-.7z"],
    ["joy-box", "M8 24v18h32V24z"],
    ["joy-lid", "M6 24h36"],
  ] as const) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("class", name);
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** A program that stopped early fails every check for the same reason, which is said once. */
function showCheck(check: CheckResult, said: Set<string>): HTMLElement {
  const item = element("li", check.passed ? "check-passed" : "check-failed", "");
  const mark = element("span", "check-mark", check.passed ? "✓" : "✗");
  mark.setAttribute("aria-hidden", "true");
  const words = element("div", "", "");
  words.append(element("span", "", check.label));
  if (!check.passed && check.message !== null && !said.has(check.message)) {
    said.add(check.message);
    words.append(element("p", "check-message", check.message));
  }
  item.append(mark, words);
  return item;
}
