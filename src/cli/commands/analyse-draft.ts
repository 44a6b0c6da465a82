import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { analyseDraft as operation } from '../../operations/analyse-draft.ts';
import type { DraftAnalysis } from '../../operations/inputs/draft-analysis.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const analyseDraft: CommandDefinition = defineCommand({
  id: 'analyse',
  operation,
  positionals: ['file'],
  hidden: ['html', 'competitorHtml'],
  examples: [
    'maillage analyse draft.html --audit audit --keyphrase "miel de lavande" --json',
    'maillage analyse draft.html --audit audit --competitor a.html --competitor b.html --competitor c.html',
  ],
  print: (analysis: DraftAnalysis) => inBoth((locale) => analysisText(analysis, locale)),
});

const kinds = {
  add: { fr: 'ajouter', en: 'add' },
  'add-to-heading': { fr: 'mettre dans un intertitre', en: 'put in a heading' },
  remove: { fr: 'retirer', en: 'remove' },
} as const;

function analysisText(analysis: DraftAnalysis, locale: Locale): string {
  const { coverage, overOptimisation, reason, words, headings, actions, questions, linksOut, linksIn, rivals } =
    analysis;
  const french = locale === 'fr';
  const colon = french ? '\u202f:' : ':';
  const link = ({ from, to, anchor, title }: DraftAnalysis['linksOut'][number], out: boolean): string =>
    out ? `  → ${shownAddress(to)} [${anchor}] ${title}` : `  ← ${shownAddress(from)} [${anchor}]`;
  return [
    reason !== null
      ? reason[locale]
      : french
        ? `Couverture ${coverage} / 100, suroptimisation ${overOptimisation} / 100 («\u202f${analysis.keyphrase}\u202f»).`
        : `Coverage ${coverage} / 100, over-optimisation ${overOptimisation} / 100 (“${analysis.keyphrase}”).`,
    french
      ? `Mots${colon} ${words.have} (visés ${words.aimed ?? '–'})\u202f; intertitres${colon} ${headings.have} (d’usage ${headings.usual ?? '–'}).`
      : `Words: ${words.have} (aimed ${words.aimed ?? '–'}); headings: ${headings.have} (usual ${headings.usual ?? '–'}).`,
    ...actions
      .slice(0, 10)
      .map(({ kind, term, times, points }) => `  +${points}  ${kinds[kind][locale]} “${term}” × ${times}`),
    ...questions.filter(({ answered }) => !answered).map(({ text }) => `  ? ${text}`),
    ...linksOut.map((one) => link(one, true)),
    ...linksIn.map((one) => link(one, false)),
    ...rivals.map(({ page, risk }) => `  ! ${shownAddress(page)} (${Math.round(100 * risk)} %)`),
  ].join('\n');
}
