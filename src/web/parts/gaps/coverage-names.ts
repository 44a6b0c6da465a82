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
  /** True for all personas of the company, when it has several. */
  readonly isEverybody: (ids: readonly string[]) => boolean;
  readonly stage: (id: CoverageRow['stage']) => string;
  /** An offer, a topic or a search. */
  readonly subject: (cell: CoverageRow) => string;
  /** How well the site answers: the share of a search; of the questions before buying, those that have an answer. */
  readonly answer: (cell: CoverageRow) => string;
}

export function useCoverageNames(topicNames: ReadonlyMap<string, string>, all: readonly string[]): CoverageNames {
  const { say, count, percent } = useLanguage();
  const { data } = useKeptCompany(useSite().host);
  const { personas = [] } = (data?.company ?? {}) as { personas?: readonly { id: string; name: string }[] };
  const personaNames = new Map(personas.map(({ id, name }) => [id, name]));
  const persona = (id: string): string => personaNames.get(id) ?? id;
  const isEverybody = (ids: readonly string[]): boolean => all.length > 1 && ids.length === all.length;
  return {
    persona,
    isEverybody,
    customers: (ids) => (isEverybody(ids) ? say(everybody) : ids.map(persona).join(', ')),
    stage: (id) => say(stageNames[id]),
    // An audit of an earlier version knows topics only.
    subject: ({ subject, topic }) =>
      subject ?? (topic === null || subject === null ? say(ofCompany) : (topicNames.get(topic) ?? topic)),
    answer: ({ stage, score, keywords, missing }) => {
      if (score === null) return say(unmeasured);
      return stage === 'ACQ' || keywords < 2 ? percent(score) : count(keywords - missing.length, answered(keywords));
    },
  };
}

const everybody = { fr: 'tous vos clients', en: 'all your customers' };
const ofCompany = { fr: 'Questions sur l’entreprise', en: 'Questions about the company' };
const unmeasured = { fr: 'non mesuré', en: 'not measured' };
const answered = (asked: number) => ({
  fr: { one: `{count} réponse sur ${asked}`, other: `{count} réponses sur ${asked}` },
  en: { one: `{count} answer of ${asked}`, other: `{count} answers of ${asked}` },
});
