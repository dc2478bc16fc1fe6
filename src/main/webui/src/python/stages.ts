/** That Python has started counts like this many bytes of its files, which take about as long. */
export const STARTED_BYTES = 4_000_000;
