import { counted } from '../../core/values/counted.ts';
import { inBoth } from '../../core/values/text.ts';
import { type PersonaProposals, proposePersonas as operation } from '../../operations/propose-personas.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const proposePersonas: CommandDefinition = defineCommand({
  id: 'propose-personas',
  operation,
  positionals: [],
  examples: ['maillage propose-personas --audit audit', 'maillage propose-personas --audit audit --json'],
  print: ({ data }: PersonaProposals) =>
    inBoth((locale) =>
      data.length === 0
        ? locale === 'fr'
          ? 'Le site ne nomme pas assez ceux à qui il parle.'
          : 'The site does not name enough whom it speaks to.'
        : data
            .map(({ name, pages, evidence, vocabulary }) =>
              [
                `${name} (${counted(pages, ['page', 'pages'], ['page', 'pages'])[locale]})`,
                `  ${vocabulary.join(', ')}`,
                ...evidence.map(({ page, sentence }) => `  ${shownAddress(page)}\n    ${sentence}`),
              ].join('\n'),
            )
            .join('\n'),
    ),
});
