import { phaseTitles } from '../../../operations/threads/phase-titles.ts';
import type { Text } from '../../../core/values/text.ts';

/** What a person reads of a phase: its name, and what is done in it where no count moves. */
interface PhaseText {
  readonly title: Text;
  readonly note?: Text;
}

/** The texts of a phase by its id; null for one that has none. */
export function phaseText(phase: string): PhaseText | null {
  const title = ownTitles[phase] ?? phaseTitles[phase];
  const note = notes[phase];
  return title === undefined ? null : { title, ...(note !== undefined && { note }) };
}

/** Names that a person on a screen would misread: nothing is written on the site, and not into a folder. */
const ownTitles: Readonly<Record<string, Text>> = {
  files: { fr: 'Rangement des résultats', en: 'Keeping the results' },
};

const notes: Readonly<Record<string, Text>> = {
  robots: { fr: 'Ce que le site permet de lire.', en: 'What the site allows to be read.' },
  sitemaps: {
    fr: 'Les pages que le site annonce aux moteurs de recherche.',
    en: 'The pages that the site announces to search engines.',
  },
  graph: { fr: 'Quelle page mène à quelle autre.', en: 'Which page links to which.' },
  vectors: { fr: 'De quoi parle chaque page.', en: 'What each page is about.' },
  topics: { fr: 'Les pages qui parlent d’un même sujet vont ensemble.', en: 'Pages about one subject go together.' },
  probes: {
    fr: 'Chacun répond-il\u202f? Quelques-uns sont lents\u00a0: la suite attend leur réponse.',
    en: 'Does each of them answer? Some are slow: what follows waits for their answer.',
  },
  coverage: {
    fr: 'Les questions de vos clients, comparées à chaque page.',
    en: 'The questions of your customers, compared with each page.',
  },
  findings: {
    fr: 'Chaque page passe plus de deux cents contrôles. Sur un grand site, c’est l’étape la plus longue après la lecture.',
    en: 'Each page goes through more than two hundred checks. On a large site this is the longest step after the reading.',
  },
  files: {
    fr: 'Dans maillage, pas sur votre site\u00a0: rien n’y est changé.',
    en: 'In maillage, not on your site: nothing is changed there.',
  },
  plan: {
    fr: 'Vos objectifs, les textes à écrire et le jour de chaque tâche.',
    en: 'Your goals, the texts to write and the day of each task.',
  },
};
