import type { Draft } from "./draft";
import { texts } from "./messages";
import { element } from "./screen";

/**
 * Two texts of one step beside each other, and a button to keep each. It comes without a sound and takes no focus: the
 * learner types on and chooses when there is time.
 */
export class DraftChoice {
  private here: HTMLElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly starter: string,
    private readonly onChosen: () => void,
  ) {}

  show(draft: Draft): void {
    const other = draft.choice;
    if (other === null) {
      this.place.replaceChildren();
      this.here = null;
      return;
    }
    const there = other.text ?? this.starter;
    if (this.here === null || this.place.dataset.there !== there) {
      this.place.dataset.there = there;
      this.draw(draft, there);
    }
    if (this.here !== null) {
      this.here.textContent = draft.text ?? this.starter;
    }
  }

  private draw(draft: Draft, there: string): void {
    const notice = element("section", "draft-choice", "");
    const title = element("h3", "", texts.twoTexts);
    title.id = `choice-${draft.place.replaceAll("/", "-")}`;
    notice.setAttribute("aria-labelledby", title.id);
    const versions = element("div", "draft-versions", "");
    const [mine, code] = this.version(draft, "here", draft.text ?? this.starter);
    versions.append(mine, this.version(draft, "there", there)[0]);
    notice.append(title, element("p", "", texts.twoTextsWhy), versions);
    this.here = code;
    this.place.replaceChildren(notice);
  }

  private version(draft: Draft, keeps: "here" | "there", text: string): [HTMLElement, HTMLElement] {
    const version = element("div", "draft-version", "");
    const title = keeps === "here" ? texts.textHere : texts.textThere;
    const code = element("pre", "", text);
    code.tabIndex = 0;
    code.setAttribute("aria-label", title);
    code.setAttribute("role", "region");
    const button = element("button", "button", keeps === "here" ? texts.keepHere : texts.keepThere);
    button.type = "button";
    button.dataset.keep = keeps;
    button.addEventListener("click", () => {
      draft.choose(keeps);
      this.onChosen();
    });
    version.append(element("h4", "", title), code, button);
    return [version, code];
  }
}
