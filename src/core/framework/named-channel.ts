/** `other: Leaflets` among the answers: a channel that no list has, under the name that people give it. */
const named = /^(?:autres?|others?)\s*:\s*(.*\p{L}.*)$/iu;

/** The name of a channel that no list has; null for one of a list. */
export const channelNameIn = (item: string): string | null => named.exec(item.trim())?.[1]?.trim() ?? null;

/** The answer for a channel of this name. */
export const namedChannel = (name: string): string => `other: ${name.replaceAll(/[\s,;]+/g, ' ').trim()}`;

/** The id in the company file, and in its months, of a channel that only its name identifies. */
export const namedChannelId = (name: string): string =>
  `own-${name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 50)}`;
