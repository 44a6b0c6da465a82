import type { CompanyOffer } from '../../framework/company/company.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { ReadyText } from '../plan/details/ready-text.ts';
import { offerOfTopic } from '../topics/offer-of-topic.ts';
import { type ComposedMessage, composeMessage } from './compose-message.ts';
import { readyText, type TextUnit } from './forms/form.ts';
import { type MessagePieces, messagePieces } from './message-pieces.ts';

interface Unit {
  readonly id: string;
  readonly text: TextUnit;
}

/**
 * A text for all customers: about the audience with the highest weight, its first topic and the given offer, otherwise the
 * one of that topic.
 */
export function mainText(
  context: PlanContext,
  unit: Unit,
  turn: number,
  about: CompanyOffer | null = null,
): { pieces: MessagePieces; message: ComposedMessage; ready: ReadyText } {
  const { company, topics } = context;
  const persona = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const topic = topics.find((one) => one.personaId === persona.id) ?? topics[0];
  const offer =
    about ?? (topic === undefined ? (company.offers[0] as CompanyOffer) : offerOfTopic(company, topic, persona));
  const pieces = messagePieces(context, {
    persona,
    offer,
    keyword: topic?.keyword ?? '',
    event: null,
    turn,
  });
  const message = composeMessage(unit, unit.text.copy(pieces), pieces);
  return { pieces, message, ready: readyText(unit.text.form, pieces, message) };
}
