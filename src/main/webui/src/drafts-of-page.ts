import { Draft } from "./draft";
import { askFor, sendSave } from "./draft-api";
import { DraftFiles } from "./draft-files";
import { DraftSender, type Reach } from "./draft-sender";
import { Kept } from "./kept";
import { oneByOne } from "./one-by-one";
import { owner } from "./page-owner";

/** All drafts that this page has to do with: those of its exercises, and those that wait from other pages. */
class DraftsOfPage {
  private readonly files = new DraftFiles(new Kept(() => localStorage), owner);
  private readonly drafts = new Map<string, Draft>();
  private readonly views = new Map<string, (draft: Draft) => void>();
  private readonly lessons = new Set<string>();
  private readonly sender = new DraftSender(
    () => this.drafts.values(),
    (draft, save) => this.post(draft, () => sendSave(draft.place, save)),
    () => this.showAll(),
  );

  /** Sends what other pages of this owner left behind. */
  begin(): void {
    this.files.takeOver();
    for (const place of this.files.unsavedPlaces()) {
      this.draft(place);
    }
    addEventListener("online", () => this.refresh());
    addEventListener("pagehide", () => this.leave());
    addEventListener("storage", ({ key }) => this.hearOtherTab(key));
    document.addEventListener("visibilitychange", () => this.refresh());
    this.refresh();
  }

  get reach(): Reach {
    return this.sender.reach;
  }

  /** The draft of an exercise, which `show` shows from now on. */
  open(place: string, show: (draft: Draft) => void): Draft {
    this.views.set(place, show);
    const draft = this.draft(place);
    const lesson = place.split("/").slice(0, 2).join("/");
    if (lesson !== "" && !this.lessons.has(lesson)) {
      this.lessons.add(lesson);
      queueMicrotask(() => void this.ask(lesson));
    }
    return draft;
  }

  private draft(place: string): Draft {
    const draft = this.drafts.get(place) ?? new Draft(this.files, place, (changed) => this.changed(changed));
    this.drafts.set(place, draft);
    return draft;
  }

  private changed(draft: Draft): void {
    this.views.get(draft.place)?.(draft);
    if (!draft.isSaved) {
      this.sender.soon();
    }
  }

  private showAll(): void {
    for (const [place, show] of this.views) {
      show(this.draft(place));
    }
  }

  private refresh(): void {
    void this.sender.flush();
    if (document.visibilityState === "visible") {
      for (const lesson of this.lessons) {
        void this.ask(lesson);
      }
    }
  }

  private async ask(lesson: string): Promise<void> {
    const standing = await askFor(lesson);
    for (const [place, draft] of standing === null ? [] : this.drafts) {
      if (place.startsWith(`${lesson}/`)) {
        const step = place.slice(lesson.length + 1);
        draft.learn(standing?.get(step) ?? { version: 0, text: null, other: null });
      }
    }
  }

  /** Who is not known to the server yet sends nothing while leaving: the next page may be sending, too. */
  private leave(): void {
    if (owner !== "" || [...this.drafts.values()].some((draft) => draft.isKnown)) {
      this.sender.leave();
    }
  }

  private hearOtherTab(key: string | null): void {
    const place = this.files.placeOf(key);
    const draft = place === null ? undefined : this.drafts.get(place);
    const saved = place === null ? null : this.files.saved(place);
    if (saved === null) {
      draft?.forget();
    } else {
      draft?.hear(saved);
    }
  }

  private post<T>(draft: Draft, send: () => Promise<T>): Promise<T> {
    return draft.isKnown ? send() : oneByOne(send);
  }
}

export const draftsOfPage = new DraftsOfPage();
