// Rows under a heading, the first column to the left, the others to the right.

export function printTable(title, heading, rows) {
  const lines = [heading, ...rows].map((line) => heading.map((_, column) => line[column] ?? ""));
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
  }
}

export function shown(value, digits = value < 10 ? 2 : 0) {
  return value === undefined || Number.isNaN(value) ? "" : value.toFixed(digits);
}

export function ratio(one, other) {
  return one === undefined || other === undefined ? "" : (one / other).toFixed(2);
}

export function percent(part) {
  return part === undefined ? "" : `${(part * 100).toFixed(0)} %`;
}

/** Whether an aim is reached, where both sides were measured. */
export function verdict(value, { least, most }) {
  if (value === undefined || Number.isNaN(value)) return "";
  return (least === undefined || value >= least) && (most === undefined || value <= most) ? "kept" : "MISSED";
}
