import type { Text } from '../../values/text.ts';
import { schemaObjects, schemaTypes } from '../facts/structured-data.ts';
import { fewWords } from '../facts/rendered-pages.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/** Rights without which no engine may use a text in an answer, then signs that help it to name its source. */
export const answerConditions = [
  'indexable',
  'snippet',
  'withoutScripts',
  'author',
  'date',
  'organisation',
  'sources',
] as const;
export type AnswerCondition = (typeof answerConditions)[number];

export const conditionTitles: Readonly<Record<AnswerCondition, Text>> = {
  indexable: { fr: 'ouverte aux moteurs', en: 'open to engines' },
  snippet: { fr: 'extrait autorisé', en: 'snippet allowed' },
  withoutScripts: { fr: 'texte sans JavaScript', en: 'text without JavaScript' },
  author: { fr: 'auteur nommé', en: 'author named' },
  date: { fr: 'date déclarée', en: 'date declared' },
  organisation: { fr: 'organisation déclarée', en: 'organisation declared' },
  sources: { fr: 'sources liées', en: 'sources linked' },
};

/** Conditions without which the text of a page cannot be used. */
export const neededConditions: readonly AnswerCondition[] = ['indexable', 'snippet', 'withoutScripts'];

export interface PageEligibility {
  readonly url: string;
  /** Null for what the audit could not measure. */
  readonly met: Readonly<Record<AnswerCondition, boolean | null>>;
}

/**
 * What each page of a site gives to engines that answer. These are conditions that their makers publish, and no score:
 * a page that meets all of them may be cited or not.
 */
export function answerEligibility({ htmlPages }: Pick<SiteFacts, 'htmlPages'>): PageEligibility[] {
  return htmlPages.flatMap((page) =>
    page.content === null ? [] : [{ url: page.record.url, met: conditionsOf(page) }],
  );
}

function conditionsOf({ record, content, indexable, words }: PageFacts): PageEligibility['met'] {
  const page = content!;
  const objects = schemaObjects(page);
  const names = (field: string): boolean => objects.some((object) => Boolean(object[field]));
  return {
    indexable,
    snippet: ![...page.metaRobots, ...page.headerRobots].some((word) => /^nosnippet$|^max-snippet:\s*0$/.test(word)),
    withoutScripts: wordsAsServed(record.rendering?.difference, words),
    author: names('author') || page.meta['article:author'] !== undefined,
    date: names('datePublished') || names('dateModified') || page.meta['article:published_time'] !== undefined,
    organisation: schemaTypes(page).some((type) => organisation.test(type)),
    sources: record.links.some(({ internal, http, position }) => !internal && http && position === 'content'),
  };
}

const organisation = /^(?:Organization|Corporation|Store|Restaurant|ProfessionalService|\w*Business)$/;

/** True when most of the text is in the page as served; null for a short page that no browser opened. */
function wordsAsServed(
  difference: { readonly staticWords: number; readonly renderedWords: number } | null | undefined,
  words: number,
): boolean | null {
  if (difference) return difference.staticWords * 2 >= difference.renderedWords;
  return words >= fewWords ? true : null;
}
