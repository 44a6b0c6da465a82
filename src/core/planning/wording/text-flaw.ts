import { plainText } from '../../values/strings/plain-text.ts';

export type TextFlaw = 'empty' | 'control-characters' | 'markup' | 'formula';

/** What makes a text of a model unsafe to print beside the draft that it replaces; null when nothing does. */
export function textFlaw(text: string, draft: string): TextFlaw | null {
  if (text.trim() === '') return 'empty';
  if (plainText(text) !== text || text.includes('\t')) return 'control-characters';
  if (lineCount(text) > lineCount(draft)) return 'markup';
  if (markup.some((mark) => countOf(text, mark) > countOf(draft, mark)) || (opensTag(text) && !opensTag(draft)))
    return 'markup';
  return startsFormula(text) && !startsFormula(draft) ? 'formula' : null;
}

/** A draft may contain such a mark, in the title of a page for instance; a rewording may not add one. */
const markup = ['![', '](', '```', '**', '__', '&lt;', '&#', '<', 'javascript:'];

function opensTag(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next === '/' || next === '!' || next === '?' || (next.toLowerCase() >= 'a' && next.toLowerCase() <= 'z'))
      return true;
  }
  return false;
}

function startsFormula(text: string): boolean {
  return '=+-@＝＋－＠'.includes(text.trimStart()[0] ?? ' ');
}

export function lineCount(text: string): number {
  return text.trim().split('\n').length;
}

export function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
