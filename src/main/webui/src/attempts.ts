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
const MOST_KEPT = 100;

export class Attempts {
  private sending: Promise<void> | null = null;
  /** What the storage would not take; lost with the page, but not before it was sent. */
  private unstored: Attempt[] | null = null;

  constructor(
    private readonly storage: () => Storage,
    private readonly post: (body: string) => Promise<Response> = postAttempt,
  ) {}

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

  private async sendKept(): Promise<void> {
    for (let next = this.kept()[0]; next !== undefined; next = this.kept()[0]) {
      if (!(await this.delivered(next))) {
        return;
      }
      this.keep(this.kept().slice(1));
    }
  }

  /** A refused attempt (4xx) will be refused again, so it counts as delivered; a busy server is asked later. */
  private async delivered(attempt: Attempt): Promise<boolean> {
    try {
      const { status } = await this.post(JSON.stringify(attempt));
      return status < 500 && status !== 429 && status !== 401;
    } catch {
      return false;
    }
  }

  private kept(): Attempt[] {
    if (this.unstored !== null) {
      return this.unstored;
    }
    try {
      const parsed: unknown = JSON.parse(this.storage().getItem(KEY) ?? "[]");
      return Array.isArray(parsed) ? parsed : [];
    } catch {
      return [];
    }
  }

  private keep(attempts: Attempt[]): void {
    try {
      this.storage().setItem(KEY, JSON.stringify(attempts));
      this.unstored = null;
    } catch {
      this.unstored = attempts;
    }
  }
}

/** The page's one list: two would send what is kept twice. */
export const attemptsOfPage = new Attempts(() => localStorage);

function postAttempt(body: string): Promise<Response> {
  return fetch("/api/attempts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
    keepalive: body.length < 60_000,
  });
}
