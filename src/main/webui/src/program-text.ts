/** The most that the server stores of a program, in bytes of UTF-8. */
const MOST_BYTES = 65_536;

export function isTooLong(text: string): boolean {
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}

/** The text without what no text has and no server stores: NUL, and halves of characters. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
}
