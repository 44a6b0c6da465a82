import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import type { CoverageRow } from '../service.ts';
import { useSite } from '../site.tsx';

/** How the screen calls what the cells are about. */
export interface CoverageNames {
  /** The name that the company gave a persona; its id when the company is not kept here. */
  readonly persona: (id: string) => string;
  readonly stage: (id: CoverageRow['stage']) => string;
  /** An offer, a topic or a search. */
  readonly subject: (cell: CoverageRow) => string;
}

/** What a customer does at a stage, in plain words. */
const stageNames: Readonly<Record<CoverageRow['stage'], Text>> = {
  ACQ: { fr: 'Chercher', en: 'Search' },
  ACT: { fr: 'Choisir', en: 'Choose' },
  REV: { fr: 'Acheter', en: 'Buy' },
  RET: { fr: 'Revenir', en: 'Come back' },
  REF: { fr: 'Recommander', en: 'Recommend' },
};

export function useCoverageNames(topicNames: ReadonlyMap<string, string>): CoverageNames {
  const { say } = useLanguage();
  const { data } = useKeptCompany(useSite().host);
  const { personas = [] } = (data?.company ?? {}) as { personas?: readonly { id: string; name: string }[] };
  const personaNames = new Map(personas.map(({ id, name }) => [id, name]));
  return {
    persona: (id) => personaNames.get(id) ?? id,
    stage: (id) => say(stageNames[id]),
    // An audit of an earlier version knows topics only.
    subject: ({ subject, topic }) =>
      subject ?? (topic === null || subject === null ? say(ofCompany) : (topicNames.get(topic) ?? topic)),
  };
}

const ofCompany = { fr: 'Questions sur l’entreprise', en: 'Questions about the company' };
