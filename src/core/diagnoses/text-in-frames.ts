import type { PageFacts } from '../audits/facts/site-facts.ts';
import { pathOf } from '../audits/wording.ts';
import { isInternalFrame } from '../pages/framed-text.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst, subjectPages } from './signs/subject-pages.ts';

/** Pages, their share, words in their frames and share of their words. Working assumptions. */
const leastPages = 3;
const leastShare = 0.25;
const leastWords = 60;
const mostlyFramed = 0.6;

export const textInFrames = defineDiagnosis({
  id: 'text-in-frames',
  severity: 'critical',
  effort: 'days',
  title: { fr: 'Le texte des pages est enfermé dans des cadres', en: 'The text of pages is locked in frames' },
  action: {
    fr: 'Remettez dans chaque page le texte de son cadre',
    en: 'Put the text of each frame into its page',
  },
  why: {
    fr: 'Pour un moteur, le texte d’un cadre appartient à un autre fichier : la page du menu est vide, et le fichier, sans menu ni téléphone, est seul à pouvoir sortir. Sur un téléphone, on lit par une petite fenêtre.',
    en: 'For a search engine the text of a frame belongs to another file: the page in the menu is empty, and the file, without menu or phone number, is the only one that can be found. On a phone people read through a small window.',
  },
  how: {
    fr: 'Copiez le contenu de chaque fichier encadré dans la page qui l’affiche, retirez le cadre, puis redirigez l’ancien fichier vers la page (301).',
    en: 'Copy the content of each framed file into the page that shows it, remove the frame, then redirect the old file to the page (301).',
  },
  effect: {
    fr: 'Chaque page du menu contient son texte et peut être trouvée pour ses propres mots : suivez ses affichages dans la Search Console.',
    en: 'Each page of the menu contains its text and can be found for its own words: follow its impressions in Search Console.',
  },
  explains: ['html.frameset', 'a11y.iframe_title', 'content.thin', 'content.duplicate_exact', 'heading.h1_missing'],
  capsScore: 36,
  find: (facts) => {
    const pages = subjectPages(facts);
    const framed = closestFirst(pages.filter(isFramed));
    if (framed.length < leastPages || framed.length < leastShare * pages.length) return null;
    const urls = addressesOf(framed);
    return {
      pages: framed.length,
      share: framed.length / pages.length,
      examples: urls,
      sentence: {
        fr: `${framed.length} pages sur ${pages.length} n’ont pas leur texte : il est dans un autre fichier, affiché dans un cadre : ${namedPaths(urls)}`,
        en: `${framed.length} of ${pages.length} pages lack their text, which is in another file shown in a frame: ${namedPaths(urls)}`,
      },
      edits: framed.map(editOf),
    };
  },
});

function isFramed({ content, words }: PageFacts): boolean {
  const framed = content?.framedWords ?? 0;
  return framed >= leastWords && framed >= mostlyFramed * words;
}

function editOf({ record }: PageFacts): DiagnosisEdit {
  const file = shownAddress(pathOf(record.links.find(isInternalFrame)!.to));
  return {
    page: record.url,
    text: {
      fr: `Copiez ici le texte de ${file}, retirez le cadre, puis redirigez ${file} vers cette page (301).`,
      en: `Copy the text of ${file} here, remove the frame, then redirect ${file} to this page (301).`,
    },
  };
}
