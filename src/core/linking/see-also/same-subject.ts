import { contentStems } from '../../semantics/terms.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { nameWords } from '../mentions/name-words.ts';
import { isOffered } from './see-also-score.ts';

/**
 * True for an offer and an article whose title has all the words of its label: "Tile repair" and "Regrouting or tile repair: how to
 * choose". The reader of one wants the other, whichever words their texts use.
 */
export function haveSameSubject(site: LinkingSite, source: LinkingPage, target: LinkingPage): boolean {
  if (isArticle(source)) return isOffered(target) && isAbout(site, source, target);
  return isArticle(target) && isOffered(source) && isAbout(site, target, source);
}

const isArticle = ({ purpose }: LinkingPage): boolean => purpose === 'story';

function isAbout({ language }: LinkingSite, article: LinkingPage, offer: LinkingPage): boolean {
  const general = new Set([...nameWords[language.code].general].map((word) => language.stem(word)));
  const own = contentStems(offer.menu ?? nameOf(offer), language);
  const said = new Set(contentStems(nameOf(article), language));
  return own.some((stem) => !general.has(stem)) && own.every((stem) => said.has(stem));
}

function nameOf({ name, text }: LinkingPage): string {
  return name ?? nameInTitle(text.title);
}
