const GAP = 8;
/** Time for the pointer to cross the gap from a word to its card. */
const LINGER_MS = 250;

/**
 * Glossary terms work without scripts (a button that opens a popover). With scripts the card also opens on hover and
 * focus, and stands beside its word.
 */
export function attachTerms(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.term[popovertarget]")) {
    const card = document.getElementById(button.getAttribute("popovertarget") ?? "");
    if (card !== null) {
      attach(button, card);
    }
  }
}

function attach(button: HTMLButtonElement, card: HTMLElement): void {
  card.addEventListener("beforetoggle", (event) => {
    if ((event as ToggleEvent).newState === "open") {
      place(button, card);
    }
  });
  card.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "open") {
      place(button, card);
    }
  });
  // A tap is a click alone: a finger that also 'hovers' would open the card and close it again.
  button.popoverTargetAction = "show";
  hoverTogether([button, card], card);
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) {
      open(card);
    }
  });
  button.addEventListener("blur", () => close(card));
}

/** A mouse on the word opens the card, which stays while the mouse is on either: long words want to be read in peace. */
function hoverTogether(places: HTMLElement[], card: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  for (const place of places) {
    place.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") {
        clearTimeout(leaving);
        open(card);
      }
    });
    place.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") {
        leaving = setTimeout(() => close(card), LINGER_MS);
      }
    });
  }
}

function open(card: HTMLElement): void {
  if (!card.matches(":popover-open")) {
    card.showPopover();
  }
}

function close(card: HTMLElement): void {
  if (card.matches(":popover-open")) {
    card.hidePopover();
  }
}

/** Below the word where there is room, else above it; never outside of the window. */
function place(button: HTMLElement, card: HTMLElement): void {
  const word = button.getBoundingClientRect();
  card.dataset.placed = "";
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(word.left, innerWidth - width - GAP));
  const below = word.bottom + GAP;
  const top = below + height > innerHeight ? Math.max(GAP, word.top - height - GAP) : below;
  card.style.setProperty("--term-left", `${left}px`);
  card.style.setProperty("--term-top", `${top}px`);
}
