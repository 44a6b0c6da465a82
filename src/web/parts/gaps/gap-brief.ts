import type { Text } from '../../../core/values/text.ts';
import type { Gap } from './gap.ts';

type Say = (text: Text, values?: Record<string, string>) => string;

type Asked = Pick<Gap, 'name' | 'missing'> & {
  readonly cell: Pick<Gap['cell'], 'page' | 'passage'>;
  /** True for a page that is to be written; that of the cell then only speaks of the subject. */
  readonly isNew: boolean;
};

/** What whoever closes a gap needs: for whom, where to write, the questions to answer, the words to use, what is there, the links. */
export function gapBrief(
  { name, cell: { page, passage }, missing, isNew }: Asked,
  customers: string,
  say: Say,
): string {
  const questions = missing.filter((one) => one !== name);
  return [
    say(parts.customers, { customers }),
    isNew || page === null ? say(parts.newPage) : say(parts.page, { page }),
    ...(questions.length === 0 ? [] : [[say(parts.questions), ...questions.map((one) => `– ${one}`)].join('\n')]),
    say(parts.words, { name }),
    ...(page === null || passage === null ? [] : [say(isNew ? parts.saidOn : parts.said, { page, passage })]),
    say(parts.proofs),
    isNew ? say(parts.linksOfNew) : say(parts.links, { name }),
  ].join('\n\n');
}

const parts = {
  customers: { fr: 'Pour\u00a0: {customers}', en: 'For: {customers}' },
  page: { fr: 'Où\u00a0: sur la page {page}', en: 'Where: on the page {page}' },
  newPage: {
    fr: 'Où\u00a0: sur une page nouvelle, consacrée à ce seul sujet',
    en: 'Where: on a new page, about this subject alone',
  },
  questions: { fr: 'Questions auxquelles répondre\u00a0:', en: 'Questions to answer:' },
  words: {
    fr: 'Mots à employer\u00a0: «\u00a0{name}\u00a0» dans le titre, dans un intertitre et dans la première phrase',
    en: 'Words to use: “{name}” in the title, in a heading and in the first sentence',
  },
  said: { fr: 'La page dit déjà\u00a0: «\u00a0{passage}\u00a0»', en: 'The page says already: “{passage}”' },
  saidOn: {
    fr: 'La page {page} en dit déjà\u00a0: «\u00a0{passage}\u00a0»',
    en: 'The page {page} says of it already: “{passage}”',
  },
  proofs: {
    fr: 'Preuves à citer\u00a0: une photo, un chiffre\u202f; un avis de client ou un cas réel, si votre métier le permet',
    en: 'Proofs to quote: a photograph, a figure; a review of a customer or a real case, where your trade allows it',
  },
  links: {
    fr: 'Liens à créer\u00a0: depuis les autres pages qui en parlent, avec les mots «\u00a0{name}\u00a0»',
    en: 'Links to create: from the other pages that speak of it, with the words “{name}”',
  },
  linksOfNew: {
    fr: 'Liens à créer\u00a0: depuis l’accueil et depuis la page de prestation ou de produit la plus proche du sujet',
    en: 'Links to create: from the home page and from the page of what you sell that is nearest to the subject',
  },
};
