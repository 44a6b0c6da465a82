import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { textWidth, characterCount } from '../../values/strings/text-width.ts';
import { titleRoom } from '../results/result-rooms.ts';

const { fewest, widest, letters } = titleRoom;

export const titleTooLong = defineAudit({
  id: 'title.too_long',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Titres trop longs', en: 'Titles that are too long' },
  action: { fr: 'Raccourcissez les titres que Google coupe', en: 'Shorten the titles that Google cuts' },
  why: {
    fr: 'Au-delà d’environ 580 pixels, Google coupe le titre : la fin, souvent l’argument ou la marque, n’est plus lue. La longueur se mesure en pixels, car un « m » tient la place de quatre « i ».',
    en: 'Beyond about 580 pixels Google cuts the title: the end, often the argument or the brand, is no longer read. Length is measured in pixels, for an “m” takes the room of four “i”.',
  },
  thresholds: {
    pixels: {
      value: 580,
      unit: 'px',
      source: 'Google shows about 600 px on a desktop (Yoast); 20 px of margin, Arial 20 px',
    },
  },
  examples: {
    bad: '<title>Menuiserie sur mesure, escaliers, portes, fenêtres et aménagement de combles à Angers et alentours</title>',
    good: '<title>Menuiserie sur mesure à Angers\u202f: escaliers et portes</title>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd title', ({ title }, page) => {
      const text = title?.trim() ?? '';
      const pixels = textWidth(text, letters);
      if (pixels <= widest || isFollowingPage(page)) return null;
      const characters = characterCount(text);
      const shorter = withoutEnd(text);
      return {
        message: {
          fr: `Le titre mesure ${pixels} pixels (${characters} caractères) : il sera coupé dans les résultats.`,
          en: `The title is ${pixels} pixels wide (${characters} characters): it will be cut in search results.`,
        },
        evidence: { title: text, pixels, characters },
        fix: {
          fr: 'Ramenez le titre sous 580 pixels, soit 55 à 60 caractères : les mots importants au début, la marque à la fin.',
          en: 'Bring the title under 580 pixels, which is 55 to 60 characters: the important words first, the brand last.',
        },
        ...(shorter === null ? {} : { edit: { old: text, new: shorter } }),
      };
    }),
});

const separators = /\s[|·–—-]\s/gu;

/** The title without its last parts, from the brand on, when that is short enough; null when too little is left. */
function withoutEnd(title: string): string | null {
  const cuts = [...title.matchAll(separators)].map(({ index }) => index).reverse();
  const shorter = cuts.map((cut) => title.slice(0, cut).trim()).find((text) => textWidth(text, letters) <= widest);
  return shorter !== undefined && characterCount(shorter) >= fewest ? shorter : null;
}
