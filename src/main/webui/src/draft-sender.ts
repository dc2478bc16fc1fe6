import type { Draft, Save } from "./draft";
import type { Answer } from "./draft-api";

const PAUSE = 2_000;
const LONGEST_UNSENT = 5_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

/** `offline`: the last save did not get through. `elsewhere`: the page is not of who is signed in now; it sends nothing. */
export type Reach = "fine" | "offline" | "elsewhere";

/** Sends drafts in the background: after a pause in typing, or while somebody types on and on. */
export class DraftSender {
  reach: Reach = "fine";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitsSince: number | null = null;
  private failures = 0;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly drafts: () => Iterable<Draft>,
    private readonly post: (draft: Draft, save: Save) => Promise<Answer>,
    private readonly onReach: () => void,
  ) {}

  /** Something is to be sent soon. */
  soon(): void {
    const now = performance.now();
    this.waitsSince ??= now;
    if (this.failures === 0 || this.timer === undefined) {
      this.wake(Math.min(PAUSE, this.waitsSince + LONGEST_UNSENT - now));
    }
  }

  /** Sends what there is, now. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** The page may be gone at once: sends without waiting for answers. */
  leave(): void {
    for (const draft of this.reach === "elsewhere" || this.sending !== null ? [] : this.drafts()) {
      const save = draft.save();
      if (save !== null) {
        void this.post(draft, save).then((answer) => this.take(draft, save, answer));
      }
    }
  }

  private async sendAll(): Promise<void> {
    this.stopWaiting();
    for (const draft of this.drafts()) {
      const save = this.reach === "elsewhere" ? null : draft.save();
      if (save === null) {
        continue;
      }
      const answer = await this.post(draft, save);
      this.take(draft, save, answer);
      if (answer.is === "later") {
        this.retry();
        return;
      }
      this.failures = 0;
    }
    if (this.reach !== "elsewhere" && [...this.drafts()].some((draft) => draft.isDue)) {
      this.soon();
    }
  }

  private take(draft: Draft, save: Save, answer: Answer): void {
    const reach = answer.is === "later" ? "offline" : answer.is === "elsewhere" ? "elsewhere" : "fine";
    if (reach !== this.reach) {
      this.reach = reach;
      this.onReach();
    }
    if (answer.is === "accepted") {
      draft.accepted(save.save, answer.version, answer.other);
    } else if (answer.is === "outdated") {
      draft.learn(answer.stands);
    } else if (answer.is === "refused") {
      draft.refused(save.save);
    }
  }

  private retry(): void {
    const longest = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.failures);
    this.failures++;
    this.wake(longest * (0.5 + Math.random() / 2));
  }

  private wake(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, after));
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waitsSince = null;
  }
}
