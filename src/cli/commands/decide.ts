import type { Text } from '../../core/values/text.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import { decideLink } from '../../operations/sites/decide-link.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

const outcomes: Readonly<Record<StoredDecision['state'], Text>> = {
  accepted: {
    fr: 'accepté\u202f: un prochain audit le marquera en place quand il le trouvera',
    en: 'accepted: a later audit marks it as in place once it finds it',
  },
  rejected: {
    fr: 'refusé\u202f: les prochains audits ne le proposeront plus, sauf si sa phrase change',
    en: 'rejected: later audits no longer propose it, unless its sentence changes',
  },
  proposed: { fr: 'de nouveau sans décision', en: 'without a decision again' },
  'in-place': { fr: 'déjà en place', en: 'already in place' },
};

export const decide: CommandDefinition = defineCommand({
  id: 'decide',
  operation: decideLink,
  positionals: ['suggestion', 'state'],
  examples: [
    'maillage decide sug_0f3a… accepted --audit audit',
    'maillage decide sug_0f3a… rejected --reason "…" --audit audit',
  ],
  print: ({ anchor, state }: StoredDecision) => ({
    fr: `Lien «\u202f${anchor}\u202f» ${outcomes[state].fr}.`,
    en: `Link “${anchor}” ${outcomes[state].en}.`,
  }),
});
