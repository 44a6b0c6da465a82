import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';

/** The topic of the persona with the intent of the scenario, otherwise its first one. */
export function topicFor({ topics }: PlanContext, { topicIntent }: AcquisitionScenario, personaId: string): Topic {
  const own = topics.filter((topic) => topic.personaId === personaId);
  const pool = own.length > 0 ? own : topics;
  const intents: readonly (string | null)[] =
    topicIntent === 'buying' ? ['transactional', 'commercial'] : [topicIntent];
  const fitting = pool.filter((topic) => intents.includes(topic.intent));
  // clicks that can be foreseen are a base for results; a gap alone is none
  const sought = (fitting.length > 0 ? fitting : pool).toSorted(byClicks);
  return sought[0] as Topic;
}

const byClicks = (a: Topic, b: Topic): number => (b.expectedClicks ?? 0) - (a.expectedClicks ?? 0);
