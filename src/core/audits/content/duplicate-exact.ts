import { defineAudit } from '../audit.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { hasEmptyQuery, withoutIndexCopies } from '../page-kinds/copies.ts';
import { duplicateGroups } from '../groups.ts';
import { keptCopy } from '../judging/kept-copy.ts';
import { isForwarding } from '../facts/page-state.ts';
import { withoutSession } from '../url/session-id.ts';
import { pathOf, pathsIn } from '../wording.ts';

const fewestWords = 30;

export const contentDuplicateExact = defineAudit({
  id: 'content.duplicate_exact',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Pages au texte identique', en: 'Pages with identical text' },
  action: { fr: 'Gardez une seule des pages au texte identique', en: 'Keep one of the pages with identical text' },
  why: {
    fr: 'Le même texte à plusieurs adresses oblige le moteur à en choisir une ; les liens se partagent et les autres disparaissent des résultats.',
    en: 'The same text at several addresses makes the engine choose one; links are shared out and the others vanish from results.',
  },
  thresholds: {
    words: { value: fewestWords, unit: 'words', source: 'shorter texts coincide by chance' },
  },
  examples: {
    bad: {
      '/canapes':
        '<h1>Canapés</h1><p>Nos canapés sont montés à Cholet, dans un atelier de douze personnes. Le bois vient du Jura et les tissus des Vosges. Chaque modèle existe en deux, trois ou quatre places et arrive chez vous en dix semaines.</p>',
      '/tous-les-canapes':
        '<h1>Canapés</h1><p>Nos canapés sont montés à Cholet, dans un atelier de douze personnes. Le bois vient du Jura et les tissus des Vosges. Chaque modèle existe en deux, trois ou quatre places et arrive chez vous en dix semaines.</p>',
    },
    good: {
      '/canapes':
        '<h1>Canapés</h1><p>Nos canapés sont montés à Cholet, dans un atelier de douze personnes. Le bois vient du Jura et les tissus des Vosges. Chaque modèle existe en deux, trois ou quatre places et arrive chez vous en dix semaines.</p>',
      '/tous-les-canapes': { to: '/canapes' },
    },
  },
  needs: ['pages', 'home'],
  run: ({ pages, home }) => {
    const judged = pages.filter(
      (page) =>
        page.indexable && page.words >= fewestWords && !isForwarding(page.record) && !hasEmptyQuery(page.record.url),
    );
    const alone = new Set(withoutIndexCopies(judged, home));
    return {
      checked: judged.length,
      findings: duplicateGroups(judged, (page) => page.content!.bodyHash)
        // A folder and its index file are one page: url.index_file.
        .filter((group) => group.filter((page) => alone.has(page)).length > 1 && !showOtherPictures(group))
        .map((group) => {
          const urls = group.map((page) => page.record.url);
          const reference = keptCopy(group, { home });
          // Of addresses that differ by the number of a visit, none is the one to keep.
          const url = withoutSession(reference.record.url);
          const kept = pathOf(url);
          const copy = group.find(({ record }) => record.url !== url)!;
          const declared = copy.content!.canonicals.find((one) => one.url !== url)?.href;
          return {
            page: copy.record.url,
            message: {
              fr: `${urls.length} pages ont exactement le même texte : ${pathsIn(urls)}.`,
              en: `${urls.length} pages have exactly the same text: ${pathsIn(urls)}.`,
            },
            evidence: { pages: urls.length, urls, kept: url, words: group[0]!.words },
            fix: declared
              ? {
                  fr: `Gardez ${kept} et redirigez les autres vers elle (301), ou remplacez leur canonique, qui nomme chacune d’elles, par cette adresse.`,
                  en: `Keep ${kept} and redirect the others to it (301), or replace their canonical, which names each of them, with this address.`,
                }
              : {
                  fr: `Gardez ${kept} et redirigez les autres vers elle (301), ou déclarez-la canonique dans chacune.`,
                  en: `Keep ${kept} and redirect the others to it (301), or declare it canonical in each.`,
                },
            edit: declared ? { old: declared, new: url } : { old: '', new: `<link rel="canonical" href="${url}">` },
          };
        }),
    };
  },
});

/** Own pictures from which a page is a gallery (working assumption). */
const fewestPictures = 3;

/** True for galleries under one text: each page shows pictures that the others do not. */
function showOtherPictures(group: readonly PageFacts[]): boolean {
  const pictures = group.map(({ content }) => new Set(content!.images.map(({ src }) => src)));
  return pictures.every((own) => {
    const others = pictures.filter((one) => one !== own);
    return [...own].filter((src) => !others.some((one) => one.has(src))).length >= fewestPictures;
  });
}
