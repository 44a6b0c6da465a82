import { memoizeText } from '../../values/memoize.ts';
import { segmentsOf } from '../wording.ts';
import type { PageKind } from './page-kind.ts';

/** Words of an address that name the kind of its page, alone or with those of `joining`; without accents. */
const naming: Partial<Record<PageKind, string>> = {
  legal: `mentions legales legal legalnotice cgv cgu confidentialite privacy cookie cookies rgpd gdpr terms disclaimer imprint
    impressum licence license copyright credits`,
  contact: `contact contacts contactez contacter joindre`,
  about: `propos about equipe team presentation sommes`,
  help: `faq faqs aide help support`,
  form: `login logout signin signup register registration inscription connexion deconnexion compte account panier cart
    basket checkout devis quote commande wishlist password passe`,
};

const joining = wordsOf(`
  a au aux d de des du l la le les en et nous vous notre votre mon mes ma my our us of and the to page pages notice qui
  information informations politique policy policies generales generale general vente ventes sale sales utilisation use
  code agreement forgot forgotten lost reset recover oublie perdu mot change service services charte gestion protection
  donnees personnelles data settings statement site web website plan espace client in up new historique history conditions
`);

const kindsOfWords = new Map(
  Object.entries(naming).flatMap(([kind, words]) => [...wordsOf(words)].map((word) => [word, kind as PageKind])),
);

/** The kind that the last segment of an address names, null when another word is there. */
export const announcedKind = memoizeText((url): PageKind | null => {
  const words = plainWords((segmentsOf(url).at(-1) ?? '').replace(/\.\w{2,5}$/, ''));
  let kind: PageKind | null = null;
  for (const word of words) {
    const named = kindsOfWords.get(word);
    if (named === undefined && !joining.has(word)) return null;
    kind ??= named ?? null;
  }
  return kind;
});

/** Words of a text without accents or case: `Qui sommes-nous ?` → `qui`, `sommes`, `nous`. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
