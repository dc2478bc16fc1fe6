/** One change of a text, in UTF-16 units: at a place so many go away, and something comes there. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** What turns one text into another: nothing, or one edit between what both begin and end with. */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) {
    return [];
  }
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  head -= isInsidePair(before, head) || isInsidePair(after, head) ? 1 : 0;
  tail -= isInsidePair(before, before.length - tail) || isInsidePair(after, after.length - tail) ? 1 : 0;
  return [{ at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) }];
}

/** Whether a place is between the two units of one character. */
function isInsidePair(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff && place > 0 && place < text.length;
}
