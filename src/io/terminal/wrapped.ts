/**
 * The lines of a text, none wider than the terminal: broken at ordinary spaces, so that a number stays with its unit; what
 * continues an indented line starts at the same column. Words wider than a line stay whole. Unchanged without a width.
 */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined || columns <= 0) return text;
  return text
    .split('\n')
    .map((line) => wrappedLine(line, columns))
    .join('\n');
}

function wrappedLine(line: string, columns: number): string {
  if (line.length <= columns) return line;
  const [indent] = /^ *(?:\d+\. )?/.exec(line)!;
  const rows = [indent];
  let isBare = true;
  for (const word of line.slice(indent.length).split(' ')) {
    const row = rows.at(-1)!;
    const longer = isBare ? row + word : `${row} ${word}`;
    if (isBare || longer.length <= columns) rows[rows.length - 1] = longer;
    else rows.push(' '.repeat(indent.length) + word);
    isBare = false;
  }
  return rows.join('\n');
}
