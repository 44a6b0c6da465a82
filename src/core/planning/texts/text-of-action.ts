import type { CompanyPersona } from '../../framework/company/company.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { readName } from '../pieces/read-pieces.ts';
import { audienceOffer } from '../pieces/audience-offer.ts';
import { openOffers } from '../pieces/open-offers.ts';
import { addressed, addressOf } from './addressed.ts';
import { announcementOf } from './announcement.ts';
import { familiarForm, type Gap } from './gaps.ts';
import { noAnswerToSearch } from './facts/said-of-search.ts';
import { readTextFacts } from './read-text-facts.ts';
import { relaySubject } from './relay-subject.ts';
import type { TextFacts, TextSubject } from './text-facts.ts';
import { titledFor } from './titled-for.ts';
import type { Lack, TextKind } from './text-kind.ts';
import type { WrittenText } from './written-texts.ts';

/** What a unit of a catalogue publishes: a kind of text, the first of several that can be written, one that needs more than a file gives, or nothing. */
export type UnitText = TextKind | readonly TextKind[] | Gap | null;

const isGap = (text: TextKind | Gap): text is Gap => 'need' in text;

const isList = (text: TextKind | readonly TextKind[] | Gap): text is readonly TextKind[] => Array.isArray(text);

/** The one kind of a unit: of several, the first that can be written and that no action has, else the one that asks for answers. */
function kindOf(context: PlanContext, text: UnitText, subject: TextSubject): TextKind | Gap | null {
  if (text === null || !isList(text)) return text;
  const asks = (kind: TextKind): boolean =>
    kind.lack(readTextFacts(context, subjectOf(context, kind, subject)))?.asksReaders === true;
  return text.find((kind) => openKeys(context, kind, subject).length > 0) ?? text.find(asks) ?? text[0] ?? null;
}

/** Writes the kinds of text that a figure of the company calls for. */
export function writeCalledTexts(context: PlanContext, kinds: readonly TextKind[]): void {
  const main = mainSubject(context);
  const own = soldOffers(context.company).map((offer) => ({ ...main, offer }));
  for (const kind of kinds) {
    if (kind.calledBy === null) continue;
    for (const subject of kind.perOffer ? own : [main]) {
      const why = kind.calledBy(readTextFacts(context, subject));
      if (why !== null) written(context, kind, subject, { why });
    }
  }
}

/** True when the text of a unit can be written with what the file gives. */
export function canWrite(context: PlanContext, unit: UnitText, subject: TextSubject): boolean {
  const text = kindOf(context, unit, subject);
  return text !== null && !isGap(text) && text.lack(readTextFacts(context, subject)) === null;
}

/** The text of one action, under the words of `search` where it is a page for them; null where it cannot be written, or where another action has it already. */
export function textOfAction(
  context: PlanContext,
  unit: UnitText,
  { actionId, subject, search }: { readonly actionId: string; readonly subject: TextSubject; readonly search?: string },
): WrittenText | null {
  const text = kindOf(context, unit, subject);
  if (text === null) return null;
  if (isGap(text)) {
    context.texts.miss(text);
    return null;
  }
  const own = subjectOf(context, text, subject);
  const keys = keysOf(text, own, readTextFacts(context, own));
  const key = keys.find((one) => !context.texts.isTaken(one)) ?? keys[0]!;
  const found = written(context, text, own, { why: null, key });
  if (found === null || !context.texts.take(key, actionId)) return null;
  const relay = text.relayed ? relaySubject(context, own)?.relay.name : undefined;
  if (relay !== undefined) context.texts.writeTo(relay);
  if (search === undefined) return found;
  const { company, locale } = context;
  const ready = titledFor(found.ready, {
    search,
    brand: readName(company.organisation.name).text,
    locale,
    language: context.pieces.language,
  });
  return context.texts.revise(key, ready);
}

/** The texts that an action can publish, by their keys of the plan, the best first: those that can be written and that no action has. */
export function textKeysOf(context: PlanContext, unit: UnitText, subject: TextSubject): string[] {
  if (unit === null) return [];
  const kinds = isList(unit) ? unit : isGap(unit) ? [] : [unit];
  return kinds.flatMap((kind) => openKeys(context, kind, subject));
}

