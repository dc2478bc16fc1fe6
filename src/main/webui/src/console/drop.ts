/**
 * A form with a file: one may drop the file anywhere on it, and sees how much has been sent. The answer is the page that
 * the form leads to, as without a script.
 */
export function attachDrop(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) {
    const field = form.querySelector<HTMLInputElement>("input[type=file]");
    if (field !== null) {
      takeDrops(form, field);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        send(form);
      });
    }
  }
}

function takeDrops(form: HTMLFormElement, field: HTMLInputElement): void {
  const zone = form.querySelector<HTMLElement>(".drop") ?? form;
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.toggleAttribute("data-over", true);
  });
  form.addEventListener("dragleave", () => zone.removeAttribute("data-over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.removeAttribute("data-over");
    const files = event.dataTransfer?.files;
    if (files !== undefined && files.length > 0) {
      field.files = files;
      form.requestSubmit();
    }
  });
}

function send(form: HTMLFormElement): void {
  const bar = form.querySelector("progress");
  const button = form.querySelector("button");
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.responseType = "document";
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    if (bar !== null && total > 0) {
      bar.value = (100 * loaded) / total;
    }
  });
  request.addEventListener("load", () => arrive(request, form));
  request.addEventListener("error", () => form.submit()); // the browser says best what is wrong with the network
  if (bar !== null) {
    bar.hidden = false;
  }
  if (button !== null) {
    button.disabled = true;
  }
  request.send(new FormData(form));
}

function arrive(request: XMLHttpRequest, form: HTMLFormElement): void {
  if (request.status === 200) {
    location.assign(request.responseURL);
    return;
  }
  const answer = request.responseXML?.querySelector("#content");
  const here = document.querySelector("#content");
  if (answer == null || here === null) {
    form.submit();
    return;
  }
  here.replaceWith(document.adoptNode(answer));
  attachDrop();
  document.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}
