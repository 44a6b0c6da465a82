import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../completeness.ts';
import { groupBy } from '../groups.ts';
import type { PageFacts } from '../site-facts.ts';
import { pathsIn, inNumber } from '../wording.ts';

export const contentNearDuplicate = defineAudit({
  id: 'content.near_duplicate',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages presque identiques', en: 'Nearly identical pages' },
  why: {
    fr: 'Des pages qui ne diffèrent que par un mot (une ville, une couleur) se nuisent : le moteur n’en montre qu’une.',
    en: 'Pages that differ by one word (a town, a colour) harm each other: the engine shows only one.',
  },
  needs: ['semantics', 'pageOf'],
  run: ({ semantics, pageOf }) => {
    if (!semantics) return withoutSemantics;
    const pairs = semantics.nearDuplicates.filter(
      ({ a, b, kind }) => kind === 'near-duplicate' && bothIndexable(pageOf.get(a), pageOf.get(b)),
    );
    const groups = [...groupBy(pairs, (pair) => pair.a)];
    return {
      checked: pageOf.size,
      findings: groups.map(([url, group]) => {
        const others = group.map((pair) => pair.b);
        return {
          page: url,
          message: inNumber(others.length, {
            fr: `Cette page reprend une grande part du texte de ${others.length} autre{|s} : ${pathsIn(others)}.`,
            en: `This page repeats a large part of the text of ${others.length} other{|s}: ${pathsIn(others)}.`,
          }),
          evidence: { urls: others, likeness: group.map((pair) => pair.jaccard) },
          fix: {
            fr: 'Réunissez ces pages en une seule, plus riche, ou donnez à chacune des faits qui lui sont propres : prix, photos, avis, cas.',
            en: 'Merge these pages into one richer page, or give each facts of its own: prices, photos, reviews, cases.',
          },
        };
      }),
    };
  },
});

/** Equal texts have their own check. */
function bothIndexable(a: PageFacts | undefined, b: PageFacts | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.indexable && b.indexable && a.content?.bodyHash !== b.content?.bodyHash
  );
}
