import { plainText } from '../../framework/counters/plain-words.ts';
import { factSort } from '../pieces/fact-sort.ts';
import type { Fact } from '../pieces/piece.ts';
import { readFact, type Reading } from '../pieces/read-pieces.ts';
import { sentenceForm } from '../pieces/sentence-form.ts';
import { amountsIn } from '../pieces/written-amounts.ts';
import type { SiteSignals } from './site-signals.ts';

/** Words of a sentence of a page that texts quote, fewest and most (working assumptions). */
const fewest = 5;
const most = 24;

/** Facts of a site at most, so that a brief is read (working assumption). */
const mostFacts = 8;

/** What can be checked in a sentence: a length of time, a guarantee, what is included, hours, a distance, steps. */
const checkable =
  /\b\d+ ?(minutes?|min|hours?|heures?|h|days?|jours?|weeks?|semaines?|months?|mois|years?|ans|km|miles?|m2|places?|seats?|people|personnes)\b|\b(since|depuis|founded|fonde\w*) (\p{L}+ )?(19|20)\d\d\b|\b(guarante\w+|warranty|garanti\w*|included|compris\w*|inclus\w*|insured|assure\w*|free (of charge|parking|delivery)|gratuite?s?|sans frais|within (\d+|one|two|three) |sous (\d+|un|deux|trois) |open (from|on|every)|ouvert\w* (de|du|le|tous)|replace\w*|refund\w*|rembours\w*|collected? (from|at)|certifi\w+)\b/u;

/** Signs of a menu, a review or a sentence cut by the layout of a page. */
const broken = /[|›»…•]|\.{3}|^[^\p{Lu}\d]|\b(?:I|my|je|j['’]|mon|ma|mes)\b|\?$/u;

interface PageSentence {
  readonly text: string;
  readonly url: string;
  /** Characters from the start of the text of the page; null where the audit does not give it. */
  readonly offset: number | null;
}

/** The sentences of pages that an audit gives: the best answers to the audiences, and those that name another page. */
function sentencesOf(site: SiteSignals | null): PageSentence[] {
  const placed = (site?.suggestions ?? []).map(({ sentence, from, offset }) => ({ text: sentence, url: from, offset }));
  const best = (site?.coverage ?? []).flatMap(({ passage, page }) =>
    passage === null || page === null
      ? []
      : [
          {
            text: passage,
            url: page,
            offset: placed.find(({ text, url }) => text === passage && url === page)?.offset ?? null,
          },
        ],
  );
  return [...best, ...placed];
}

/** Whole sentences of the crawled pages that state something that can be checked, each with its page and offset. */
export function siteFacts(site: SiteSignals | null, reading: Reading): Fact[] {
  const seen = new Set<string>();
  const facts: Fact[] = [];
  for (const { text: given, url, offset } of sentencesOf(site)) {
    const text = given.trim();
    if (seen.has(text) || !isFact(text, reading)) continue;
    seen.add(text);
    facts.push({ ...readFact(text, { kind: 'page', url, offset }), form: 'sentence' });
  }
  return facts.slice(0, mostFacts);
}

function isFact(text: string, reading: Reading): boolean {
  const words = text.split(/\s+/u).length;
  if (words < fewest || words > most || !/[.!]$/u.test(text) || broken.test(text)) return false;
  const plain = plainText(text);
  if (!checkable.test(plain) || amountsIn(text).length > 0 || factSort(text) === 'claim') return false;
  return sentenceForm(text.replace(/[.!]$/u, ''), reading) === 'sentence';
}
