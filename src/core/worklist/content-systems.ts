import type { PageFacts } from '../audits/facts/site-facts.ts';
import { pair, type Text } from '../values/text.ts';

/** What is changed in a content system, as the guide page "Make the changes in your CMS" names it. */
export type ChangedThing =
  | 'title'
  | 'description'
  | 'heading'
  | 'link'
  | 'redirect'
  | 'visibility'
  | 'image'
  | 'sitemap'
  | 'language';

/** A system that manages the pages of a site: how its pages announce it, and where each thing is changed in it. */
export interface ContentSystem {
  readonly name: string;
  /** In `<meta name="generator">`. */
  readonly generator: RegExp;
  /** In the address of a picture; absent where pictures say nothing. */
  readonly pictures?: RegExp;
  /** The start of what the guide says; absent = the guide sends to the site itself. */
  readonly places: Readonly<Partial<Record<ChangedThing, Text>>>;
}

const wordpressExtension = pair(
  'l’encadré de l’extension SEO (Yoast, Rank Math, SEOPress…), sous le texte de la page',
  'the box of the SEO plug-in (Yoast, Rank Math, SEOPress…), under the text of the page',
);

/** The systems of the guide, the most used first; `test/guide.test.ts` compares both. */
export const contentSystems: readonly ContentSystem[] = [
  {
    name: 'WordPress',
    generator: /wordpress|woocommerce|elementor|wpbakery|wpml|site kit by google/i,
    pictures: /\/wp-content\//i,
    places: {
      title: wordpressExtension,
      description: wordpressExtension,
      heading: pair('le titre de l’article ou de la page', 'the title of the post or page'),
      link: pair(
        'sélectionnez les mots, Ctrl+K, et choisissez la page',
        'select the words, Ctrl+K, and choose the page',
      ),
      redirect: pair(
        'le slug de la page, et une extension de redirections',
        'the slug of the page, and a plug-in of redirects',
      ),
      visibility: pair(
        'Réglages › Lecture pour tout le site\u202f; l’encadré de l’extension SEO pour une page',
        'Settings › Reading for the whole site; the box of the SEO plug-in for one page',
      ),
      image: pair(
        'l’image dans le texte, son bloc, Texte alternatif',
        'the image in the text, its block, Alternative text',
      ),
      sitemap: pair(
        '/wp-sitemap.xml se fait seul, ou par l’extension SEO',
        '/wp-sitemap.xml is made by itself, or by the SEO plug-in',
      ),
      language: pair('Réglages › Général › Langue du site', 'Settings › General › Site Language'),
    },
  },
  {
    name: 'Shopify',
    generator: /shopify/i,
    pictures: /cdn\.shopify\.com|\/cdn\/shop\//i,
    places: {
      title: pair(
        'le produit, la collection ou la page, tout en bas\u00a0: Référencement',
        'the product, collection or page, at its end: Search engine listing',
      ),
      description: pair(
        'le produit, la collection ou la page, tout en bas\u00a0: Référencement',
        'the product, collection or page, at its end: Search engine listing',
      ),
      heading: pair('le champ titre du produit ou de la page', 'the title field of the product or of the page'),
      link: pair(
        'dans la description, sélectionnez les mots, puis la chaîne de la barre d’outils',
        'in the description, select the words, then the chain of the toolbar',
      ),
      redirect: pair('Contenu › Menus › Redirections d’URL', 'Content › Menus › URL redirects'),
      visibility: pair(
        'le métachamp seo.hidden, ou retirez la page de la boutique en ligne',
        'the metafield seo.hidden, or take the page out of the online store',
      ),
      image: pair('le média du produit, Texte alternatif', 'the media of the product, Alt text'),
      sitemap: pair('le plan se fait seul', 'the sitemap is made by itself'),
    },
  },
  {
    name: 'Wix',
    generator: /\bwix\b/i,
    pictures: /static\.wixstatic\.com/i,
    places: {
      title: pair('Pages du site › la page › SEO de base', 'Site pages › the page › SEO basics'),
      description: pair('Pages du site › la page › SEO de base', 'Site pages › the page › SEO basics'),
      heading: pair('le texte, son thème\u00a0: Titre 1', 'the text, its theme: Heading 1'),
      link: pair(
        'sélectionnez les mots, puis la chaîne de la barre d’outils',
        'select the words, then the chain of the toolbar',
      ),
      redirect: pair(
        'Tableau de bord › SEO › Gestionnaire de redirections d’URL',
        'Dashboard › SEO › URL Redirect Manager',
      ),
      visibility: pair(
        'Pages du site › la page › SEO de base, l’interrupteur de l’index des moteurs',
        'Site pages › the page › SEO basics, the switch of the index of search engines',
      ),
      image: pair('l’image, ses paramètres, Texte alternatif', 'the image, its settings, Alt text'),
      sitemap: pair('le plan se fait seul', 'the sitemap is made by itself'),
      language: pair('Tableau de bord › Paramètres › Langue et région', 'Dashboard › Settings › Language & region'),
    },
  },
  {
    name: 'Squarespace',
    generator: /squarespace/i,
    pictures: /images\.squarespace-cdn\.com/i,
    places: {
      title: pair('Pages › la roue de la page › SEO', 'Pages › the gear of the page › SEO'),
      description: pair('Pages › la roue de la page › SEO', 'Pages › the gear of the page › SEO'),
      heading: pair('le bloc de texte, format Titre 1', 'the text block, format Heading 1'),
      link: pair(
        'sélectionnez les mots, puis la chaîne de la barre d’outils',
        'select the words, then the chain of the toolbar',
      ),
      redirect: pair(
        'Paramètres › Outils pour développeurs › Mappages d’URL',
        'Settings › Developer Tools › URL Mappings',
      ),
      visibility: pair(
        'Pages › la roue de la page › SEO, l’interrupteur qui cache la page aux moteurs',
        'Pages › the gear of the page › SEO, the switch that hides the page from search results',
      ),
      image: pair('le bloc d’image, Texte alternatif', 'the image block, Alt text'),
      sitemap: pair('le plan se fait seul', 'the sitemap is made by itself'),
    },
  },
  {
    name: 'PrestaShop',
    generator: /prestashop/i,
    places: {
      title: pair('la fiche du produit, onglet Référencement', 'the sheet of the product, tab SEO'),
      description: pair('la fiche du produit, onglet Référencement', 'the sheet of the product, tab SEO'),
      heading: pair('le nom du produit ou de la page', 'the name of the product or page'),
      link: pair(
        'dans la description, sélectionnez les mots, puis la chaîne de la barre d’outils',
        'in the description, select the words, then the chain of the toolbar',
      ),
      redirect: pair(
        'la fiche du produit, onglet Référencement, page de redirection',
        'the sheet of the product, tab SEO, redirection page',
      ),
      visibility: pair('Apparence › Pages, l’indexation de la page', 'Design › Pages, indexation of the page'),
      image: pair('l’image du produit, sa légende', 'the image of the product, its caption'),
      sitemap: pair('le module de plan de site (Google Sitemap)', 'the sitemap module (Google Sitemap)'),
      language: pair('International › Localisation', 'International › Localization'),
    },
  },
  {
    name: 'Ghost',
    generator: /\bghost\b/i,
    places: {
      title: pair('l’article, ses réglages, Meta data', 'the post, its settings, Meta data'),
      description: pair('l’article, ses réglages, Meta data', 'the post, its settings, Meta data'),
      heading: pair('le titre de l’article', 'the title of the post'),
      link: pair('sélectionnez les mots, Ctrl+K', 'select the words, Ctrl+K'),
      redirect: pair('Settings, cherchez Redirects', 'Settings, search Redirects'),
      visibility: pair(
        'Settings › General › Make site private\u202f; pour un article, Code injection',
        'Settings › General › Make site private; for a post, Code injection',
      ),
      image: pair('l’image dans le texte, Alt', 'the image in the text, Alt'),
      sitemap: pair('/sitemap.xml se fait seul', '/sitemap.xml is made by itself'),
    },
  },
  ...(['Hugo', 'Jekyll'] as const).map(
    (name): ContentSystem => ({
      name,
      generator: new RegExp(String.raw`\b${name}\b`, 'i'),
      places: {
        title: pair(
          'les lignes entre --- en tête du fichier\u00a0: title',
          'the lines between --- at the top of the file: title',
        ),
        description: pair(
          'les lignes entre --- en tête du fichier\u00a0: description',
          'the lines between --- at the top of the file: description',
        ),
        heading: pair('le même titre, écrit par le modèle', 'the same title, printed by the template'),
        link: pair(
          'les mots entre crochets, l’adresse entre parenthèses',
          'the words between square brackets, the address between parentheses',
        ),
        redirect:
          name === 'Hugo'
            ? pair('aliases, avec l’ancienne adresse', 'aliases, with the old address')
            : pair('l’extension jekyll-redirect-from', 'the plug-in jekyll-redirect-from'),
        visibility: pair(
          'un champ de la page que le modèle écrit en noindex',
          'a field of the page that the template prints as noindex',
        ),
        image: pair(
          'entre les crochets de l’image, après le point d’exclamation',
          'between the brackets of the image, after the exclamation mark',
        ),
        sitemap:
          name === 'Hugo'
            ? pair('Hugo fait le plan du site', 'Hugo makes the sitemap')
            : pair('l’extension jekyll-sitemap', 'the plug-in jekyll-sitemap'),
      },
    }),
  ),
];

/** Share of the pages that announce a system from which it makes the site (working assumption): a shop may be a part. */
const leastShare = 0.5;

/** The system that most pages announce; null when they announce none. */
export function contentSystemOf(pages: readonly PageFacts[]): ContentSystem | null {
  const read = pages.flatMap(({ content }) => content ?? []);
  const announces = ({ generator, pictures }: ContentSystem): number =>
    read.filter(
      ({ meta, images }) =>
        generator.test(meta.generator ?? '') || images.some(({ src }) => pictures?.test(src) === true),
    ).length;
  return contentSystems.find((system) => announces(system) > leastShare * read.length) ?? null;
}
