import { counted } from '../../core/values/counted.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import { type PersonaProposals, proposePersonas as operation } from '../../operations/propose-personas.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

const nothingProposed: Text = {
  fr: [
    'Le site ne nomme pas assez ceux à qui il parle\u202f: aucun persona n’est proposé. Deux façons de continuer\u202f:',
    '  maillage start ADRESSE vous demande qui sont vos clients et en écrit les personas\u202f;',
    '  ou écrivez-les sous personas dans le fichier de l’entreprise (docs/catalogue/company-file.md en donne les champs, maillage init commence ce fichier).',
  ].join('\n'),
  en: [
    'The site does not name enough whom it speaks to: no persona is proposed. Two ways to go on:',
    '  maillage start ADDRESS asks who your customers are and writes the personas;',
    '  or write them under personas in the company file (docs/catalogue/company-file.md lists the fields, maillage init begins that file).',
  ].join('\n'),
};

export const proposePersonas: CommandDefinition = defineCommand({
  id: 'propose-personas',
  operation,
  positionals: [],
  examples: ['maillage propose-personas --audit audit', 'maillage propose-personas --audit audit --json'],
  print: ({ data }: PersonaProposals) =>
    inBoth((locale) =>
      data.length === 0
        ? locale === 'fr'
          ? nothingProposed.fr
          : nothingProposed.en
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
