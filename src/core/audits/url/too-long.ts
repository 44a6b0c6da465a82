import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathAndQuery, segmentsOf } from '../wording.ts';

export const urlTooLong = defineAudit({
  id: 'url.too_long',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Adresses trop longues', en: 'Addresses that are too long' },
  action: { fr: 'Raccourcissez les adresses trop longues', en: 'Shorten the addresses that are too long' },
  why: {
    fr: 'Au-delà de cent caractères, une adresse est tronquée à l’affichage et ne se retient pas.',
    en: 'Beyond a hundred characters an address is cut on display and cannot be remembered.',
  },
  thresholds: {
    characters: { value: 100, unit: 'characters', source: 'squirrelscan 75 to 100' },
  },
  examples: {
    bad: {
      '/': '<a href="/conseils/comment-bien-choisir-un-velo-electrique-pour-aller-travailler-en-ville-tous-les-jours-meme-en-hiver">Choisir</a>',
      '/conseils/comment-bien-choisir-un-velo-electrique-pour-aller-travailler-en-ville-tous-les-jours-meme-en-hiver':
        '<h1>Choisir un vélo électrique</h1>',
    },
    good: {
      '/': '<a href="/conseils/choisir-un-velo-electrique">Choisir</a>',
      '/conseils/choisir-un-velo-electrique': '<h1>Choisir un vélo électrique</h1>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'long address', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!(Array.from(url).length > 100)) return null;
      return {
        message: {
          fr: `L’adresse compte ${Array.from(url).length} caractères.`,
          en: `The address has ${Array.from(url).length} characters.`,
        },
        evidence: { path, query },
        fix: (segmentsOf(url).at(-1)?.length ?? 0) + query.length > 50 ? shortenEnd : shortenFolders,
      };
    }),
});

const shortenEnd = {
  fr: 'Gardez trois à cinq mots porteurs de sens dans la dernière partie de l’adresse.',
  en: 'Keep three to five meaningful words in the last part of the address.',
};

const shortenFolders = {
  fr: 'Gardez moins de dossiers, aux noms plus courts, devant le nom de la page.',
  en: 'Keep fewer folders, with shorter names, before the name of the page.',
};
