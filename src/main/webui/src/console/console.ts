import "../styles/console.css";
import "../styles/tuning.css";
import { attachArranging } from "./arrange";
import { attachDrop } from "./drop";
import { attachLive } from "./live";
import { attachSliders } from "./slider";
import { attachStanding } from "./standing";

attachLive();
attachSliders();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-arrange]")) {
  attachArranging(form);
}

attachDrop();
attachStanding();
