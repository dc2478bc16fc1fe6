import "./styles/index.css";
import { attemptsOfPage } from "./attempts";
import { draftsOfPage } from "./drafts-of-page";
import { Exercise } from "./exercise";
import { attachForgetting } from "./forget";
import { attachGlances } from "./glance";
import { attachHints } from "./hints";
import { LessonSteps } from "./lesson";
import { attachPredict } from "./predict";
import { attachTerms } from "./terms";
import { attachTheme } from "./theme";

attachForgetting(); // before anything sends what is kept
attemptsOfPage.takeOver();
draftsOfPage.begin();
attachTheme();
attachTerms();
attachHints();
attachGlances();
attachPredict();
customElements.define("sangja-exercise", Exercise);
customElements.define("sangja-lesson", LessonSteps);

const finder = document.querySelector<HTMLElement>("[data-finder]");
if (finder !== null) {
  const { attachRestaurants } = await import("./restaurants/restaurants");
  attachRestaurants(finder);
}
