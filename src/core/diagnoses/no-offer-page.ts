import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { offerPages } from '../offers/offer-pages.ts';
import { siteMenu } from '../offers/site-menu.ts';
import { placePhrases } from '../offers/place-phrase.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { emptyShells } from './empty-shells.ts';
import { nothingShown } from './nothing-shown.ts';

/** Pages of a site that could have one. Working assumption. */
const leastPages = 5;
/** Labels quoted. */
const mostLabels = 5;

export const noOfferPage = defineDiagnosis({
  id: 'no-offer-page',
  severity: 'high',
  effort: 'days',
  title: { fr: 'Aucune page ne présente ce que vous vendez', en: 'No page presents what you sell' },
  action: { fr: 'Écrivez une page pour chaque offre', en: 'Write a page for each offer' },
  why: {
    fr: 'On cherche une prestation, jamais une entreprise que l’on ne connaît pas\u00a0: sans page à son nom, aucune des vôtres ne peut être trouvée.',
    en: 'People search for a service, never for a company they do not know: without a page under its name none of yours can be found.',
  },
  how: {
    fr: 'Écrivez une page par prestation que l’on vous demande le plus (trois à six pour commencer)\u00a0: son nom et le lieu dans le titre, pour qui, comment, combien, une preuve, un moyen de demander\u202f; mettez-les en tête du menu et de l’accueil.',
    en: 'Write a page for each service that people ask you for most (three to six to begin with): its name and the place in the title, for whom, how, how much, a proof, a way to ask; put them first in the menu and on the home page.',
  },
  effect: {
    fr: 'Chaque prestation a ses propres recherches\u00a0: suivez ses affichages dans la Search Console et ses demandes.',
    en: 'Each service has its own searches: follow its impressions in Search Console and its enquiries.',
  },
  explains: ['content.thin', 'content.thin_vs_norm'],
  capsScore: 58,
  needsWholeSite: true,
  find: (facts, results) => {
    const { htmlPages, home } = facts;
    const pages = withoutCopies(htmlPages);
    if (home === null || pages.length < leastPages) return null;
    if (offerPages(facts).length > 0 || isOfferInMenu(facts) || !isBusiness(facts)) return null;
    if (emptyShells.find(facts, results) !== null || nothingShown.find(facts, results) !== null) return null;
    const labels = [...siteMenu(facts).values()].filter((label) => label !== '').slice(0, mostLabels);
    const place = placePhrases(facts);
    return {
      pages: 1,
      share: 1,
      examples: [home.record.url],
      sentence: {
        fr: `Aucune des ${pages.length} pages ne présente une prestation ou un produit\u00a0: le menu mène à ${labels.map((label) => `«\u202f${label}\u202f»`).join(', ')}.`,
        en: `None of the ${pages.length} pages presents a service or a product: the menu leads to ${labels.map((label) => `“${label}”`).join(', ')}.`,
      },
      edits: [
        {
          page: home.record.url,
          text: {
            fr: `Ajoutez au menu et à l’accueil une page par prestation, de titre «\u202f[prestation]${place.fr === null ? '' : ` ${place.fr}`}\u202f».`,
            en: `Add to the menu and the home page one page for each service, with the title “[service]${place.en === null ? '' : ` ${place.en}`}”.`,
          },
        },
      ],
    };
  },
});

/** An entry of the menu that presents one offer or several, whatever its name. */
const isOfferInMenu = (facts: SiteFacts): boolean =>
  [...siteMenu(facts).keys()].some(({ record }) => facts.kindOf.get(record.url)?.kind === 'offer');
