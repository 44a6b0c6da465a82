import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import { moneyOf, showMoney } from '../../core/values/money.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import { judgePublished, type PublishedPages } from '../../operations/sources/judge-published.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const verdicts: CommandDefinition = defineCommand({
  id: 'verdicts',
  operation: judgePublished,
  positionals: ['id'],
  contentOf: ['company'],
  examples: [
    'maillage verdicts src_0123456789abcdef --changed https://example.org/offer/=2026-06-01',
    'maillage verdicts src_0123456789abcdef --company company.yaml --weeks 12',
  ],
  print: (pages: PublishedPages) => inBoth((locale) => verdictText(pages, locale)),
});

const words: Readonly<Record<PublishedPages['data'][number]['verdict'], Text>> = {
  keep: { fr: 'garder', en: 'keep' },
  refresh: { fr: 'mettre à jour', en: 'refresh' },
  merge: { fr: 'fusionner', en: 'merge' },
  redirect: { fr: 'rediriger', en: 'redirect' },
  stop: { fr: 'arrêter', en: 'stop' },
  'too-few': { fr: 'trop peu', en: 'too few' },
  'too-early': { fr: 'trop tôt', en: 'too early' },
};

function verdictText({ data, until, weeks, currency }: PublishedPages, locale: Locale): string {
  const head =
    locale === 'fr'
      ? `${data.length} page${data.length > 1 ? 's' : ''}, ${weeks} semaines avant et après, jusqu’au ${until}.`
      : `${data.length} page${data.length === 1 ? '' : 's'}, ${weeks} weeks before and after, up to ${until}.`;
  return [
    head,
    ...data.map(({ page, verdict, sentence, perMonth }) => {
      const amount =
        perMonth === null || currency === null
          ? ''
          : ` ${showMoney(moneyOf(perMonth.central, currency), locale)} ${locale === 'fr' ? 'par mois' : 'a month'}.`;
      return `${words[verdict][locale].padEnd(14)} ${shownAddress(page)}\n  ${sentence[locale]}${amount}`;
    }),
  ].join('\n');
}
