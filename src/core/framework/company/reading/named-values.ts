import { nearestName } from '../../../values/strings/nearest-name.ts';
import type { Text } from '../../../values/text.ts';
import { businessModels, sectorIds } from '../company-parts.ts';
import { pointer, shownName } from '../input-issues.ts';
import { channelStatusChoices } from '../questions/channel-status-choices.ts';
import { modelChoices } from '../questions/company-choices.ts';
import { sectorChoices } from '../questions/sector-choices.ts';
import { bareText, sectorWords } from '../site-profile/trade-words.ts';
import { type Choice, choiceOf, choiceSharingWords, choiceWithin } from '../questions/choices.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

const relayKinds = ['media', 'partner', 'federation', 'influencer'];
const rewardKinds = [
  'none',
  'give_get',
  'loyalty_points',
  'affiliate',
  'ambassador',
  'partner_programme',
  'review_reward',
];

/** What the file names in its own way (a trade, a kind of relay, questions of a persona, an identifier used twice) as the plan names it. */
export function withNamedValues(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  const notices: Notice[] = [];
  const seen = new Map<string, number>();
  const read = { ...data };
  if (isRecord(data.organisation)) {
    const { sector, businessModel } = data.organisation;
    const other = tradeNamedIn([sector, businessModel, ...offerNames(data.offers)]) ?? sectors.other;
    const named = {
      sector: codeOf(sector, { ...sectors, other }, notices),
      businessModel: codeOf(businessModel, models, notices),
    };
    const given = Object.entries(named).filter(([, value]) => value !== undefined);
    read.organisation = { ...data.organisation, ...Object.fromEntries(given) };
  }
  if (Array.isArray(data.channels))
    read.channels = data.channels.map((channel: unknown, index) =>
      withOwnId(withStatus(withRelayKinds(channel, index, notices), index, notices), index, seen, notices),
    );
  if (Array.isArray(data.personas))
    read.personas = data.personas.map((persona: unknown, index) => withQuestions(persona, index, notices));
  if (Array.isArray(data.competitors))
    read.competitors = data.competitors.map((one: unknown, index) => withRewardKind(one, index, notices));
  // A cost of no channel is shared by all.
  if (Array.isArray(data.costs))
    read.costs = data.costs.map((cost: unknown) => (isRecord(cost) ? { channelId: null, ...cost } : cost));
  return { data: read, notices };
}

interface Codes {
  readonly path: string;
  readonly name: Text;
  readonly codes: readonly string[];
  readonly choices: readonly Choice[];
  /** The code of whatever has none; null where no code may be assumed. */
  readonly other: string | null;
}

const sectors: Codes = {
  path: '/organisation/sector',
  name: { fr: 'Le métier', en: 'The trade' },
  codes: sectorIds,
  choices: sectorChoices,
  other: 'other',
};
const models: Codes = {
  path: '/organisation/businessModel',
  name: { fr: 'La manière de vendre', en: 'The way of selling' },
  codes: businessModels,
  choices: modelChoices,
  other: null,
};

/** The code that a word of the file stands for; the word itself, to be refused, where none is found. */
function codeOf(given: unknown, { path, name, codes, choices, other }: Codes, notices: Notice[]): unknown {
  if (typeof given !== 'string' || codes.includes(given)) return given;
  const words = given.replaceAll('_', ' ');
  const choice = [choiceOf, choiceSharingWords, choiceWithin].map((find) => find(words, choices)).find(Boolean);
  const code = choice?.value ?? nearestName(given, codes) ?? codeWithWord(words, codes) ?? other;
  if (code === null) return given;
  const label = choices.find((one) => one.value === code)?.label ?? { fr: code, en: code };
  notices.push({
    kind: 'read-as',
    path,
    message: {
      fr: `${name.fr} «\u202f${shownName(given)}\u202f» se lit ${code} (${label.fr}).`,
      en: `${name.en} “${shownName(given)}” is read as ${code} (${label.en}).`,
    },
  });
  return code;
}

const offerNames = (offers: unknown): unknown[] =>
  Array.isArray(offers) ? offers.map((offer: unknown) => (isRecord(offer) ? offer.name : null)) : [];

