import { isChannelType } from '../../channels.ts';
import { pointer } from '../input-issues.ts';
import { channelChoices } from '../questions/company-choices.ts';
import { choiceOf } from '../questions/choices.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

/**
 * Channels that the file names in words (“Instagram”, « fiche Google », `CH-EMAIL`) as those of the catalogue. One that no
 * word of the catalogue fits stays, to be refused.
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
  if (typeof typeId === 'string' && isChannelType(typeId)) return channel;
  const given = [typeId, name].filter((words) => typeof words === 'string');
  const words = given.find((one) => choiceOf(withoutPrefix(one), channelChoices) !== null);
  if (words === undefined) return channel;
  const found = choiceOf(withoutPrefix(words), channelChoices)!;
  notices.push({
    kind: 'read-as',
    path: pointer([...path, 'typeId']),
    message: {
      fr: `«\u202f${words}\u202f» est lu comme le canal ${found.value} (${found.label.fr}).`,
      en: `“${words}” is read as the channel ${found.value} (${found.label.en}).`,
    },
  });
  return { ...channel, typeId: found.value };
}

const withoutPrefix = (words: string): string => words.replace(/^CH-/i, '');
