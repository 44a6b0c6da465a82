import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { offerPages, roleOfPage } from '../offers/offer-pages.ts';
import { contentTargets } from '../offers/content-targets.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pathOf } from '../audits/wording.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';
import { lastingPages } from './signs/lasting-pages.ts';

/** Working assumptions: offers of a site that has something to prove, and the share of them that may lead to a proof. */
const leastOffers = 3;
const mostLeading = 0.1;
/** Words of a page of past work that shows without a caption, and its pictures. */
const fewestWords = 60;
const leastPictures = 8;
/** Pictures of its own that a page of past work shows at least, where it has no words, and pages from which a picture is of the template. */
const fewestPictures = 3;
const sharedBy = 3;

export const proofsApart = defineDiagnosis({
  id: 'proofs-apart',
  severity: 'high',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'Les preuves et les offres ne se rencontrent jamais', en: 'Proofs and offers never meet' },
  action: { fr: 'Reliez les preuves et les offres', en: 'Link proofs and offers' },
  why: {
    fr: 'Qui hésite cherche un cas semblable au sien\u00a0: une réalisation ou un avis loin de l’offre ne convainc personne au moment de choisir.',
    en: 'Hesitating customers look for a case like theirs: past work or a review far from the offer convinces nobody when they choose.',
  },
  how: {
    fr: 'Dans chaque page de prestation ou de produit, citez en une phrase un ou deux cas et liez-les\u202f; dans chaque cas, nommez l’offre qu’il prouve et liez-la. Sous chaque photo\u00a0: lieu, besoin, durée, un mot du client.',
    en: 'On each page of what you sell, name one or two cases in a sentence and link them; in each case, name the offer it proves and link it. Under each photograph: place, need, time, a word of the customer.',
  },
  effect: {
    fr: 'Le visiteur passe de la preuve à l’offre\u00a0: comptez les demandes par visite d’offre, un mois avant et un mois après.',
    en: 'Visitors go from proof to offer: count the requests per visit of an offer, one month before and one month after.',
  },
  explains: ['link.few_content_out', 'link.dead_end', 'trust.reviews'],
  capsScore: 63,
  needsWholeSite: true,
  find: (facts) => {
    const offers = lastingPages(offerPages(facts), facts)
      .filter(({ isHub }) => !isHub)
      .map(({ page }) => page);
    const pictures = ownPictures(facts);
    const shows = (page: PageFacts): boolean => page.words >= fewestWords || pictures(page) >= fewestPictures;
    const proofs = withoutCopies(
      facts.htmlPages.filter((page) => page !== facts.home && isProofPage(page, facts) && shows(page)),
    );
    if (!isBusiness(facts) || isCivic(facts) || proofs.length === 0 || offers.length < leastOffers) return null;
    const proofSet = new Set(proofs);
    const offerSet = new Set(offers);
    const cut = offers.filter((page) => !contentTargets(page, facts).some((target) => proofSet.has(target)));
    const silent = proofs.filter((page) => !contentTargets(page, facts).some((target) => offerSet.has(target)));
    if (cut.length < (1 - mostLeading) * offers.length || silent.length <= proofs.length / 2) return null;
    return {
      pages: cut.length + silent.length,
      share: (cut.length + silent.length) / (offers.length + proofs.length),
      examples: addressesOf([...silent, ...cut]),
      sentence: sentenceOf({ cut, offers, silent, proofs, pictures }),
      edits: [...silent, ...cut].map((page) => editOf(page, proofSet.has(page), proofs[0]!)),
    };
  },
});

function isProofPage(page: PageFacts, facts: SiteFacts): boolean {
  const kind = facts.kindOf.get(page.record.url)?.kind;
  return kind !== 'copy' && kind !== 'list' && roleOfPage(page, facts) === 'proof';
}

interface Parts {
  readonly cut: readonly PageFacts[];
  readonly offers: readonly PageFacts[];
  readonly silent: readonly PageFacts[];
  readonly proofs: readonly PageFacts[];
  readonly pictures: (page: PageFacts) => number;
}

/** Pictures of a page that are no logo or ornament of the template. */
function ownPictures({ htmlPages }: SiteFacts): (page: PageFacts) => number {
  const counts = new Map<string, number>();
  const sources = ({ content }: PageFacts): string[] => unique((content?.images ?? []).map(({ src }) => src));
  for (const page of htmlPages) for (const src of sources(page)) counts.set(src, (counts.get(src) ?? 0) + 1);
  return (page) => sources(page).filter((src) => counts.get(src)! < sharedBy).length;
}

function sentenceOf({ cut, offers, silent, proofs, pictures }: Parts) {
  const wall = proofs.find((page) => page.words < fewestWords && pictures(page) >= leastPictures);
  const path = wall === undefined ? '' : pathOf(shownAddress(wall.record.url));
  const shown =
    wall === undefined
      ? { fr: '', en: '' }
      : {
          fr: ` et ${path} montre ${pictures(wall)} images presque sans un mot`,
          en: ` and ${path} shows ${pictures(wall)} pictures with hardly a word`,
        };
  const all = proofs.length;
  const inFrench = all === 1 ? 'la page de preuves' : `${silent.length} pages de preuves sur ${all}`;
  const inEnglish = all === 1 ? 'the proof page' : `${silent.length} of ${all} proof pages`;
  return {
    fr: `Dans leur texte, ${cut.length} pages de vos prestations ou produits sur ${offers.length} ne mènent à aucune preuve (cas, réalisation, avis), ${inFrench} à aucune offre${shown.fr}.`,
    en: `In their text, ${cut.length} of ${offers.length} pages of what you sell lead to no proof (case, past work, review) and ${inEnglish} to no offer${shown.en}.`,
  };
}

function editOf(page: PageFacts, isProof: boolean, proof: PageFacts): DiagnosisEdit {
  const path = pathOf(shownAddress(proof.record.url));
  return {
    page: page.record.url,
    text: isProof
      ? {
          fr: 'Nommez l’offre que ce cas prouve et liez-la, avec le lieu, le besoin et le résultat.',
          en: 'Name the offer that this case proves and link it, with the place, the need and the result.',
        }
      : {
          fr: `Citez en une phrase un cas de cette offre et liez-le (${path}).`,
          en: `Name a case of this offer in a sentence and link it (${path}).`,
        },
  };
}
