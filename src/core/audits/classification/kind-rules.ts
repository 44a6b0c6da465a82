import type { PageContent } from '../../pages/page.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isStepPage } from '../page-kinds/step-pages.ts';
import { isLicenceText } from '../texts/licence-texts.ts';
import { ownSegmentsOf, segmentsOf } from '../wording.ts';
import { isDirectoryListing } from '../page-kinds/directory-listings.ts';
import { fewestWords, hasClosedForm, isBare, mostText } from './bare-pages.ts';
import { isDemo } from './demo-page.ts';
import { judgedPage, type JudgedPage } from './judged-page.ts';
import { answersOneQuestion, answersQuestions, isListing } from './named-contents.ts';
import { type KindSite, ownFolder, pageType } from './kind-site.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';
import { isNotLegal } from './not-legal.ts';
import { isSession } from './session-text.ts';

interface KindRule {
  readonly kind: PageKind;
  readonly reason: Text;
  readonly test: (judged: JudgedPage) => boolean;
}

const feedPath =
  /\/(?:feed|rss|atom|wp-json)(?:\.xml)?\/?(?:index\.\w+)?$|\.(?:xml|rss|atom|json)(?:\/|\.html?)?$|\.(?:woff2?|ttf|otf|eot|png|jpe?g|gif|webp|svg|ico)\.html?$/i;
const searchPath = /[?&](?:s|q|query|search|recherche)=|\/(?:search|recherche)(?:[/.?]|$)/i;
const errorPath =
  /^\/cdn-cgi\/|\/_?(?:404|not[-_]?found|erreur|error)(?:[-_]?(?:404|page|not[-_]?found))*(?:\.\w{2,5}|\/)?$/i;
const errorName =
  /^\W*(?:oops\W+)?(?:(?:erreur|error|http)\W*)?404\b.{0,40}$|^\W*(?:sorry\W+)?(?:the |this |cette )?(?:requested )?page\b.{0,24}\b(?:non trouv[ée]e|introuvable|not (?:be )?found|n.existe (?:pas|plus)|does ?n.t exist)|^\W*(?:not found|page introuvable)\W*$|^\W*(?:we |nous )?(?:can.?t|cannot|couldn.?t|ne trouvons pas)\b.{0,12}\b(?:find |trouver )?(?:the|this|that|la|cette) page\b/im;
const redirectName = /^\W*(?:redirect(?:ing|ion|ed)?|page (?:has )?moved|moved|vous allez être redirigé)\b/i;
/** Titles that search plug-ins give to archives. */
const archiveTitle = /\p{L} archives?$/iu;
const articleType = /^(?:(?:News|Tech)?Article|BlogPosting|Recipe)$/;
const articleFolder =
  /^(?:blog|actualites?|actus?|nouvelles?|annonces?|communiques?|presse?|articles?|journal|magazine|conseils?|guides?|recettes?|recipes?|news|posts?|agenda|evenements?|events?)$/i;
/** Folders whose pages list articles. */
const listFolder = /^(?:tags?|categor(?:y|ies?)|etiquettes?|archives?|authors?|auteurs?)$/i;
const helpFolder = /^(?:faqs?|foire-aux-questions|aide|help|questions?)$/i;
/** A date before the name of the page: `/blog/2018/03/06/a-name/`. */
const datedPath = /\/(?:19|20)\d\d\/\d\d?\/(?:\d\d?\/)?(?!page[/-])[^/]*[a-z][^/]*\/?(?:index\.\w+)?$/i;
const serviceFolder =
  /^(?:(?:nos|our)-)?(?:services?|prestations?|soins|treatments?|conditions(?:-(?:we-treat|treated))?|practice-areas?|domaines-d-?(?:expertise|intervention)|expertises?|specialites?|specialties)$/i;
