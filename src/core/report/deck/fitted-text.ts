import { textWidth } from '../../values/text-width.ts';

/** How wide words are set in Arial, in ems. */
export function emsOf(text: string): number {
  return textWidth(text, 1000) / 1000;
}

/** Lines that words take in a column, where a word longer than the column is broken. */
export function lineCount(text: string, ems: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, ems), 0);
}

const space = 0.278;

function linesOf(line: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = emsOf(word);
    if (used > 0 && used + space + width > ems) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > ems) {
      lines++;
      used -= ems;
    }
  }
  return lines;
}

/** The words that fit into so many lines, cut between two words and ended by an ellipsis where any are left out. */
export function fitted(text: string, ems: number, lines: number): string {
  if (lineCount(text, ems) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const shown = `${words.join(' ').replace(/[\s,;:.(«“–-]+$/u, '')}…`;
    if (lineCount(shown, ems) <= lines) return shown;
  }
  const signs = [...(words[0] ?? '')];
  while (signs.length > 1 && lineCount(`${signs.join('')}…`, ems) > lines) signs.pop();
  return `${signs.join('')}…`;
}
