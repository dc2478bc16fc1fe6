/** Says beside each slider what it stands at. */
export function attachSliders(page: Document = document): void {
  page.addEventListener("input", (event) => {
    const slider = event.target;
    if (slider instanceof HTMLInputElement && slider.type === "range") {
      const shown = slider.closest("label")?.querySelector("output");
      if (shown) {
        shown.value = slider.value;
      }
    }
  });
}