function openKeys(context: PlanContext, kind: TextKind, subject: TextSubject): string[] {
  const own = subjectOf(context, kind, subject);
  const facts = readTextFacts(context, own);
  const lack = kind.lack(facts);
  return keysOf(kind, own, facts).filter(
    (key) =>
      !context.texts.isTaken(key) && (lack === null || (lack !== noAnswerToSearch && context.texts.find(key) !== null)),
  );
}

/** The campaign of the scenarios writes to the relay that reaches its people best: a note goes to the next one where there is one. */
const besideCampaign = 1;

/** What a text of an action is about: its own offer, or what all its readers share. */
function subjectOf(context: PlanContext, text: TextKind, subject: TextSubject): TextSubject {
  if (isOwn(text)) return subject;
  const relay = { turn: subject.turn, relayRank: besideCampaign, newRelay: true };
  const common = text.relayed
    ? (relaySubject(context, relay)?.subject ?? { ...mainSubject(context), ...relay })
    : mainSubject(context);
  const { event, turn, search } = subject;
  return { ...common, event, turn, ...(search === undefined ? {} : { search }) };
}

/** Why a unit has no text of its own, with what the company answers first; null for one that publishes none. */
export function unwritten(context: PlanContext, unit: UnitText, subject: TextSubject): Lack | null {
  const text = kindOf(context, unit, subject);
  if (text === null) return null;
  if (isGap(text)) return text;
  const facts = readTextFacts(context, subjectOf(context, text, subject));
  const isSent = text.relayed && facts.relay === null && relaySubject(context, { turn: subject.turn }) !== null;
  return isSent ? writtenElsewhere : (text.lack(facts) ?? writtenElsewhere);
}

const writtenElsewhere: Lack = {
  because: pair(
    'ce que l’on sait est déjà écrit dans un autre texte du plan',
    'what is known is already in another text of the plan',
  ),
  need: pair(
    'vos réponses aux questions ci-dessous, en deux ou trois phrases chacune',
    'your answers to the questions below, in two or three sentences each',
  ),
  asksReaders: true,
};

/** True for a text about the offer and the audience of its own item. */
const isOwn = ({ perOffer, onceFor, relayed }: TextKind): boolean => perOffer || (onceFor !== null && !relayed);

const offerIdOf = (kind: TextKind, { offer }: TextSubject): string | null => (isOwn(kind) ? offer.id : null);

/** By what the plan knows the texts that a kind can write, so that each is written once; one at least, whatever lacks. */
function keysOf(kind: TextKind, subject: TextSubject, facts: TextFacts): readonly string[] {
  const own = kind.onceFor?.(facts) ?? [];
  return own.length > 0 ? own : [`${kind.id} ${offerIdOf(kind, subject) ?? ''}`];
}

function written(
  context: PlanContext,
  kind: TextKind,
  subject: TextSubject,
  { why, key: chosen }: { readonly why: Text | null; readonly key?: string },
): WrittenText | null {
  const read = readTextFacts(context, subject);
  const key = chosen ?? keysOf(kind, subject, read)[0]!;
  const facts = { ...read, key };
  const known = context.texts.find(key);
  const lack = kind.lack(facts);
  // a text that a figure calls for is the page of no search that it leaves without an answer
  if (known !== null) return lack === noAnswerToSearch ? null : known;
  if (lack !== null) {
    context.texts.miss({ id: kind.id, title: kind.title, ...lack });
    return null;
  }
  const leftOut = kind.leavesOut(facts);
  if (leftOut !== null) context.texts.miss(leftOut);
  const formal = kind.layout(facts);
  const familiar = addressed(formal, addressOf(context, subject, facts));
  if (familiar === null) context.texts.miss(familiarForm);
  const layout = familiar ?? formal;
  return context.texts.add(key, {
    kind,
    offerId: offerIdOf(kind, subject),
    why,
    written: {
      announcement: announcementOf(context.ledger, layout),
      ready: { form: layout.form, parts: layout.parts, variant: layout.variant },
    },
  });
}

/** A text for all customers: of what anybody may buy, the offer that sells most, and the heaviest audience that buys such offers. */
export function mainSubject({ company }: PlanContext): TextSubject {
  const offers = openOffers(company);
  const buys = (persona: CompanyPersona): boolean => {
    const own = audienceOffer(company, persona);
    return own === null || offers.includes(own);
  };
  const readers = company.personas.filter(buys);
  return {
    persona: (readers.length > 0 ? readers : company.personas).reduce((best, one) =>
      one.weight > best.weight ? one : best,
    ),
    offer: offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best)),
    event: null,
    turn: 0,
  };
}
