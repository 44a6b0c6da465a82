import type { Text } from '../../../core/values/text.ts';
import { isAnybody } from '../../../core/audience/anybody.ts';
import { useLanguage } from '../language.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import type { CoverageRow } from '../service.ts';
import { useSite } from '../site.tsx';
import { stageNames } from '../stage-names.ts';

/** How the screen calls what the cells are about. */
export interface CoverageNames {
  /** The name that the company gave a persona; its id when the company is not kept here. */
  readonly persona: (id: string) => string;
  /** Several personas in a line; all of them have a name together. */
  readonly customers: (ids: readonly string[]) => string;
  /** True for all personas of the company, when it has several or could name none. */
  readonly isEverybody: (ids: readonly string[]) => boolean;
  readonly stage: (id: CoverageRow['stage']) => string;
  /** An offer, a topic or a search. */
  readonly subject: (cell: CoverageRow) => string;
  /** How well the site answers: the share of a search; of the questions before buying, those that have an answer. */
  readonly answer: (cell: CoverageRow) => string;
  /** The same as a share, 0–1: what is shown and its colour are of one measure. */
  readonly share: (cell: CoverageRow) => number | null;
}

export function useCoverageNames(topicNames: ReadonlyMap<string, string>, all: readonly string[]): CoverageNames {
  const { say, percent } = useLanguage();
  const { data } = useKeptCompany(useSite().host);
  const { personas = [] } = (data?.company ?? {}) as { personas?: readonly { id: string; name: string }[] };
  const personaNames = new Map(personas.map(({ id, name }) => [id, name]));
  const persona = (id: string): string => personaNames.get(id) ?? id;
  const isEverybody = (ids: readonly string[]): boolean =>
    ids.length === all.length && (all.length > 1 || isAnybody(persona(all[0] ?? '')));
  return {
    persona,
    isEverybody,
    customers: (ids) => (isEverybody(ids) ? say(everybody) : ids.map(persona).join(', ')),
    stage: (id) => say(measures[id]),
    // An audit of an earlier version knows topics only.
    subject: ({ subject, topic }) =>
      subject ?? (topic === null || subject === null ? say(ofCompany) : (topicNames.get(topic) ?? topic)),
    answer: ({ stage, score, keywords, missing }) => {
      if (score === null) return say(unmeasured);
      return stage === 'ACQ' ? percent(score) : say(answered, { count: keywords - missing.length, asked: keywords });
    },
    share: ({ stage, score, keywords, missing }) =>
      stage === 'ACQ' || score === null ? score : (keywords - missing.length) / keywords,
  };
}

const everybody = { fr: 'tous vos clients', en: 'all your customers' };
const ofCompany = { fr: 'Questions sur l’entreprise', en: 'Questions about the company' };
const unmeasured = { fr: 'non mesuré', en: 'not measured' };
const answered = { fr: '{count} sur {asked}', en: '{count} of {asked}' };

/** What is measured at each stage, in a word. */
const measures: Readonly<Record<CoverageRow['stage'], Text>> = {
  ...stageNames,
  ACQ: { fr: 'Page', en: 'Page' },
  ACT: { fr: 'Questions', en: 'Questions' },
};
