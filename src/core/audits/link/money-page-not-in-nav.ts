import { defineAudit } from '../audit.ts';
import { withoutPriorities } from '../facts/completeness.ts';

export const linkMoneyPageNotInNav = defineAudit({
  id: 'link.money_page_not_in_nav',
  severity: 'medium',
  weight: 2,
  isScored: false,
  effort: 'minutes',
  title: { fr: 'Pages prioritaires absentes du menu', en: 'Priority pages absent from the menu' },
  action: { fr: 'Ajoutez au menu vos pages les plus importantes', en: 'Add your most important pages to the menu' },
  why: {
    fr: 'Le menu est lu sur toutes les pages : une offre qui n’y figure pas perd son chemin le plus court.',
    en: 'The menu is read on every page: an offer that is not in it loses its shortest path.',
  },
  examples: {
    bad: {
      '/': '<nav><a href="/blog">Blog</a></nav><p>Vous pouvez <a href="/devis">demander un devis</a>.</p>',
      '/blog': '<h1>Blog</h1>',
      '/devis': '<h1>Devis</h1>',
      priority: ['/devis'],
    },
    good: {
      '/': '<nav><a href="/blog">Blog</a> <a href="/devis">Devis</a></nav>',
      '/blog': '<h1>Blog</h1>',
      '/devis': '<h1>Devis</h1>',
      priority: ['/devis'],
    },
  },
  needs: ['home', 'pageOf', 'priorityUrls'],
  run: ({ home, pageOf, priorityUrls }) => {
    if (!priorityUrls) return withoutPriorities;
    if (!home?.content)
      return {
        notMeasured: {
          fr: 'Non mesuré : la page d’accueil n’a pas été lue.',
          en: 'Not measured: the home page was not read.',
        },
      };
    const menu = home.record.links.filter((link) => link.position === 'nav' || link.position === 'header');
    const inMenu = new Set(
      menu.map((link) => pageOf.get(link.to)?.record.redirectTo ?? pageOf.get(link.to)?.record.url ?? link.to),
    );
    const known = [...priorityUrls].sort().filter((url) => pageOf.has(url) && url !== home.record.url);
    return {
      checked: known.length,
      findings: known
        .filter((url) => !inMenu.has(url))
        .map((url) => ({
          page: url,
          message: {
            fr: 'Cette page prioritaire ne figure pas dans le menu de l’accueil.',
            en: 'This priority page is not in the menu of the home page.',
          },
          evidence: { menuLinks: inMenu.size },
          fix: {
            fr: 'Ajoutez-la au menu principal, ou à défaut sa rubrique, avec son nom courant.',
            en: 'Add it to the main menu, or failing that its section, under its everyday name.',
          },
        })),
    };
  },
});
