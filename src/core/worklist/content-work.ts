import type { LinkToAdd, Target } from '../planning/plan/action.ts';
import type { ContentDetail } from '../planning/plan/details/content-detail.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedKeyword, PlannedTopic } from '../planning/plan/planned-topic.ts';
import type { Edit, Proof } from '../planning/plan/work-item.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { pair, type Text } from '../values/text.ts';

/** What was counted about the subject of a content: its search, and how far the site answers its audience. */
export function contentProofs({ keyword, topicId }: ContentDetail, { keywords, topics }: Strategy): Proof[] {
  const searched = keywords.find(({ term }) => term === keyword);
  const topic = topics.find(({ id }) => id === topicId);
  return [searched && searchText(searched), topic && coverageText(topic)]
    .filter((text) => text !== null && text !== undefined)
    .map((text) => ({ text, page: null }));
}

/** Null when nothing was counted. */
function searchText({ term, volume, position }: PlannedKeyword): Text | null {
  if (volume === null) return null;
  const [place, placeEn] =
    position === null
      ? ['le site n’y a pas de place connue', 'no known position of the site']
      : [`le site y est à la place ${position}`, `the site is in position ${position}`];
  return pair(
    `«\u00a0${term}\u00a0»\u00a0: ${numberText(volume, 'fr')} recherches par mois, ${place}.`,
    `“${term}”: ${numberText(volume, 'en')} searches a month, ${placeEn}.`,
  );
}

const coverageText = ({ name, coverage }: PlannedTopic): Text | null =>
  coverage === null
    ? null
    : pair(
        `Le site répond à ${percentText(coverage, 'fr')} de ce que ce public cherche sur «\u00a0${name}\u00a0».`,
        `The site answers ${percentText(coverage, 'en')} of what this audience searches about “${name}”.`,
      );

const mostFacts = 3;
const mostLinks = 2;

/** Where the page is to be; the text when it is ready, else the order to say things in and the facts to give; the links. */
export function contentEdits({ brief, links, ready, target, task }: ContentDetail): Edit[] {
  const page = target.kind === 'page' ? target.url : null;
  const writing = brief.length === null ? [] : ready === null ? writingSteps(brief) : [readyText];
  const edits = [
    ...(page === null ? [{ text: plannedAddress(target.url), page: null }] : []),
    ...writing.map((text) => ({ text, page })),
    ...links.slice(0, mostLinks).map((link) => ({ text: linkText(link, target), page: link.from })),
  ];
  return edits.length > 0 ? edits : [{ text: task, page }];
}

const plannedAddress = (url: string): Text =>
  pair(`Adresse prévue pour la page\u00a0: ${url}`, `Address planned for the page: ${url}`);

const readyText = pair(
  'Le texte est écrit, dans l’annexe «\u00a0Les textes prêts\u00a0» du rapport du plan\u202f: remplissez ce qui est entre crochets, relisez, publiez.',
  'The text is written, in the annex “The texts that are ready” of the plan report: fill in what is in square brackets, read it again, publish.',
);

function writingSteps({ outline, facts }: ContentDetail['brief']): Text[] {
  const order = pair(
    `À dire, dans cet ordre\u00a0: ${outline.map(({ fr }) => fr).join('\u202f; ')}.`,
    `To say, in this order: ${outline.map(({ en }) => en).join('; ')}.`,
  );
  const stated = facts.slice(0, mostFacts).map(({ text }) => text);
  return [
    ...(outline.length === 0 ? [] : [order]),
    ...(stated.length === 0
      ? []
      : [pair(`Faits à citer\u00a0: ${stated.join('\u202f; ')}.`, `Facts to give: ${stated.join('; ')}.`)]),
  ];
}

/** A link to a page that the action creates waits for it. */
function linkText({ to, anchor }: LinkToAdd, { kind, url }: Target): Text {
  const link = pair(`un lien «\u00a0${anchor}\u00a0» vers ${to}`, `a link “${anchor}” to ${to}`);
  return kind === 'planned' && url === to
    ? pair(`Une fois la page publiée, ajoutez ${link.fr}`, `Once the page is published, add ${link.en}`)
    : pair(`Ajoutez ${link.fr}`, `Add ${link.en}`);
}
