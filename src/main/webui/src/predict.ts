/** After a guess was run, says what there is to say about the choice, and which one was right. */
export function attachPredict(root: ParentNode = document): void {
  root.addEventListener("sangja-predicted", (event) => {
    const step = (event.target as Element).closest(".step");
    if (step === null) {
      return;
    }
    for (const choice of step.querySelectorAll<HTMLElement>("[data-choice]")) {
      const chosen = choice.querySelector<HTMLInputElement>("input")?.checked ?? false;
      choice.toggleAttribute("data-chosen", chosen);
      choice.toggleAttribute("data-shown", true);
      const answer = choice.querySelector<HTMLElement>(".choice-answer");
      if (answer !== null) {
        answer.hidden = !chosen;
      }
    }
  });
}
