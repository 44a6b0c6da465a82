import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
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

function pageText(page: PageSimulation, locale: Locale): string {
  const french = locale === 'fr';
  const depth = page.depth === null ? '–' : String(page.depth);
  const line = ({ from, to, anchor, sentence }: PageSimulation['linksIn'][number]): string =>
    `  ${shownAddress(from)} → ${shownAddress(to)} [${anchor}]\n    ${sentence}`;
  return [
    french
      ? `${shownAddress(page.url)}\u202f: à ${depth} clics de l’accueil.`
      : `${shownAddress(page.url)}: ${depth} clicks from the home page.`,
    french
      ? `Liens à créer vers elle (${page.linksIn.length})\u202f:`
      : `Links to create to it (${page.linksIn.length}):`,
    ...page.linksIn.map(line),
    ...page.sentencesIn.map(({ from, sentence }) => `  ${shownAddress(from)} + ${sentence}`),
    french ? `Liens à donner (${page.linksOut.length})\u202f:` : `Links to give (${page.linksOut.length}):`,
    ...page.linksOut.map(line),
    ...page.pagesToCite.map(({ page: url, title }) => `  → ${shownAddress(url)} (${title})`),
    ...page.rivals.map(
      ({ page: url, risk, advice }) => `  ! ${shownAddress(url)} (${Math.round(100 * risk)} %) ${advice[locale]}`,
    ),
    ...page.answers.map(({ persona, text }) => `  ✓ ${persona}: ${text}`),
  ].join('\n');
}
