/** What needs no word in an address, since it is so anyhow. */
const USUAL: Record<string, string> = { radius: "1", sort: "relevance" };

/** A form as the query of an address, without what goes without saying; "" for an untouched form. */
export function queryOf(entries: Iterable<[string, FormDataEntryValue]>): string {
  const all = [...entries].map(([name, value]): [string, string] => [name, String(value).trim()]);
  const value = (name: string) => all.find(([other]) => other === name)?.[1] ?? "";
  const spoken = all.filter(
    ([name, text]) =>
      text !== "" &&
      text !== USUAL[name] &&
      (name !== "as_typed" || text === value("q")) &&
      (value("open") === "at" || (name !== "day" && name !== "time")) &&
      (value("near") !== "" || (name !== "radius" && !(name === "sort" && text === "distance"))),
  );
  return new URLSearchParams(spoken).toString().replaceAll("%2C", ",");
}

/** Sets a form to what an address says. */
export function fill(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
      const said = query.getAll(field.name);
      field.checked =
        said.includes(field.value) || (said.length === 0 && field.type === "radio" && field.value === "");
    } else if (field instanceof HTMLInputElement) {
      field.value = query.get(field.name) ?? "";
    } else if (field instanceof HTMLSelectElement && field.name !== "day" && field.name !== "time") {
      choose(field, query.get(field.name) ?? USUAL[field.name] ?? "");
    } else if (field instanceof HTMLSelectElement && query.has(field.name)) {
      choose(field, query.get(field.name) ?? "");
    }
  }
}

/** Chooses a value of a list; one that the list lacks becomes its own place. */
export function choose(list: HTMLSelectElement, value: string): void {
  if (list.dataset.ownLabel !== undefined && ![...list.options].some((option) => option.value === value)) {
    const own = list.querySelector<HTMLOptionElement>("[data-own]") ?? new Option(list.dataset.ownLabel);
    own.dataset.own = "";
    own.value = value;
    list.options[0]?.after(own);
  }
  list.value = value;
}
