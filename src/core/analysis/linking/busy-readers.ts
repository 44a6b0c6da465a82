import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** Words of the address or the title of a job offer. */
const jobWords =
  /\b(?:recrut\w+|recherche des? (?:intervenant|collaborat|salari)\w*|poste [àa] pour?voir|offres? d.emploi|careers?|job (?:offer|opening)s?|vacanc(?:y|ies)|we.re hiring|now hiring)\b/i;

/** A page whose reader looks for work: it leads to no offer, and is soon out of date. */
export function isJobOffer({ record, content }: PageFacts): boolean {
  const address = shownAddress(record.url).replaceAll(/[-_/]+/g, ' ');
  return jobWords.test(`${address} ${content?.title ?? ''}`);
}

/** Words under which a page with a form is the form. Working assumption. */
const formWords = 250;
/** Share of the pages from which a form is one of the template. Working assumption. */
const templateShare = 0.5;

/** A page that the visitor came to fill in: a link would take them away. */
export function isFormPage(page: PageFacts, share: number): boolean {
  return asksVisitor(page) && page.words < formWords && share < templateShare && page.depth !== 0;
}

/** True for a page with a form about its visitor. */
export const asksVisitor = ({ content }: PageFacts): boolean =>
  content?.forms.some(
    ({ searches, uncompleted = 0, unsent }) => searches !== true && (uncompleted > 0 || unsent !== undefined),
  ) === true;
