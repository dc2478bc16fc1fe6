/**
 * A distance and 'nearest first' (`data-needs-place`) can be chosen once there is a place that they are counted from. Gives
 * a function to be called after the form was set from outside.
 */
export function attachPlaceFirst(form: HTMLFormElement): () => void {
  const place = form.querySelector<HTMLSelectElement>("[data-near]");

  function follow(): void {
    const none = place?.value === "";
    for (const one of form.querySelectorAll<HTMLSelectElement | HTMLOptionElement>("[data-needs-place]")) {
      one.disabled = none;
      const list = one.closest("select");
      if (none && one instanceof HTMLOptionElement && list?.value === one.value) {
        list.selectedIndex = 0;
      }
    }
  }

  form.addEventListener("input", follow, true); // before anybody reads the form
  follow();
  return follow;
}
