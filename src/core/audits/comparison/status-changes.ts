import type { Text } from '../../values/text.ts';
import { inNumber } from '../wording.ts';

/** HTTP status of a page in each of two audits; null when it did not answer. */
export interface StatusChange {
  /** Status in the earlier audit; null without a response. */
  readonly before: number | null;
  /** Status in the later audit; null without a response. */
  readonly after: number | null;
}

/** Whether the page opens, redirects or fails now, for readers who do not know status numbers. */
export function statusChangeText(turn: StatusChange): Text {
  const { after } = turn;
  const kind = kindOf(after);
  if (kind === kindOf(turn.before)) return { fr: `statut ${after ?? '–'}`, en: `status ${after ?? '–'}` };
  if (kind === 'open') return { fr: `s’ouvre de nouveau (${after})`, en: `opens again (${after})` };
  if (kind === 'redirect') return { fr: `redirige maintenant (${after})`, en: `redirects now (${after})` };
  if (after === null) return { fr: 'ne répond plus', en: 'no longer answers' };
  return { fr: `ne s’ouvre plus (${after})`, en: `no longer opens (${after})` };
}

/** ` (1 redirige, 2 ne s’ouvrent plus)`, empty when all pages answer as before. */
export function statusChangesText(turns: readonly StatusChange[]): Text {
  const parts = (Object.keys(counted) as Kind[]).flatMap((kind) => {
    const count = turns.filter(({ before, after }) => kindOf(after) === kind && kindOf(before) !== kind).length;
    return count === 0
      ? []
      : [inNumber(count, { fr: `${count} ${counted[kind].fr}`, en: `${count} ${counted[kind].en}` })];
  });
  if (parts.length === 0) return { fr: '', en: '' };
  return { fr: ` (${parts.map(({ fr }) => fr).join(', ')})`, en: ` (${parts.map(({ en }) => en).join(', ')})` };
}

type Kind = 'redirect' | 'closed' | 'open';

const counted: Readonly<Record<Kind, Text>> = {
  redirect: { fr: 'redirige{|nt}', en: '{redirects|redirect}' },
  closed: { fr: 'ne s’ouvre{|nt} plus', en: 'no longer {opens|open}' },
  open: { fr: 's’ouvre{|nt} de nouveau', en: '{opens|open} again' },
};

function kindOf(status: number | null): Kind {
  if (status === null || status >= 400) return 'closed';
  return status >= 300 ? 'redirect' : 'open';
}