const offerFolder = /^(?:produits?|products?|boutique|shop|catalogue|articles-boutique)$/i;
const accountFolder = /^(?:admin|account|compte|mon-compte|my-account|checkout|cart|panier|wp-login\.(?:php|html))$/i;
const fields = /\b(?:mot de passe|password)\b/i;
const donePath = /[/_-](?:merci|thank-?you|confirmation|success|cancel|envoye|sent|annulation)(?:[/._-][^/]*)?\/?$/i;
const listPath = /\/page[/-]\d+(?:\.\w+|\/)?(?:index\.\w+)?$/i;
/** A year, month or day that ends an address: `/2020/`, `/2020/05/`, `/2020/may/index.html`. */
const dateEnd =
  /\/(?:19|20)\d\d(?:\/(?:\d\d?|jan(?:vier|uary)?|f[ée]v(?:rier)?|feb(?:ruary)?|mars?|march|a[vp]r(?:il)?|mai|may|jui(?:n|llet)|june?|july?|ao[uû]t|aug(?:ust)?|sept?(?:embre|ember)?|octo?(?:bre|ber)?|nov(?:embre|ember)?|d[ée]c(?:embre|ember)?)){0,2}\/?(?:index\.\w+)?$/i;
const teamFolder =
  /^(?:(?:our|the|meet-the|notre|nos|l|les)-)?(?:team|equipe|staff|people|attorneys|lawyers|avocats|praticiens|dentists|doctors|therapists)$/i;
const siteMapPath = /\/(?:site-?map|plan-?(?:du-?)?site)(?:\.\w{2,5}|\/)?(?:index\.\w+)?$/i;

const shortPage = 150;

/** Pages below a folder of services from which its own page opens it: "conditions" is a legal word too. Working assumption. */
const leastBelow = 3;
const opensServices = (folder: string, site: KindSite): boolean =>
  serviceFolder.test(folder.split('/').at(-2) ?? '') && (site.below.get(folder) ?? 0) >= leastBelow;

/** The rule of pages whose address, title or heading is the usual name of a kind. */
function namedRule(kind: PageKind): KindRule {
  return {
    kind,
    reason: pair('Son adresse ou son titre l’annonce.', 'Its address or title announces it.'),
    test: ({ bySlug, byTitle, byH1, page, site }) =>
      (bySlug === kind || (bySlug === null && (byTitle === kind || byH1 === kind))) &&
      !(kind === 'legal' && (opensServices(ownFolder(page.record.url), site) || isNotLegal(page))),
  };
}

