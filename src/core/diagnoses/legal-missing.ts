import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { folded } from '../audits/texts/mentions.ts';
import { pathOf } from '../audits/wording.ts';
import { withoutIndexFile } from '../values/addresses/without-index-file.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis, type DiagnosisProof } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf } from './signs/subject-pages.ts';

export const legalMissing = defineDiagnosis({
  id: 'legal-missing',
  severity: 'medium',
  effort: 'hours',
  once: true,
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Un formulaire sans page légale', en: 'A form without a legal page' },
  action: {
    fr: 'Publiez les pages légales et liez-les aux formulaires',
    en: 'Publish the legal pages and link them to the forms',
  },
  why: {
    fr: 'Qui demande un nom ou un courriel doit dire qui il est et ce qu’il en fait (RGPD, art. 13, dans l’Union européenne\u202f; loi 25 au Québec, LPD en Suisse, UK GDPR au Royaume-Uni)\u00a0: sans cela le visiteur hésite et l’éditeur s’expose.',
    en: 'Whoever asks for a name or an e-mail must say who they are and what they do with it (GDPR, art. 13, in the European Union; UK GDPR in the United Kingdom, Law 25 in Quebec, FADP in Switzerland, state laws in the United States): without it visitors hesitate and the publisher is exposed.',
  },
  how: {
    fr: 'Publiez une page qui dit qui vous êtes (mentions légales) et une politique de confidentialité, liées en pied de page et sous chaque formulaire.',
    en: 'Publish a legal notice and a privacy policy, linked in the footer and under each form.',
  },
  effect: {
    fr: 'Les deux pages sont à un clic de toutes les autres\u00a0; relancez l’audit pour le vérifier.',
    en: 'Both pages are one click from all others; run the audit again to verify it.',
  },
  explains: ['trust.legal', 'trust.privacy', 'trust.terms'],
  capsScore: 75,
  find: ({ htmlPages, kindOf }, results) => {
    const isMissing = (check: string): boolean => results.get(check)?.status === 'fail';
    const lacks = (check: string): boolean => isMissing(check) || results.get(check)?.checked === 0;
    const asking = htmlPages.filter(asksForData);
    if (asking.length === 0) return null;
    const empty = htmlPages.filter((page) => isEmptyLegal(page, kindOf));
    if (empty.length > 0) return emptyProof(empty, asking.length, htmlPages.length);
    // What the law asks of a site outside the French-speaking countries is a matter of degree: its check is enough.
    const isFrench = htmlPages.some(({ language }) => language === 'fr');
    if (!isFrench || !isMissing('trust.privacy') || !lacks('trust.legal')) return null;
    const count = unique(asking.map(({ record }) => withoutIndexFile(record.url))).length;
    const missing = isMissing('trust.legal')
      ? { fr: 'ni mentions légales ni politique de confidentialité', en: 'neither a legal notice nor a privacy policy' }
      : { fr: 'pas de politique de confidentialité', en: 'no privacy policy' };
    return {
      pages: count,
      share: count / htmlPages.length,
      examples: addressesOf(asking),
      sentence: {
        fr: `Un formulaire recueille les données des visiteurs (${count} page${count > 1 ? 's' : ''}) et le site n’a ${missing.fr}.`,
        en: `A form collects data of visitors (${count} page${count > 1 ? 's' : ''}) and the site has ${missing.en}.`,
      },
    };
  },
});

/** Words under which a legal page says nothing. Working assumption. */
const fewestWords = 8;
const legalAddress =
  /mentions-?legales|confidentialite|vie-?privee|donnees-?personnelles|\bcg[uv]\b|legal-?notice|privacy|terms/i;

/** A legal page that was opened and left without text. */
function isEmptyLegal({ record, words, content }: PageFacts, kindOf: SiteFacts['kindOf']): boolean {
  const kind = kindOf.get(record.url)?.kind ?? 'other';
  if (!['legal', 'stub', 'other'].includes(kind) || words >= fewestWords || content?.refresh) return false;
  return legalAddress.test(folded(pathOf(record.url)));
}

function emptyProof(empty: readonly PageFacts[], asking: number, all: number): DiagnosisProof {
  const pages = unique(empty.map(({ record }) => withoutIndexFile(record.url)));
  return {
    pages: pages.length,
    share: pages.length / all,
    examples: pages,
    sentence: {
      fr: `Un formulaire recueille les données des visiteurs (${asking} page${asking > 1 ? 's' : ''}) et ${pages.length > 1 ? 'les pages légales sont vides' : 'la page légale est vide'}\u00a0: ${namedPaths(pages)}`,
      en: `A form collects data of visitors (${asking} page${asking > 1 ? 's' : ''}) and ${pages.length > 1 ? 'the legal pages are' : 'the legal page is'} empty: ${namedPaths(pages)}`,
    },
  };
}

/** Forms in which a visitor does not introduce themselves to the company. */
const otherForms = /comment|login|log-in|signin|search|recherche/i;

/** A form that is neither a search, a comment nor a log-in. */
function asksForData({ content }: PageFacts): boolean {
  return content?.forms.some(({ searches, action }) => searches !== true && !otherForms.test(action ?? '')) ?? false;
}
