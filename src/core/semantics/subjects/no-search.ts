import type { Text } from '../../values/text.ts';

/** Why a page has no keyphrase. */
export const noSearch = {
  answered: {
    fr: 'Une autre page du site répond déjà à cette recherche\u202f: donnez à celle-ci un sujet à elle.',
    en: 'Another page of the site already answers this search: give this one a subject of its own.',
  },
  ofSite: {
    fr: 'Personne ne cherche cette page par ses mots\u202f: on y vient par le menu ou par le nom du site.',
    en: 'Nobody searches for this page by its words: people reach it by the menu or by the name of the site.',
  },
  unnamed: {
    fr: 'Ni le titre, ni l’intertitre, ni l’adresse, ni le menu ne disent de quoi parle la page.',
    en: 'Neither the title, the heading, the address nor the menu says what the page is about.',
  },
} as const satisfies Record<string, Text>;
