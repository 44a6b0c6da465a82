import { isCreatorChannel } from '../framework/channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { composeMessage, hookHypothesis } from '../planning/messages/compose-message.ts';
import { readyText } from '../planning/messages/forms/form.ts';
import { messagePieces } from '../planning/messages/message-pieces.ts';
import { publishedMessage } from '../planning/messages/published-message.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
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

/** The message of a scenario, its variant with another first sentence, and its text in its own form. */
export function scenarioText(
  context: PlanContext,
  { scenario, persona }: ScenarioOption,
  { id, topic, event, turn }: Subject,
): Pick<ScenarioDetail, 'messages' | 'ready'> {
  const pieces = messagePieces(context, {
    persona,
    offer: offerOfTopic(context.company, topic, persona),
    keyword: topic.keyword,
    event,
    turn,
    creator: isCreatorChannel(scenario.channels[0]),
  });
  const composed = composeMessage(scenario, scenario.text.copy(pieces), pieces);
  const published = {
    vocabulary: unique([topic.keyword, ...persona.vocabulary]),
    legalMentions: scenario.paidPartnership ? [pieces.disclosure.text] : [],
  };
  const other = { ...composed, hook: composed.otherHook };
  return {
    messages: [
      publishedMessage(pieces, composed, { id: `${id}-a`, ...published }),
      {
        ...publishedMessage(pieces, other, { id: `${id}-b`, ...published }),
        changedElement: 'hook',
        hypothesis: hookHypothesis,
      },
    ],
    ready: readyText(scenario.text.form, pieces, composed),
  };
}
