import type { SiteAnalysis } from '../analysis/site-analysis.ts';
import { type PageWorth } from '../audits/results/page-worth.ts';
import { isLikely } from '../linking/confidence.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pair, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import { type AuditAction, mostEdits, mostProofs } from './audit-action.ts';
import type { Edit, Proof } from '../planning/plan/work-item.ts';

/** Share of the likely links that editors accept (bench/notes/0196). */
const certainty = 0.85;
/** Worth of the first link and of links on every page of worth (working assumption). */
const [firstLink, allLinks] = [20, 60];

/** Adds the likely links among those suggested; none without any. */
export function linkAction({ semantics }: Pick<SiteAnalysis, 'semantics'>, pages: PageWorth): AuditAction[] {
  const suggestions = semantics?.suggestions ?? [];
  const likely = suggestions.filter(({ confidence }) => isLikely(confidence));
  if (likely.length === 0) return [];
  const sources = unique(likely.map(({ from }) => from));
  const touched = pages.share(likely.flatMap(({ from, to }) => [from, to]));
  const title = titleOf(likely.length, suggestions.length > likely.length);
  return [
    {
      id: 'suggest-links',
      source: 'link',
      problem: 'links',
      checks: [],
      name: title,
      title,
      why: pair(
        'Des phrases de vos pages nomment déjà d’autres pages sans y mener\u202f: le lecteur s’arrête et le moteur ne voit pas la relation.',
        'Sentences of your pages already name other pages without leading to them: readers stop and search engines miss the relation.',
      ),
      how: pair(
        'Dans chaque phrase, faites des mots indiqués un lien vers la page indiquée.',
        'In each sentence, make the words given a link to the page given.',
      ),
      effort: 'hours',
      worth: Math.round(10 * (firstLink + (allLinks - firstLink) * Math.sqrt(touched))) / 10,
      certainty,
      minutes: { low: 3 * likely.length, high: 6 * likely.length },
      places: sources,
      pages: sources.length,
      proof: likely
        .slice(0, mostProofs)
        .map(({ from, to, sentence }): Proof => ({ text: named(sentence, to), page: from })),
      edits: likely.slice(0, mostEdits).map(
        ({ from, to, anchor, sentence }): Edit => ({
          page: from,
          text: pair(
            `Faites de «\u202f${anchor}\u202f» un lien vers ${shownAddress(to)}.`,
            `Make “${anchor}” a link to ${shownAddress(to)}.`,
          ),
          before: sentence,
          after: anchor,
        }),
      ),
      success: pair(
        'Le lecteur trouve la suite, et les pages citées montent dans les moteurs. Explorez le site de nouveau\u202f: ces liens ne seront plus proposés, et le poids des pages cibles aura monté dans le rapport.',
        'Readers find the next page, and the pages linked rise in search engines. Explore the site again: these links are no longer proposed, and the weight of their targets has risen in the report.',
      ),
    },
  ];
}

/** The sentence that names a page without a link to it. */
const named = (sentence: string, to: string): Text =>
  pair(
    `«\u202f${sentence}\u202f» parle de ${shownAddress(to)} sans y mener.`,
    `“${sentence}” speaks of ${shownAddress(to)} without a link to it.`,
  );

/** Beside links that may not suit, which the screen of links has too, the likely ones are the surest. */
function titleOf(count: number, areOthers: boolean): Text {
  if (count === 1)
    return areOthers
      ? pair('Ajoutez à vos textes le lien le plus sûr', 'Add the surest link to your texts')
      : pair('Ajoutez le lien qui manque dans vos textes', 'Add the link your texts are missing');
  return areOthers
    ? pair(`Ajoutez à vos textes les ${count} liens les plus sûrs`, `Add the ${count} surest links to your texts`)
    : pair(`Ajoutez les ${count} liens qui manquent dans vos textes`, `Add the ${count} links your texts are missing`);
}
