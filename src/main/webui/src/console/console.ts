import "../styles/console.css";
import "../styles/tuning.css";
import { attachArranging } from "./arrange";
import { attachDrop } from "./drop";
import { attachLive } from "./live";
import { attachSliders } from "./slider";
import { attachStanding } from "./standing";
import { showCurrent } from "./strip";

for (const strip of document.querySelectorAll<HTMLElement>(".console-sections, .console-places")) {
  showCurrent(strip);
}
attachLive();
attachSliders();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-arrange]")) {
  attachArranging(form);
}

attachDrop();
attachStanding();
