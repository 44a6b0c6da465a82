import type { PlanContext } from '../planning/context/plan-context.ts';
import { hookHypothesis, publishedMessage } from '../planning/messages/published-message.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import { offerOfTopic } from '../planning/topics/offer-of-topic.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { ScenarioOption } from './scenario-options.ts';

interface Subject {
  readonly id: string;
  readonly topic: Topic;
  readonly event: Text | null;
  readonly turn: number;
}

/** The message of a scenario, its variant with another first sentence, and its text in its form; none where nothing can be published. */
export function scenarioText(
  context: PlanContext,
  { scenario, persona }: ScenarioOption,
  { id, topic, event, turn }: Subject,
): Pick<ScenarioDetail, 'messages' | 'ready'> {
  const subject = { persona, offer: offerOfTopic(context.company, topic, persona), event, turn };
  const written = textOfAction(context, scenario.text, { actionId: id, subject });
  if (written === null) return { messages: [], ready: null };
  const { announcement, ready } = written;
  const published = { vocabulary: unique([topic.keyword, ...persona.vocabulary]), legalMentions: [] };
  const other = { ...announcement, hook: announcement.otherHook };
  return {
    messages: [
      publishedMessage(context.locale, announcement, { id: `${id}-a`, ...published }),
      {
        ...publishedMessage(context.locale, other, { id: `${id}-b`, ...published }),
        changedElement: 'hook',
        hypothesis: hookHypothesis,
      },
    ],
    ready,
  };
}
