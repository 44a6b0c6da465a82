import { textWidth } from '../../values/strings/text-width.ts';

/** Width of a text in Arial, in ems. */
export const emsOf = (text: string): number => textWidth(text, 1000) / 1000;

/** Number of lines of a text in a column; a word longer than the column is broken. */
export function lineCount(text: string, ems: number): number {
  return text.split('\n').reduce((total, line) => total + linesOf(line, ems), 0);
}

/** Width of a space in Arial, in ems. */
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

/** The text cut to so many lines, between two words when possible, with an ellipsis. */
export function fitted(text: string, ems: number, lines: number): string {
  if (lineCount(text, ems) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const shown = `${words.join(' ').replace(/[\s,;:.(«“–-]+$/u, '')}…`;
    if (lineCount(shown, ems) <= lines) return shown;
  }
  const characters = [...(words[0] ?? '')];
  while (characters.length > 1 && lineCount(`${characters.join('')}…`, ems) > lines) characters.pop();
  return `${characters.join('')}…`;
}
