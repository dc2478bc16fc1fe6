import { announce } from "./graded";
import { oneByOne } from "./one-by-one";
import { owner } from "./page-owner";

/** What the learner did at a step, told to the server; kept in this browser until the server has it. */
export interface Attempt {
  readonly course: string;
  readonly lesson: string;
  readonly step: string;
  readonly language: string;
  readonly source: string;
  readonly outcome: "ran" | "failed" | "passed";
  /** Time at the step since the attempt before. */
  readonly activeMillis: number;
  readonly checks?: readonly { readonly id: string; readonly passed: boolean }[];
}

const KEY = "sangja.unsent-attempts";
const OWN_KEY = owner === "" ? KEY : `${KEY}.${owner}`;
const MOST_KEPT = 100;

export class Attempts {
  private sending: Promise<void> | null = null;
  /** What the storage would not take; lost with the page, but not before it was sent. */
  private unstored: Attempt[] | null = null;

  constructor(
    private readonly storage: () => Storage,
    private readonly post: (body: string) => Promise<Response> = postAttempt,
    private readonly key: string = OWN_KEY,
  ) {}

  /** What was done without an account belongs to whoever is here now. */
  takeOver(): void {
    if (this.key !== KEY) {
      const nobodys = new Attempts(this.storage, this.post, KEY);
      this.keep([...nobodys.kept(), ...this.kept()]);
      nobodys.keep([]);
    }
  }

  /** Sends an attempt, after those that could not be sent before it. */
  send(attempt: Attempt): Promise<void> {
    this.keep([...this.kept(), attempt].slice(-MOST_KEPT));
    return this.flush();
  }

  /** Sends what is still kept, in order; stops at the first that does not get through. */
  flush(): Promise<void> {
    this.sending ??= this.sendKept().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** Steps of a lesson that were solved, which the server may not know when it makes the page. */
  solved(course: string, lesson: string): string[] {
    return this.kept()
      .filter((kept) => kept.outcome === "passed" && kept.course === course && kept.lesson === lesson)
      .map((kept) => kept.step);
  }

  private async sendKept(): Promise<void> {
    for (let next = this.kept()[0]; next !== undefined; next = this.kept()[0]) {
      if (!(await this.delivered(next))) {
        return;
      }
      this.keep(this.kept().slice(1));
    }
  }

  /**
   * A refused attempt (4xx) will be refused again, so it counts as delivered. A busy server is asked later, and one that knows
   * somebody else as signed in by a page of the owner.
   */
  private async delivered(attempt: Attempt): Promise<boolean> {
    try {
      const response = await this.post(JSON.stringify(attempt));
      const { status } = response;
      if (status === 201) {
        await announce(attempt, response);
      }
      return status < 500 && ![401, 412, 429].includes(status);
    } catch {
      return false;
    }
  }

  private kept(): Attempt[] {
    if (this.unstored !== null) {
      return this.unstored;
    }
    try {
      const parsed: unknown = JSON.parse(this.storage().getItem(this.key) ?? "[]");
      return Array.isArray(parsed) ? parsed : [];
    } catch {
      return [];
    }
  }

  private keep(attempts: Attempt[]): void {
    try {
      this.storage().setItem(this.key, JSON.stringify(attempts));
      this.unstored = null;
    } catch {
      this.unstored = attempts;
    }
  }
}

/** The page's one list: two would send what is kept twice. */
export const attemptsOfPage = new Attempts(() => localStorage);

function postAttempt(body: string): Promise<Response> {
  return oneByOne(() =>
    fetch("/api/attempts", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Sangja-Owner": owner },
      body,
      keepalive: body.length < 60_000,
    }),
  );
}
