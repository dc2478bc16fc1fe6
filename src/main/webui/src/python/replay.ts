/**
 * The third way of input(): the program is run again from its beginning with one answer more, and what it already
 * wrote is not shown twice. The same seed makes the repetition the same.
 */
export class Replay {
  readonly answers: string[] = [];
  readonly seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  private shown = { out: 0, err: 0 };
  private seen = { out: 0, err: 0 };

  /** The part of a piece of output that is new. */
  fresh(stream: "out" | "err", text: string): string {
    const known = Math.max(0, this.shown[stream] - this.seen[stream]);
    this.seen[stream] += text.length;
    this.shown[stream] = Math.max(this.shown[stream], this.seen[stream]);
    return text.slice(known);
  }

  again(answer: string): void {
    this.answers.push(answer);
    this.seen = { out: 0, err: 0 };
  }
}
