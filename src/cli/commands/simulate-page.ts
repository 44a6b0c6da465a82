import type { Locale } from '../../core/values/locale.ts';
import { inNumber } from '../../core/audits/wording.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import { type PageSimulation, simulatePage as operation } from '../../operations/simulate-page.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const simulatePage: CommandDefinition = defineCommand({
  id: 'simulate-page',
  operation,
  positionals: ['title'],
  examples: [
    'maillage simulate-page "Comment conserver le miel" --keyphrase "conserver le miel" --audit audit',
    'maillage simulate-page "Beeswax wraps" --outline "Washing" --outline "Drying" --audit audit --json',
  ],
  print: (page: PageSimulation) => inBoth((locale) => pageText(page, locale)),
});

function depthText(depth: number | null): Text {
  if (depth === null) return { fr: 'aucun chemin de l’accueil.', en: 'no path from the home page.' };
  return inNumber(depth, {
    fr: `à ${depth} clic{|s} de l’accueil.`,
    en: `${depth} click{|s} from the home page.`,
  });
}

function pageText(page: PageSimulation, locale: Locale): string {
  const french = locale === 'fr';
  const line = ({ from, to, anchor, sentence }: PageSimulation['linksIn'][number]): string =>
    `  ${shownAddress(from)} → ${shownAddress(to)} [${anchor}]\n    ${sentence}`;
  const part = (fr: string, en: string, lines: readonly string[]): string[] => [
    `${french ? fr : en} (${lines.length})${french ? '\u202f:' : ':'}`,
    ...lines,
  ];
  return [
    `${shownAddress(page.url)}${french ? '\u202f:' : ':'} ${depthText(page.depth)[locale]}`,
    ...part('Liens à créer vers elle', 'Links to create to it', [
      ...page.linksIn.map(line),
      ...page.sentencesIn.map(({ from, sentence }) => `  ${shownAddress(from)} + ${sentence}`),
    ]),
    ...part('Liens à donner', 'Links to give', [
      ...page.linksOut.map(line),
      ...page.pagesToCite.map(({ page: url, title }) => `  → ${shownAddress(url)} (${title})`),
    ]),
    ...page.rivals.map(
      ({ page: url, risk, advice }) => `  ! ${shownAddress(url)} (${Math.round(100 * risk)} %) ${advice[locale]}`,
    ),
    ...page.answers.map(({ persona, text }) => `  ✓ ${persona}: ${text}`),
  ].join('\n');
}
