import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { contentWords, isSameWord } from '../../framework/counters/plain-words.ts';
import { compareText } from '../../values/compare-text.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { audienceOffer } from '../pieces/audience-offer.ts';
import type { TextSubject } from './text-facts.ts';

/** A partner, a federation or a media outlet of the company file. */
export interface Relay {
  readonly kind: string;
  readonly name: string;
  /** Channel that names it. */
  readonly typeId: string;
  /** A partner or federation of a channel in use. */
  readonly isActive: boolean;
}

/** An affinity from which a channel is where an audience is reached (working assumption). */
const strongAffinity = 0.7;
/** What a shared word of a relay and an audience weighs against an affinity of at most one (working assumption). */
const wordWeight = 2;

const wordsOf = (texts: readonly string[]): readonly string[] =>
  contentWords(texts.join(' ').replaceAll(/[’']/gu, ' '));

/** A relay speaks to an audience when it shares more words with it than with any other; affinity tells nothing of it. */
const isOwn = (best: number, next: number): boolean => Math.floor(best / wordWeight) > Math.floor(next / wordWeight);

/** How well a relay reaches an audience: the words that they share, then the affinity with its channel. */
function reachOf({ name, typeId }: Relay, persona: CompanyPersona): number {
  const { segment = '', jobs, pains, interests, triggers, vocabulary, codes, channels } = persona;
  const own = wordsOf([
    persona.name,
    segment,
    ...jobs,
    ...pains,
    ...interests,
    ...triggers,
    ...vocabulary,
    ...codes.references,
  ]);
  const shared = new Set(wordsOf([name]).filter((word) => own.some((one) => isSameWord(one, word)))).size;
  const affinity = channels.find((one) => one.typeId === typeId)?.affinity ?? 0;
  return wordWeight * shared + (affinity >= strongAffinity ? affinity : 0);
}

/** A relay with the audience that it reaches best and what this audience buys. */
interface Reached {
  readonly relay: Relay;
  readonly best: { readonly persona: CompanyPersona; readonly offer: CompanyOffer; readonly reach: number } | null;
  readonly ownPeople: boolean;
}

/** The relays of a company by name; read once, each text of a plan asks for them. */
const relaysOf = memoizeByObject((company: Company): Reached[] =>
  company.channels
    .filter(({ status }) => status !== 'absent')
    .flatMap(({ relays, typeId, status }) =>
      relays.map(({ kind, name }) => ({ kind, name, typeId, isActive: status === 'active' && kind !== 'media' })),
    )
    .filter(({ kind }) => kind !== 'influencer')
    .sort((a, b) => compareText(a.name, b.name))
    .map((relay) => {
      const [best = null, next] = company.personas
        .flatMap((persona) => {
          const offer = audienceOffer(company, persona);
          const reach = reachOf(relay, persona);
          return offer === null || reach === 0 ? [] : [{ persona, offer, reach }];
        })
        .sort((a, b) => b.reach - a.reach);
      return { relay, best, ownPeople: best !== null && isOwn(best.reach, next?.reach ?? 0) };
    }),
);

/** The relay that reaches an audience best, or one of the next, with this audience: what is written to it is about the offer of this audience. */
export function relaySubject(
  context: PlanContext,
  { turn, relayRank = 0, newRelay = false }: Pick<TextSubject, 'turn' | 'relayRank' | 'newRelay'>,
): { readonly relay: Relay; readonly subject: TextSubject; readonly ownPeople: boolean } | null {
  const all = relaysOf(context.company).filter(({ relay }) => !newRelay || !context.texts.isWrittenTo(relay.name));
  // a journalist publishes no paragraph of a company, as long as somebody else can
  const partners = all.filter(({ relay }) => relay.kind !== 'media');
  const open = partners.length > 0 ? partners : all;
  const pairs = open.flatMap(({ relay, best, ownPeople }) => (best === null ? [] : [{ ...best, relay, ownPeople }]));
  const found = pairs
    .sort((a, b) => b.reach - a.reach || compareText(a.relay.name, b.relay.name))
    .at(Math.min(relayRank, pairs.length - 1));
  if (found === undefined) return null;
  const { relay, persona, offer, ownPeople } = found;
  return { relay, ownPeople, subject: { persona, offer, event: null, turn, relayRank, newRelay } };
}
