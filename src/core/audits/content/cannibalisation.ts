import { defineAudit } from '../audit.ts';
import { declaresSameLanguage } from '../texts/language-names.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { isUnwritten } from '../../pages/filler-text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';

export const contentCannibalisation = defineAudit({
  id: 'content.cannibalisation',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages qui visent la même recherche', en: 'Pages that aim at the same search' },
  action: { fr: 'Choisissez une seule page pour chaque recherche', en: 'Choose a single page for each search' },
  why: {
    fr: 'Deux pages qui traitent la même expression se disputent la place : ni l’une ni l’autre ne monte.',
    en: 'Two pages on the same phrase compete for the place: neither rises.',
  },
  thresholds: {
    cosine: { value: 0.85, unit: 'likeness of terms', source: 'crawlobserver' },
  },
  examples: {
    bad: {
      '/': '<a href="/debutants">Débuter</a> <a href="/adultes">Adultes</a> <a href="/avance">Avancer</a>',
      '/debutants':
        '<title>Cours de poterie à Nantes</title><h1>Cours de poterie</h1><p>Nos cours de poterie ont lieu le mardi soir. Pendant un cours de poterie, chacun tourne deux bols. Les cours de poterie durent deux heures.</p>',
      '/adultes':
        '<title>Cours de poterie, adultes</title><h1>Cours de poterie</h1><p>Le mardi soir, chacun tourne deux bols : nos cours de poterie durent deux heures. Pendant un cours de poterie, un cours de poterie en plus a lieu.</p>',
      '/avance':
        '<title>Tournage avancé de grandes pièces</title><h1>Tournage avancé</h1><p>Le tournage avancé forme de grands vases en trois jours. Ce stage de tournage avancé demande un an de pratique du tour.</p>',
    },
    good: {
      '/': '<a href="/debutants">Débuter</a> <a href="/avance">Avancer</a>',
      '/debutants':
        '<title>Cours de poterie à Nantes</title><h1>Cours de poterie</h1><p>Nos cours de poterie ont lieu le mardi soir. Pendant un cours de poterie, chacun tourne deux bols. Les cours de poterie durent deux heures.</p>',
      '/avance':
        '<title>Tournage avancé de grandes pièces</title><h1>Tournage avancé</h1><p>Le tournage avancé forme de grands vases en trois jours. Ce stage de tournage avancé demande un an de pratique du tour.</p>',
    },
  },
  needs: ['semantics', 'pageOf'],
  run: ({ semantics, pageOf }) => {
    if (!semantics) return withoutSemantics;
    const confirmed = semantics.competing.filter(
      ({ a, b, confirmed: isConfirmed }) =>
        isConfirmed &&
        isWritten(pageOf.get(a)) &&
        isWritten(pageOf.get(b)) &&
        declaresSameLanguage(pageOf.get(a), pageOf.get(b)),
    );
    return {
      checked: pageOf.size,
      findings: confirmed.map(({ a, b, keyphrase, cosine }) => ({
        page: a,
        message: {
          fr: `${pathOf(a)} et ${pathOf(b)} visent toutes deux « ${keyphrase} ».`,
          en: `${pathOf(a)} and ${pathOf(b)} both aim at “${keyphrase}”.`,
        },
        evidence: { other: b, keyphrase, likeness: Math.round(cosine * 1000) / 1000 },
        fix: {
          fr: 'Choisissez la page de référence, donnez à l’autre un angle différent, et faites-la citer la première avec cette expression pour ancre.',
          en: 'Choose the reference page, give the other a different angle, and have it link to the first with this phrase as the anchor.',
        },
      })),
    };
  },
});

/** True for an indexable page with more than filler text. */
function isWritten(page: PageFacts | undefined): boolean {
  return page?.indexable === true && page.content !== null && !isUnwritten(page.content);
}
