import { stageRows } from '../../../core/framework/stages.ts';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import type { CoverageRow } from '../service.ts';
import { useSite } from '../site.tsx';

/** How the screen calls what the cells are about. */
export interface CoverageNames {
  /** The name that the company gave a persona; its id when the company is not kept here. */
  readonly persona: (id: string) => string;
  readonly topic: (id: string | null) => string;
  readonly stage: (id: CoverageRow['stage']) => string;
  /** The topic, or what is searched where the site has none. */
  readonly subject: (cell: CoverageRow) => string;
}

/** Searches that name a gap without a topic. */
const shownNeeds = 2;
const stageNames = new Map<string, Text>(stageRows.map(({ id, title }) => [id, title]));

export function useCoverageNames(topicNames: ReadonlyMap<string, string>): CoverageNames {
  const { say } = useLanguage();
  const { data } = useKeptCompany(useSite().host);
  const { personas = [] } = (data?.company ?? {}) as { personas?: readonly { id: string; name: string }[] };
  const personaNames = new Map(personas.map(({ id, name }) => [id, name]));
  const topic = (id: string | null): string => (id === null ? say(noTopic) : (topicNames.get(id) ?? id));
  return {
    persona: (id) => personaNames.get(id) ?? id,
    topic,
    stage: (id) => say(stageNames.get(id)!),
    subject: (cell) =>
      cell.topic === null && cell.missing.length > 0 ? cell.missing.slice(0, shownNeeds).join(', ') : topic(cell.topic),
  };
}

const noTopic = { fr: 'Hors des thèmes du site', en: 'Outside the topics of the site' };
