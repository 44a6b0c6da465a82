import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';

/** Notes on the decoding and on cut values: the page was still read whole. */
const otherFlags = new Set(['bad-bytes', 'strings', 'attributes']);

const names: Readonly<Record<string, Text>> = {
  links: { fr: 'nombre de liens', en: 'number of links' },
  text: { fr: 'longueur du texte', en: 'length of the text' },
  headings: { fr: 'nombre de titres', en: 'number of headings' },
  images: { fr: 'nombre d’images', en: 'number of images' },
  resources: { fr: 'nombre de fichiers chargés', en: 'number of files loaded' },
  jsonLd: { fr: 'données structurées', en: 'structured data' },
  meta: { fr: 'nombre de balises meta', en: 'number of meta elements' },
  alternates: { fr: 'nombre de versions de langue', en: 'number of language versions' },
  headLinks: { fr: 'nombre de balises link', en: 'number of link elements' },
  href: { fr: 'longueur d’une adresse', en: 'length of an address' },
  depth: { fr: 'profondeur des balises', en: 'depth of elements' },
};

export const contentTruncated = defineAudit({
  id: 'content.truncated',
  severity: 'info',
  weight: 0,
  effort: 'hours',
  title: { fr: 'Pages lues en partie', en: 'Pages read in part' },
  action: {
    fr: 'Scindez les pages trop longues pour être lues en entier',
    en: 'Split the pages too long to be read in full',
  },
  why: {
    fr: 'Pour information : ces pages dépassent une limite de lecture (liens, texte, profondeur). Ce qui vient après n’a pas été jugé.',
    en: 'For information: these pages exceed a reading limit (links, text, depth). What comes after was not judged.',
  },
  examples: {
    bad: '<!-- 1500 × <div> -->Tous les outils du jardin',
    good: '<div>Tous les outils du jardin</div>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ caps: blockFlags }) => {
      const caps = blockFlags.filter((cap) => !otherFlags.has(cap));
      return caps.length === 0
        ? null
        : {
            message: {
              fr: `La lecture s’est arrêtée à une limite : ${caps.map((cap) => names[cap]?.fr ?? cap).join(', ')}.`,
              en: `Reading stopped at a limit: ${caps.map((cap) => names[cap]?.en ?? cap).join(', ')}.`,
            },
            evidence: { caps },
            fix: {
              fr: 'Découpez cette page : elle est trop grande aussi pour ses lecteurs.',
              en: 'Split this page: it is too large for its readers too.',
            },
          };
    }),
});