/** The trade whose words come most often in the trade, the way of selling and the offers of the file; null without one. */
function tradeNamedIn(given: readonly unknown[]): string | null {
  const text = bareText(given.filter((one) => typeof one === 'string').join(' . '));
  const counts = sectorWords
    .map(([id, pattern]) => ({ id, count: text.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first === undefined || first.count === 0 || first.count === second?.count ? null : first.id;
}

/** "Culture de plantes": what is grown, no arts. */
const grown = /^culture\s+(?:de\s|du\s|des\s|d['’])/i;

/** The only code that has one of the words: `events culture` → `culture_media`. */
function codeWithWord(words: string, codes: readonly string[]): string | null {
  if (grown.test(words)) return null;
  const found = codes.filter((code) => code.split('_').some((part) => words.toLowerCase().split(' ').includes(part)));
  return found.length === 1 ? found[0]! : null;
}

/** The questions of a persona are what it asks before it buys. */
function withQuestions(persona: unknown, index: number, notices: Notice[]): unknown {
  if (!isRecord(persona) || !Array.isArray(persona.questions)) return persona;
  const { questions, ...rest } = persona;
  notices.push({
    kind: 'read-as',
    path: pointer(['personas', index, 'questions']),
    message: {
      fr: 'Les questions du persona sont lues avec ses objections.',
      en: 'The questions of the persona are read with its objections.',
    },
  });
  return { ...rest, objections: [...(Array.isArray(rest.objections) ? rest.objections : []), ...questions] };
}

/** Whether a channel is used, in words: those of a known state, else used when anything was counted on it. */
function withStatus(channel: unknown, index: number, notices: Notice[]): unknown {
  if (!isRecord(channel)) return channel;
  const counted = isRecord(channel.metrics) && Object.values(channel.metrics).some((value) => Number(value) > 0);
  const status = codeOf(
    channel.status,
    {
      path: pointer(['channels', index, 'status']),
      name: { fr: 'L’état', en: 'The status' },
      codes: channelStatusChoices.map(({ value }) => value),
      choices: channelStatusChoices,
      other: counted ? 'active' : 'dormant',
    },
    notices,
  );
  return status === undefined ? channel : { ...channel, status };
}

/** An identifier that comes back gets its number: what refers to it means the first. */
function withOwnId(channel: unknown, index: number, seen: Map<string, number>, notices: Notice[]): unknown {
  if (!isRecord(channel) || typeof channel.id !== 'string') return channel;
  const times = (seen.get(channel.id) ?? 0) + 1;
  seen.set(channel.id, times);
  if (times === 1) return channel;
  const id = `${channel.id}-${times}`;
  notices.push({
    kind: 'read-as',
    path: pointer(['channels', index, 'id']),
    message: {
      fr: `L’identifiant «\u202f${shownName(channel.id)}\u202f» est déjà pris\u202f: ce canal devient ${id}, et ce qui cite l’identifiant parle du premier.`,
      en: `The identifier “${shownName(channel.id)}” is already taken: this channel becomes ${id}, and what cites the identifier means the first.`,
    },
  });
  return { ...channel, id };
}

/** How a competitor rewards recommendations, in a word of the file: it gives something to both, of which the words are the reward. */
function withRewardKind(competitor: unknown, index: number, notices: Notice[]): unknown {
  if (!isRecord(competitor) || !isRecord(competitor.referralSystem)) return competitor;
  const { kind } = competitor.referralSystem;
  if (typeof kind !== 'string' || rewardKinds.includes(kind)) return competitor;
  const code = nearestName(kind, rewardKinds) ?? codeWithWord(kind.replaceAll('_', ' '), rewardKinds) ?? 'give_get';
  notices.push({
    kind: 'read-as',
    path: pointer(['competitors', index, 'referralSystem', 'kind']),
    message: {
      fr: `La récompense «\u202f${shownName(kind)}\u202f» d’un concurrent se lit ${code}.`,
      en: `The reward “${shownName(kind)}” of a competitor is read as ${code}.`,
    },
  });
  return { ...competitor, referralSystem: { reward: kind, ...competitor.referralSystem, kind: code } };
}

function withRelayKinds(channel: unknown, index: number, notices: Notice[]): unknown {
  if (!isRecord(channel) || !Array.isArray(channel.relays)) return channel;
  const relays = channel.relays.map((relay: unknown, at) => {
    if (!isRecord(relay) || typeof relay.kind !== 'string' || relayKinds.includes(relay.kind)) return relay;
    const kind = nearestName(relay.kind, relayKinds) ?? 'partner';
    notices.push({
      kind: 'read-as',
      path: pointer(['channels', index, 'relays', at, 'kind']),
      message: {
        fr: `Le relais de genre «\u202f${shownName(relay.kind)}\u202f» est lu comme ${kind}.`,
        en: `The relay of kind “${shownName(relay.kind)}” is read as ${kind}.`,
      },
    });
    return { ...relay, kind };
  });
  return { ...channel, relays };
}
