import type { Text } from '../../../core/values/text.ts';
import type { Gap } from './gap.ts';

type Say = (text: Text, values?: Record<string, string>) => string;

type Asked = Pick<Gap, 'name' | 'missing'> & { readonly cell: Pick<Gap['cell'], 'page' | 'passage'> };

/** What whoever closes a gap needs: for whom, where to write, the questions to answer, the words to use, what is there, the links. */
export function gapBrief({ name, cell: { page, passage }, missing }: Asked, customers: string, say: Say): string {
  const questions = missing.filter((one) => one !== name);
  return [
    say(parts.customers, { customers }),
    page === null ? say(parts.newPage) : say(parts.page, { page }),
    ...(questions.length === 0 ? [] : [[say(parts.questions), ...questions.map((one) => `– ${one}`)].join('\n')]),
    say(parts.words, { name }),
    ...(page !== null && passage !== null ? [say(parts.said, { passage })] : []),
    say(parts.proofs),
    page === null ? say(parts.linksOfNew) : say(parts.links, { name }),
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
  proofs: {
    fr: 'Preuves à citer\u00a0: un cas réel avec son résultat, une photo, un avis de client, un chiffre',
    en: 'Proofs to quote: a real case with its result, a photograph, a review of a customer, a figure',
  },
  links: {
    fr: 'Liens à créer\u00a0: depuis l’accueil et les pages du même thème, avec les mots «\u00a0{name}\u00a0»',
    en: 'Links to create: from the home page and the pages of the same topic, with the words “{name}”',
  },
  linksOfNew: {
    fr: 'Liens à créer\u00a0: depuis l’accueil et depuis la page de l’offre la plus proche',
    en: 'Links to create: from the home page and from the page of the nearest offer',
  },
};
