import { directChannelId, profileChannelId, searchChannelId } from '../../channel-ids.ts';
import { nearestName } from '../../../values/strings/nearest-name.ts';
import { channels, isChannelType } from '../../channels.ts';
import { pointer } from '../input-issues.ts';
import { channelChoices } from '../questions/company-choices.ts';
import { type Choice, choiceOf, choiceWithin } from '../questions/choices.ts';
import { capitalise } from '../../../values/text.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

/**
 * Channels that the file names in words (“Instagram”, « groupes Facebook », `CH-EMAIL`) as those of the catalogue. One that
 * no word of the catalogue fits is kept under its own name.
 */
export function withNamedChannels(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  const notices: Notice[] = [];
  const inList = (list: unknown, path: readonly PropertyKey[]): unknown =>
    Array.isArray(list) ? list.map((one: unknown, index) => named(one, [...path, index], notices)) : list;
  const channels = inList(data.channels, ['channels']);
  const personas = Array.isArray(data.personas)
    ? data.personas.map((persona: unknown, index) =>
        isRecord(persona) && Array.isArray(persona.channels)
          ? { ...persona, channels: inList(persona.channels, ['personas', index, 'channels']) }
          : persona,
      )
    : data.personas;
  const read = {
    ...data,
    ...(channels === undefined ? {} : { channels }),
    ...(personas === undefined ? {} : { personas }),
  };
  return { data: read, notices };
}

function named(channel: unknown, path: readonly PropertyKey[], notices: Notice[]): unknown {
  if (!isRecord(channel)) return channel;
  const { typeId, name } = channel;
  if (typeof typeId === 'string' && (isChannelType(typeId) || isMistyped(typeId))) return channel;
  const given = [typeId, name].filter((words) => typeof words === 'string');
  if (given.length === 0) return channel;
  const found = withProfile(namedChoice(given), channel.metrics);
  if (found === null) return outsideCatalogue(channel, given[0]!, path, notices);
  notices.push({
    kind: 'read-as',
    path: pointer([...path, 'typeId']),
    message: {
      fr: `«\u202f${found.words}\u202f» est lu comme le canal ${found.choice.value} (${found.choice.label.fr}).`,
      en: `“${found.words}” is read as the channel ${found.choice.value} (${found.choice.label.en}).`,
    },
  });
  return { ...channel, typeId: found.choice.value };
}

/** What only a business profile counts. */
const profileCounts = ['calls', 'directionRequests', 'reviewsCount'];

/** A search engine that is said to bring calls, directions or reviews is the business profile on it. */
function withProfile(found: ReturnType<typeof namedChoice>, metrics: unknown): ReturnType<typeof namedChoice> {
  if (found?.choice.value !== searchChannelId || !isRecord(metrics)) return found;
  if (!profileCounts.some((name) => typeof metrics[name] === 'number')) return found;
  const profile = channelChoices.find(({ value }) => value === profileChannelId);
  return profile === undefined ? found : { ...found, choice: profile };
}

/** True for a code of the catalogue with a wrong letter, which is refused with the right one. */
function isMistyped(code: string): boolean {
  const nearest = withoutPrefix(code) === code ? null : nearestName(code, codes);
  return nearest !== null && Math.abs(nearest.length - code.length) <= 1;
}

const codes = channels.map(({ id }) => id);

/** The channel that the words name as a whole, else the one that they name among others. */
function namedChoice(given: readonly string[]): { readonly words: string; readonly choice: Choice } | null {
  for (const find of [choiceOf, choiceWithin])
    for (const words of given) {
      const choice = find(withoutPrefix(words), channelChoices);
      if (choice !== null) return { words, choice };
    }
  return null;
}

/** A channel that the catalogue does not have, such as flyers, is one of its own name whose customers come directly. */
function outsideCatalogue(
  channel: Record<string, unknown>,
  words: string,
  path: readonly PropertyKey[],
  notices: Notice[],
): Record<string, unknown> {
  notices.push({
    kind: 'read-as',
    path: pointer([...path, 'typeId']),
    message: {
      fr: `«\u202f${words}\u202f» n’est pas dans la liste des canaux\u202f: il est gardé sous son nom, et ses clients comptent comme venus directement.`,
      en: `“${words}” is not in the list of channels: it is kept under its name, and its customers count as coming directly.`,
    },
  });
  const known = { ...channel, typeId: directChannelId };
  // A persona names a channel by its code alone.
  return path[0] === 'personas' ? known : { ...known, name: channel.name ?? spoken(words, channel.id) };
}

/** The words of a channel, not its code: “CH-PHONE” of the channel “telephone” is the telephone. */
function spoken(words: string, id: unknown): string {
  const code = withoutPrefix(words);
  return code === words
    ? words
    : capitalise((typeof id === 'string' ? id : code).toLowerCase().replaceAll(/[_-]+/g, ' '));
}

const withoutPrefix = (words: string): string => words.replace(/^CH-/i, '');
