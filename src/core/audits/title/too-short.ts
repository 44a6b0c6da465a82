import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { textWidth, characterCount } from '../../values/strings/text-width.ts';
import { titleRoom } from '../results/result-rooms.ts';

const { fewest, narrowest, widest, letters } = titleRoom;

export const titleTooShort = defineAudit({
  id: 'title.too_short',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Titres trop courts', en: 'Titles that are too short' },
  action: {
    fr: 'Complétez les titres trop courts\u00a0: ce que c’est, et où',
    en: 'Complete the titles that are too short: what it is, and where',
  },
  why: {
    fr: 'Un titre comme « Accueil » ou « Produits » ne dit ni quoi, ni où, ni pour qui : il ne répond à aucune recherche précise et donne peu envie de cliquer.',
    en: 'A title such as “Home” or “Products” says neither what, nor where, nor for whom: it answers no precise search and gives little reason to click.',
  },
  thresholds: {
    characters: {
      value: 20,
      unit: 'characters',
      source: 'Seen in the field: 10 to 30; 20 keeps real one-phrase titles out',
    },
    pixels: { value: 200, unit: 'px', source: 'Half of the 400 px that Yoast recommends' },
  },
  examples: {
    bad: '<title>Accueil</title>',
    good: '<title>Fleuriste à Dijon\u202f: bouquets et livraison</title>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd title', ({ title, meta }) => {
      const text = title?.trim() ?? '';
      const characters = characterCount(text);
      const pixels = textWidth(text, letters);
      if (characters === 0 || (characters >= fewest && pixels >= narrowest)) return null;
      const longer = withSiteName(text, meta['og:site_name']);
      return {
        message: {
          fr: `Le titre « ${text} » ne compte que ${characters} caractères.`,
          en: `The title “${text}” has only ${characters} characters.`,
        },
        evidence: { title: text, characters, pixels },
        fix: {
          fr: 'Complétez le titre : ce que la page propose, la ville ou le public visé, puis le nom de l’entreprise.',
          en: 'Complete the title: what the page offers, the town or the audience, then the name of the company.',
        },
        ...(longer === null ? {} : { edit: { old: text, new: longer } }),
      };
    }),
});

/** The title with the declared site name added, where it is missing and both fit in a result. */
function withSiteName(title: string, name = ''): string | null {
  const site = name.trim();
  const longer = `${title} – ${site}`;
  if (site === '' || title.toLowerCase().includes(site.toLowerCase())) return null;
  return characterCount(longer) >= fewest && textWidth(longer, letters) <= widest ? longer : null;
}