/** From the most conclusive sign to the least. */
const rules: readonly KindRule[] = [
  {
    kind: 'error',
    reason: pair('La page dit qu’elle n’existe pas.', 'The page says that it does not exist.'),
    test: ({ title, h1, opening, path, content, page }) =>
      (page.words < shortPage || (errorPath.test(path) && errorName.test(title))) &&
      (errorPath.test(path) ||
        /\berror404\b/.test(content.bodyClass ?? '') ||
        errorName.test(title) ||
        errorName.test(h1) ||
        errorName.test(opening)),
  },
  {
    kind: 'stub',
    reason: pair('La page ne fait que renvoyer à une autre.', 'The page only sends visitors to another.'),
    test: ({ content, page, title }) => page.words < 60 && (content.refresh !== null || redirectName.test(title)),
  },
  {
    kind: 'feed',
    reason: pair('C’est un flux ou un fichier, servi comme une page.', 'It is a feed or a file, served as a page.'),
    test: ({ path, content, page }) => feedPath.test(path) || (isFile(content) && page.words >= fewestWords),
  },
  {
    kind: 'search',
    reason: pair('La page sert à chercher dans le site.', 'The page searches the site.'),
    test: ({ path, byTitle, byH1, content }) =>
      searchPath.test(path) ||
      byH1 === 'search' ||
      byTitle === 'search' ||
      /\bsearch-results\b/.test(content.bodyClass ?? ''),
  },
  {
    kind: 'copy',
    reason: pair('Version à imprimer d’une autre page.', 'Print version of another page.'),
    test: ({ page }) => isPrintVersion(page),
  },
  {
    kind: 'list',
    reason: pair('Listing d’un dossier par le serveur.', 'Listing of a folder by the server.'),
    test: ({ page }) => isDirectoryListing(page.record),
  },
  {
    kind: 'list',
    reason: pair('Le gabarit est celui d’une archive.', 'The template is that of an archive.'),
    test: ({ content, title }) =>
      archiveTitle.test(title) ||
      /(?:^|\s)(?:archive|tag-template|author-template)(?:\s|$)/.test(content.bodyClass ?? ''),
  },
  {
    kind: 'demo',
    reason: pair('Contenu de démonstration d’un thème ou d’un outil.', 'Demo content of a theme or a tool.'),
    test: (judged) => isDemo(judged),
  },
  {
    kind: 'legal',
    reason: pair('Texte complet d’une licence.', 'Complete text of a licence.'),
    test: ({ page }) => isLicenceText(page),
  },
  {
    kind: 'form',
    reason: pair('La page sert à se connecter ou à commander.', 'The page is for signing in or ordering.'),
    test: ({ page, opening }) =>
      segmentsOf(page.record.url).some((segment) => accountFolder.test(segment)) ||
      (page.words < 60 && (fields.test(opening) || donePath.test(page.record.url) || isStepPage(page))),
  },
  {
    kind: 'other',
    reason: pair('Le plan du site mène à toutes les pages.', 'The site map leads to all pages.'),
    test: ({ path }) => siteMapPath.test(path),
  },
  {
    kind: 'stub',
    reason: pair('La page est presque vide.', 'The page is nearly empty.'),
    test: (judged) => isBare(judged),
  },
  {
    kind: 'stub',
    reason: pair('Le formulaire qu’elle portait est fermé.', 'The form that it carried is closed.'),
    test: ({ content, page }) => hasClosedForm(content, page.words),
  },
  {
    kind: 'article',
    reason: pair('Son adresse contient une date.', 'Its address contains a date.'),
    test: ({ path, bySlug }) => bySlug !== 'list' && datedPath.test(path),
  },
  {
    kind: 'list',
    // Before the names: a tag may be called "team".
    reason: pair('L’adresse est celle d’un mot-clé ou d’une catégorie.', 'The address is that of a tag or a category.'),
    test: ({ page }) => page.words >= 2 && isIn(page, listFolder),
  },
  ...(['legal', 'help', 'contact', 'about', 'form'] as const).map(namedRule),
  {
    kind: 'list',
    reason: pair('L’adresse est celle d’une liste d’articles.', 'The address is that of a list of articles.'),
    test: (judged) => {
      const { page, path } = judged;
      return (
        page.words >= 2 &&
        ((judged.bySlug === 'list' && isListing(judged)) ||
          isFollowingPage(page) ||
          dateEnd.test(path) ||
          (isIn(page, articleFolder) && /^\d{1,3}$/.test(ownSegmentsOf(page.record.url).at(-1)!)) ||
          listPath.test(path) ||
          ownSegmentsOf(page.record.url)
            .slice(0, -1)
            .some((segment) => listFolder.test(segment)))
      );
    },
  },
  {
    kind: 'offer',
    reason: pair('Des données structurées de produit.', 'Structured data of a product.'),
    test: ({ types, content }) => types.includes('Product') || /\bsingle-product\b/.test(content.bodyClass ?? ''),
  },
  namedRule('other'),
  {
    kind: 'help',
    reason: pair(
      'Son nom annonce des questions, et elle y répond.',
      'Its name announces questions, and it answers them.',
    ),
    test: (judged) => answersQuestions(judged),
  },
  {
    kind: 'help',
    reason: pair('L’adresse est dans un dossier de questions.', 'The address is in a folder of questions.'),
    test: ({ page }) => isIn(page, helpFolder),
  },
  {
    kind: 'offer',
    reason: pair('L’adresse est dans un dossier de services.', 'The address is in a folder of services.'),
    test: ({ page }) => isIn(page, serviceFolder),
  },
  {
    kind: 'offer',
    reason: pair(
      'Une date, un prix et des places : une séance à réserver.',
      'A date, a price and places: a session to book.',
    ),
    test: ({ page, content }) => !isIn(page, articleFolder) && isSession(content),
  },
  {
    kind: 'article',
    reason: pair(
      'Son titre pose une question, et son texte y répond.',
      'Its heading asks a question, and its text answers it.',
    ),
    test: (judged) => answersOneQuestion(judged),
  },
  {
    kind: 'about',
    reason: pair('L’adresse est dans le dossier de l’équipe.', 'The address is in the folder of the team.'),
    test: ({ page }) => isIn(page, teamFolder),
  },
  {
    kind: 'article',
    reason: pair('Le gabarit est celui d’un article.', 'The template is that of an article.'),
    test: ({ content }) => /\b(?:single-post|post-template|node-type-article)\b/.test(content.bodyClass ?? ''),
  },
  {
    kind: 'article',
    reason: pair('Des données structurées d’article.', 'Structured data of an article.'),
    test: ({ types, site, content }) =>
      !site.marksAll && !isGeneralPage(content) && types.some((type) => articleType.test(type)),
  },
  {
    kind: 'article',
    // Plug-ins set og:type article on every page but the home page; their structured data names the real type.
    reason: pair('Déclaré comme article (og:type).', 'Declared an article (og:type).'),
    test: ({ content, types, site }) =>
      content.meta['og:type'] === 'article' &&
      !site.marksAll &&
      !isGeneralPage(content) &&
      !types.some((type) => pageType.test(type)),
  },
  {
    kind: 'offer',
    reason: pair('Déclaré comme produit (og:type).', 'Declared a product (og:type).'),
    test: ({ content }) => (content.meta['og:type'] ?? '').startsWith('product'),
  },
  {
    kind: 'article',
    reason: pair('L’adresse est dans un dossier d’articles.', 'The address is in a folder of articles.'),
    test: ({ page }) => isIn(page, articleFolder),
  },
  {
    kind: 'offer',
    reason: pair('L’adresse est dans un dossier d’offres.', 'The address is in a folder of offers.'),
    test: ({ page }) => isIn(page, offerFolder),
  },
  {
    kind: 'other',
    reason: pair('Galerie : des photos et peu de texte.', 'Gallery: pictures and little text.'),
    test: ({ content, page, site }) =>
      content.textLength < site.commonText + 2 * mostText &&
      isGallery(content.images.length - site.commonImages, page.words),
  },
];

/** True when the system names the template of a general page. */
function isGeneralPage({ bodyClass }: PageContent): boolean {
  return /(?:^|\s)(?:page-template|page-id-)/.test(bodyClass ?? '');
}

/** True for many pictures with few words beside each. Working assumption. */
function isGallery(images: number, words: number): boolean {
  return images >= 25 ? words < 8 * images : images >= 12 && words < 60;
}

function isFile({ title, doctype, elements, headings }: PageContent): boolean {
  return title === null && doctype === null && headings.length === 0 && elements <= 3;
}

function isIn(page: PageFacts, folder: RegExp): boolean {
  const segments = ownSegmentsOf(page.record.url);
  return segments.length > 1 && folder.test(segments.at(-2)!);
}

/** The kind of a page by the first rule that matches; null when none does. */
export function kindByRule(page: PageFacts, content: PageContent, site: KindSite): KindOfPage | null {
  const judged = judgedPage(page, content, site);
  const rule = rules.find(({ test }) => test(judged));
  return rule === undefined ? null : { kind: rule.kind, reason: rule.reason, isSure: true };
}
