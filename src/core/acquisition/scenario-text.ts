import type { CompanyOffer } from '../framework/company/company.ts';
import { typeset } from '../language/typeset.ts';
import { sharedRun, wordsOf } from '../planning/messages/phrase-ledger.ts';
import { publicProofs } from '../planning/messages/public-proofs.ts';
import type { Announcement } from '../planning/texts/announcement.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { hookHypothesis, publishedMessage } from '../planning/messages/published-message.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import { offerOfTopic } from '../planning/topics/offer-of-topic.ts';
import type { Topic } from '../planning/topics/topic.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
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
  // a creator writes for a public of their own, and an invitation to recommend says the rule of its programme
  const isOwn = !scenario.paidPartnership && !scenario.paidInKind && scenario.stage !== 'REF';
  const announcement = written?.announcement ?? (isOwn ? factsAnnouncement(context, subject.offer) : null);
  if (announcement === null) return { messages: [], ready: null };
  const ready = written?.ready ?? null;
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

/** Facts that a message needs beside the one that opens it. */
const fewestFacts = 2;

/** A message made of facts of the offer that may be told: its name and price, or a fact, first; null with too few, or where another scenario has it. */
function factsAnnouncement({ company, pieces, locale, ledger }: PlanContext, offer: CompanyOffer): Announcement | null {
  const said = publicProofs(company, offer).map(({ text }) => typeset(`${capitalise(text)}.`, locale));
  // a longer fact is a run of words that another text of the plan may print
  const facts = said.filter((fact) => wordsOf(fact).length < sharedRun).reverse();
  const own = pieces.offers.get(offer.id);
  if (own === undefined || facts.length < fewestFacts || ledger.timesOf(own.name.text) > 0) return null;
  const [otherHook = '', ...rest] = facts;
  const colon = locale === 'fr' ? ' : ' : ': ';
  ledger.write(own.name.text);
  const price = own.price === null ? '' : `${colon}${own.price.text}`;
  return {
    hook: typeset(`${capitalise(own.name.text)}${price}.`, locale),
    otherHook,
    body: rest.slice(0, 2).join(' '),
    cta: seeOffer[locale],
  };
}

const seeOffer = pair('Voir l’offre', 'See the offer');
