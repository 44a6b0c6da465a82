import { pair, type Text } from '../../values/text.ts';
import { excerpt } from '../wording.ts';
import type { FindingRow } from './to-findings.ts';

/** The fix, with the exact edit when it is known. */
export function fixText({ fix, edit }: Pick<FindingRow, 'fix' | 'edit'>): Text {
  if (edit === undefined) return fix;
  const written = excerpt(edit.new, 200);
  if (edit.old === '') return pair(`${fix.fr} À ajouter\u202f: ${written}`, `${fix.en} To add: ${written}`);
  const change = `${excerpt(edit.old)} → ${written}`;
  return pair(`${fix.fr} Modification\u202f: ${change}`, `${fix.en} Edit: ${change}`);
}
