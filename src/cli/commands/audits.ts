import { inBoth, pair, type Text } from '../../core/values/text.ts';
import { deleteAudit as deleteOperation } from '../../operations/projects/delete-audit.ts';
import { type AuditState, listAudits } from '../../operations/read-audit.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

type Listed = Omit<AuditState, 'summary'>;

export const audits: CommandDefinition = defineCommand({
  id: 'audits',
  operation: listAudits,
  positionals: [],
  examples: ['maillage audits', 'maillage audits --site https://www.example.com/ --json'],
  print: ({ data, nextCursor }: { readonly data: readonly Listed[]; readonly nextCursor: string | null }) => {
    if (data.length === 0)
      return pair(
        'Aucun audit dans ces données\u00a0: faites-en un par maillage audit.',
        'No audit in these data: make one with maillage audit.',
      );
    const more = nextCursor === null ? null : moreText(nextCursor);
    return inBoth((locale) =>
      [...data.map((one) => lineOf(one)[locale]), ...(more === null ? [] : [more[locale]])].join('\n'),
    );
  },
});

export const deleteAudit: CommandDefinition = defineCommand({
  id: 'delete-audit',
  operation: deleteOperation,
  positionals: ['id'],
  examples: [
    'maillage delete-audit 62d55c83-bf1b-4360-9b62-3ec1e47662c4',
    'maillage delete-audit 62d55c83-bf1b-4360-9b62-3ec1e47662c4 --json',
  ],
  print: ({ id }: { readonly id: string }) =>
    pair(
      `L’audit ${id} et ses pages sont supprimés de ces données\u202f; son dossier reste.`,
      `Audit ${id} and its pages are deleted from these data; its folder stays.`,
    ),
});

const states: Readonly<Record<Listed['state'], Text>> = {
  queued: pair('en attente', 'queued'),
  running: pair('en cours', 'running'),
  paused: pair('en pause', 'paused'),
  done: pair('fait', 'done'),
  partial: pair('partiel', 'partial'),
  failed: pair('échoué', 'failed'),
  cancelled: pair('annulé', 'cancelled'),
};

const lineOf = ({ id, url, state, startedAt, pages }: Listed): Text =>
  inBoth((locale) => `${id}  ${startedAt.slice(0, 10)}  ${states[state][locale]}  ${pages} pages  ${url}`);

const moreText = (cursor: string): Text =>
  pair(`D’autres suivent\u00a0: --cursor ${cursor}`, `More follow: --cursor ${cursor}`);
