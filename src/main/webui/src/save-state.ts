import type { Draft } from "./draft";
import type { Reach } from "./draft-sender";
import { texts } from "./messages";
import { find } from "./screen";

/**
 * Says quietly where the text is. What comes and goes with every few words is only shown; what a learner has to know is
 * also said to those who listen.
 */
export class SaveState {
  private readonly now: HTMLElement;
  private readonly said: HTMLElement;

  constructor(root: HTMLElement) {
    this.now = find(root, "[data-save-now]");
    this.said = find(root, "[data-save-said]");
  }

  show(draft: Draft, reach: Reach): void {
    const problem = draft.isSaved ? "" : problemOf(draft, reach);
    const usual = draft.isSaved ? (draft.isKnown ? texts.saved : "") : texts.saving;
    put(this.now, problem || usual);
    if (draft.choice !== null) {
      put(this.said, texts.twoTexts);
    } else if (problem !== "") {
      put(this.said, problem);
    } else if (draft.isSaved) {
      put(this.said, usual);
    }
  }
}

function problemOf(draft: Draft, reach: Reach): string {
  if (reach === "elsewhere") {
    return texts.ofSomebodyElse;
  }
  if (!draft.isKept) {
    return texts.unsaved;
  }
  if (draft.isTooLong) {
    return texts.tooLong;
  }
  if (draft.isRefused) {
    return texts.refused;
  }
  if (draft.waitsForChoice) {
    return texts.waitsForChoice;
  }
  return reach === "offline" ? texts.keptHere : "";
}

function put(place: HTMLElement, text: string): void {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}
