import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { groupBy } from '../audits/groups.ts';
import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import { pathOf } from '../audits/wording.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis, type DiagnosisProof } from './diagnosis.ts';
import { addressesOf, closestFirst, mostCompared } from './signs/subject-pages.ts';

/** What a company says of itself in figures. */
const claims = {
  experience:
    /(?:plus de |over |more than )?(\d{1,3})\s?\+?\s*(?:ans|ann[ée]es|years?)[’']?\s(?:d[’'](?:exp[ée]rience|activit[ée]|exercice|existence)|de (?:m[ée]tier|pratique)|(?:of )?(?:combined |proven |professional )?(?:experience|expertise|service)\b|in business)/gi,
  jobs: /(?:plus de |over |more than )?(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})*)\s?\+?\s(?:clients|customers|projets|projects|r[ée]alisations|interventions|chantiers)\b(?: (?:r[ée]alis[ée]e?s|satisfaits|completed|served|happy))?/gi,
} as const;

/** Ratio of two figures from which they cannot both be rounded from one, and smallest figures. Working assumptions. */
const leastRatio = 1.25;
const smallest = { experience: 3, jobs: 20 } as const;

interface Claim {
  readonly page: PageFacts;
  readonly value: number;
  readonly words: string;
}

export const contradictoryClaims = defineDiagnosis({
  id: 'contradictory-claims',
  severity: 'high',
  effort: 'hours',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Le site se contredit sur l’entreprise', en: 'The site contradicts itself about the company' },
  action: { fr: 'Choisissez un seul chiffre et tenez-le partout', en: 'Choose one figure and keep it everywhere' },
  why: {
    fr: 'Un client qui compare deux pages voit que l’une ne dit pas vrai\u00a0: il ne croit plus le reste, et un chiffre que l’on ne peut prouver est aussi un risque.',
    en: 'A customer who compares two pages sees that one is not true: the rest is no longer believed, and a figure that cannot be proved is also a risk.',
  },
  how: {
    fr: 'Décidez du chiffre exact (qui a cette expérience, depuis quand, combien de travaux, note et nombre d’avis avec leur source), écrivez-le une fois sur la page de présentation et reprenez-le partout à l’identique\u202f; relisez aussi villes, rayon et prix.',
    en: 'Settle the exact figure (who has this experience, since when, how many jobs, rating and number of reviews with their source), write it once on the about page and repeat it everywhere unchanged; also check towns, area and prices.',
  },
  effect: {
    fr: 'Le visiteur qui vérifie trouve la même chose partout\u00a0: comptez les demandes par visite, un mois avant et un mois après.',
    en: 'Visitors who check find the same everywhere: count the requests per visit, one month before and one month after.',
  },
  explains: [],
  capsScore: 60,
  disputes: true,
  find: (facts) =>
    isBusiness(facts) ? (contradictionOf('experience', facts) ?? contradictionOf('jobs', facts)) : null,
});

function contradictionOf(name: keyof typeof claims, facts: SiteFacts): DiagnosisProof | null {
  const found = claimsOf(name, facts);
  const sorted = [...found].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || high.value < leastRatio * low.value) return null;
  const byValue = groupBy(found, ({ value }) => String(value));
  const shown = [high, low].map(({ value, words }) => {
    const pages = closestFirst(byValue.get(String(value))!.map(({ page }) => page));
    return { words, path: pathOf(shownAddress(pages[0]!.record.url)), pages };
  });
  const pages = closestFirst([...new Set(found.map(({ page }) => page))]);
  const [most, least] = shown as [(typeof shown)[number], (typeof shown)[number]];
  return {
    pages: pages.length,
    share: pages.length / facts.htmlPages.length,
    examples: addressesOf([most.pages[0]!, least.pages[0]!, ...pages]),
    sentence: {
      fr: `Les chiffres se contredisent\u00a0: «\u202f${most.words}\u202f» (${most.path}) et «\u202f${least.words}\u202f» (${least.path}).`,
      en: `The figures contradict each other: “${most.words}” (${most.path}) and “${least.words}” (${least.path}).`,
    },
    edits: [...found]
      .filter(({ value }) => value === high.value || value === low.value)
      .map(({ page, words }) => ({
        page: page.record.url,
        text: { fr: 'Mettez le chiffre exact.', en: 'Put the exact figure.' },
        before: words,
      })),
  };
}

/** One claim of each value on each page; articles and quotations speak of others. */
function claimsOf(name: keyof typeof claims, { htmlPages, kindOf }: SiteFacts): Claim[] {
  if (htmlPages.length > mostCompared) return [];
  return htmlPages.filter(isSubjectPage).flatMap((page) => {
    if (['article', 'copy', 'error'].includes(kindOf.get(page.record.url)?.kind ?? '')) return [];
    const values = new Map<number, Claim>();
    for (const { kind, text } of page.content!.blocks) {
      if (kind === 'quote') continue;
      for (const [words, figure = ''] of text.matchAll(claims[name])) {
        const value = Number(figure.replaceAll(/\D/g, ''));
        if (value >= smallest[name] && !values.has(value)) values.set(value, { page, value, words: words.trim() });
      }
    }
    return [...values.values()];
  });
}
