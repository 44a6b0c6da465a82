import { wordList } from '../../language/word-list.ts';
import { wordForms } from '../folded-text.ts';
import type { LinkingPage, PagePurpose } from '../linking-page.ts';
import { namesPrices } from './price-pages.ts';

/** Signs that readers of a page want another one, without words of its text that name it. */
export interface SeeAlsoSigns {
  /** Pair score of the two pages; 0 for pages without a common subject. */
  readonly pair: number;
  /** A heading or a label of the source is the name of the target. */
  readonly headed: boolean;
  /** The text of the source names the target where no link can be set. */
  readonly mentioned: boolean;
  /** One is an article about what the other offers. */
  readonly sameSubject?: boolean;
  /** The text of the source leads to no offer: its readers have nowhere to go. */
  readonly deadEnd: boolean;
}

/** Score of an addition from which it is worth a question. Working assumption, see docs/decisions/links-to-add.md. */
export const minSeeAlso = 0.5;

/** How much readers of the source want the target, to order the additions; 0 when they are of no use. */
export function seeAlsoScore(
  { pair, headed, mentioned, sameSubject, deadEnd }: SeeAlsoSigns,
  source: LinkingPage,
  target: LinkingPage,
): number {
  const answersPrice = namesPrices(target) && (isOffered(source) || source.purpose === 'home');
  const showsOffer = source.purpose === 'home' && isOffered(target);
  const purpose = namesPrices(target) && target.purpose === 'other' ? 'main' : (target.purpose ?? 'other');
  const wanted = isAside(target) ? 0 : wantedPurposes[purpose];
  // Few pages get this sentence: those of the menu before one product of many.
  if (asks(target)) return leadsToAsking(source) ? minSeeAlso + (source.menu ? 0.01 : 0) : 0;
  if (wanted === 0 || (pair === 0 && !headed && !sameSubject && !mentioned && !answersPrice && !showsOffer)) return 0;
  return (
    (0.9 * pair) / (pair + 1) +
    (headed ? 0.5 : 0) +
    (mentioned ? 0.2 : 0) +
    (sameSubject ? 0.5 : 0) +
    wanted +
    (source.purpose === 'story' && isOffered(target) ? 0.2 : 0) +
    (deadEnd && isOffered(target) ? 0.1 : 0) +
    (showsOffer ? 0.3 : 0) +
    (answersPrice ? 0.4 : 0)
  );
}

const wantedPurposes: Readonly<Record<PagePurpose, number>> = {
  offer: 0.3,
  hub: 0.25,
  main: 0.2,
  help: 0.2,
  practical: 0,
  about: 0,
  story: 0.1,
  home: 0,
  other: 0,
};

/** True for a page whose reader asks next: what the company sells, who it is, what others ask it. */
function leadsToAsking(source: LinkingPage): boolean {
  const { purpose } = source;
  return isOffered(source) || purpose === 'home' || purpose === 'about' || purpose === 'help';
}

export function isOffered({ purpose }: LinkingPage): boolean {
  return purpose === 'offer' || purpose === 'hub' || purpose === 'main';
}

/** The page where a visitor asks: the last step of a reader of an offer. */
export function asks({ purpose, menu, text }: LinkingPage): boolean {
  if (purpose !== 'practical' && purpose !== 'about') return false;
  return wordForms(menu ?? text.title)
    .split(' ')
    .some((word) => askingWords.has(word));
}

/** "Avis clients", "Blog", "Useful links": a main page that sells nothing and answers nothing. */
function isAside({ purpose, menu, name, text }: LinkingPage): boolean {
  if (purpose !== 'main' && purpose !== 'hub') return false;
  return wordForms(menu ?? name ?? text.title)
    .split(' ')
    .every((word) => asideWords.has(word));
}

/** As word forms. */
const asideWords = wordList(`
  accueil home blog actualit actualite new avi client review testimonial temoignag guest about us propo a equip team our
  not notr galeri gallery photo picture video contact plan du sit sitemap document partenair partner link lien pag liv
  cam histoir history press login util useful websit site resourc ressourc
`);
const askingWords = wordList(
  'contact contactez contacter devi rdv rendez booking book reservation reserver quote estimate appointment',
);
