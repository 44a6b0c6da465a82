import { percentText } from '../../values/number-text.ts';
import type { BrandWords } from '../../audience/brand-words.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import { brandConsistency, foundWords, sourceTitles } from './brand-consistency.ts';
import { type DimensionScore, measured, unmeasured } from './dimension-score.ts';

/** Results of an audit about the authority of the site. */
export interface SiteStanding {
  /** Coverage of the personas’ words, 0–1 (K-COVER); null when the audit had no company or no texts. */
  readonly coverage: number | null;
  /** Topics that people search for. */
  readonly topics: readonly string[];
  /** Topics whose page is close to the home page and well linked. */
  readonly linked: readonly string[];
  /** Null as for `coverage`, and in an audit of an earlier version. */
  readonly words: BrandWords | null;
}

/** How much of what people search for the site answers, on well-linked pages. */
export function authority(site: SiteStanding | null): DimensionScore {
  const title = { fr: 'Autorité sémantique', en: 'Semantic authority' };
  if (site === null) return unmeasured('authority', title, noAudit);
  const { coverage, topics, linked } = site;
  if (coverage === null) return unmeasured('authority', title, noCoverage);
  if (topics.length === 0) return unmeasured('authority', title, noTopic);
  return measured({
    id: 'authority',
    title,
    value: (100 * coverage * linked.length) / topics.length,
    evidence: topics,
    because: (locale) =>
      locale === 'fr'
        ? `couverture de ${percentText(coverage, locale, 1)} de ce que cherche le public\u202f; ${linked.length} ${linked.length < 2 ? 'thème recherché bien maillé' : 'thèmes recherchés bien maillés'} sur ${topics.length}`
        : `coverage ${percentText(coverage, locale, 1)} of what the audience looks for; ${linked.length} of ${topics.length} topics searched well linked`,
  });
}

/** How well the words about a brand match those it wants. */
export function consistency(site: SiteStanding | null): DimensionScore {
  const title = { fr: 'Cohérence', en: 'Consistency' };
  if (site === null) return unmeasured('consistency', title, noAudit);
  const { words } = site;
  const overlap = words === null ? null : brandConsistency(words);
  if (words === null || overlap === null) return unmeasured('consistency', title, noWords);
  const [found, missing] = foundWords(words);
  const names = (isKnown: boolean, locale: Locale): string =>
    words.sources
      .filter((one) => (one.reference !== null) === isKnown)
      .map((one) => sourceTitles[one.id][locale])
      .join(', ');
  const quoted = (locale: Locale): string =>
    missing.map((one) => (locale === 'fr' ? `«\u202f${one}\u202f»` : `“${one}”`)).join(', ');
  return measured({
    id: 'consistency',
    title,
    value: 100 * overlap,
    evidence: ['brand.desiredAttributes'],
    because: (locale) => {
      const isFrench = locale === 'fr';
      const parts = [
        isFrench
          ? `${found.length} des ${words.desired.length} mots voulus se lisent (${names(true, 'fr')})`
          : `${found.length} of the ${words.desired.length} words wanted are read (${names(true, 'en')})`,
        ...(missing.length === 0 ? [] : [isFrench ? `jamais ${quoted('fr')}` : `never ${quoted('en')}`]),
        ...(names(false, locale) === ''
          ? []
          : [
              isFrench
                ? `sans texte connu, donc non compté\u202f: ${names(false, 'fr')}`
                : `without known text, so not counted: ${names(false, 'en')}`,
            ]),
      ];
      return parts.join(isFrench ? '\u202f; ' : '; ');
    },
  });
}

const noAudit: Text = {
  fr: 'pas d’audit du site joint au plan\u202f; à faire lire le site la première semaine',
  en: 'no site audit goes with the plan; to have the site read in the first week',
};
const noCoverage: Text = {
  fr: 'l’audit joint ne mesure pas ce que cherche le public\u202f: à refaire avec le fichier de l’entreprise et l’analyse des textes',
  en: 'the audit given does not measure what the audience looks for: make it again with the company file and the analysis of texts',
};
const noTopic: Text = { fr: 'aucun thème recherché n’est connu', en: 'no topic that people search is known' };
const noWords: Text = {
  fr: 'l’audit joint n’a pas compté les mots de la marque\u202f: fait sans le fichier de l’entreprise, sans assez de texte dans sa langue, ou par une version antérieure',
  en: 'the audit given has not counted the words of the brand: made without the company file, without enough text in its language, or by a former version',
};
