import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import { listLinkDecisions } from '../../operations/sites/decide-link.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

/** What was decided about the links of a site, with when and why. */
export const decisions: CommandDefinition = defineCommand({
  id: 'decisions',
  operation: listLinkDecisions,
  positionals: ['site'],
  examples: [
    'maillage decisions https://www.example.com/',
    'maillage decisions https://www.example.com/ --state rejected',
  ],
  print: ({ data, total }: { readonly data: readonly StoredDecision[]; readonly total: number }) =>
    data.length === 0
      ? {
          fr: 'Aucune décision sur les liens de ce site\u202f: maillage decide en prend une.',
          en: 'No decision about the links of this site: maillage decide makes one.',
        }
      : inBoth((locale) => {
          const rest = total - data.length;
          const more = { fr: `… et ${rest} de plus\u202f: --limit.`, en: `… and ${rest} more: --limit.` };
          return [...data.map((one) => lineOf(one)[locale]), ...(rest === 0 ? [] : [more[locale]])].join('\n');
        }),
});

const states: Readonly<Record<StoredDecision['state'], Text>> = {
  accepted: { fr: 'accepté', en: 'accepted' },
  rejected: { fr: 'refusé', en: 'rejected' },
  proposed: { fr: 'sans décision', en: 'no decision' },
  'in-place': { fr: 'en place', en: 'in place' },
};

/** Width of the longest state. */
const width = 13;

function lineOf({ id, from, to, anchor, state, reason, decidedAt }: StoredDecision): Text {
  const places = `${shownAddress(from)} → ${shownAddress(to)}`;
  const day = decidedAt.slice(0, 10);
  return {
    fr: `${states[state].fr.padEnd(width)} ${day}  «\u202f${anchor}\u202f»  ${places}${reason === null ? '' : `\n  raison\u202f: ${reason}`}\n  ${id}`,
    en: `${states[state].en.padEnd(width)} ${day}  “${anchor}”  ${places}${reason === null ? '' : `\n  reason: ${reason}`}\n  ${id}`,
  };
}
