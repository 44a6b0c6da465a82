import { namedChannelId } from '../../../core/framework/named-channel.ts';
import type { MonthFigures } from '../../../core/steering/months/month-figures.ts';
import { numberTyped } from '../counts/number-typed.ts';
import type { Text } from '../../../core/values/text.ts';

/** What is typed in the boxes of a month, by their path: `sessions`, `channels/<id>/spent`. */
export type MonthTexts = Readonly<Record<string, string>>;

export const isEmpty = (texts: MonthTexts): boolean => Object.values(texts).every((text) => text.trim() === '');

export function textsOf(figures: MonthFigures | undefined): MonthTexts {
  if (figures === undefined) return {};
  const { channels, ...site } = figures;
  const written = (prefix: string, values: object): [string, string][] =>
    Object.entries(values).flatMap(([name, value]) =>
      typeof value !== 'number' ? [] : [[`${prefix}${name}`, String(value)]],
    );
  return Object.fromEntries([
    ...written('', site),
    ...Object.entries(channels).flatMap(([id, values]) => written(`channels/${id}/`, values)),
  ]);
}

/** An amount typed with its tax, as it is kept without it. */
export const withoutRate = (amount: number, rate: number): string =>
  String(Math.round((100 * amount) / (1 + rate)) / 100);

interface Box {
  readonly name: string;
  readonly title: Text;
  readonly unit: 'count' | 'money';
  readonly average: number | null;
}

/** What the service asks of a month. */
interface Boxes {
  readonly boxes: readonly Box[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: Text;
    readonly used: boolean;
    readonly inFile: boolean;
    readonly boxes: readonly Box[];
  }[];
}

/** Channels that a person named, by their id. */
export type NamedChannels = Readonly<Record<string, string>>;

/** The channels that months name besides those of the company file. */
export const namedIn = (months: Readonly<Record<string, MonthFigures>>): NamedChannels =>
  Object.fromEntries(
    Object.values(months).flatMap(({ channels }) =>
      Object.entries(channels).flatMap(([id, { name }]) => (name === undefined ? [] : [[id, name]])),
    ),
  );

/** The boxes with those of the channels that a person has just named. */
export function withNamed<One extends Boxes>(preview: One, named: NamedChannels): One {
  const known = new Set(preview.channels.map(({ id }) => id));
  const boxes = preview.channels[0]?.boxes.map((box) => ({ ...box, average: null })) ?? [];
  const added = Object.entries(named)
    .filter(([id]) => !known.has(id) && boxes.length > 0)
    .map(([id, name]) => ({ id, name: { fr: name, en: name }, used: true, inFile: false, boxes }));
  return { ...preview, channels: [...preview.channels, ...added] };
}

/** The channel of the list whose name, in either language, somebody types; undefined for none. */
export const channelCalled = <One extends Pick<Boxes['channels'][number], 'name'>>(
  typed: string,
  channels: readonly One[],
): One | undefined =>
  channels.find(({ name }) => [name.fr, name.en].some((one) => namedChannelId(one) === namedChannelId(typed)));

/** Null when a box has no number; a channel without any figure is left out. */
export function figuresOf(
  texts: MonthTexts,
  { boxes, channels }: Boxes,
  named: NamedChannels = {},
): MonthFigures | null {
  let isWrong = false;
  const read = (path: string, unit: 'count' | 'money'): number | null => {
    const value = numberTyped(texts[path] ?? '', unit === 'count');
    if (typeof value !== 'object' || value === null) return value;
    isWrong = true;
    return null;
  };
  const figures = {
    ...Object.fromEntries(boxes.map(({ name, unit }) => [name, read(name, unit)])),
    channels: Object.fromEntries(
      channels.flatMap(({ id, boxes: own }) => {
        const values = own.map(({ name, unit }) => [name, read(`channels/${id}/${name}`, unit)] as const);
        if (values.every(([, value]) => value === null)) return [];
        return [[id, { ...(named[id] === undefined ? {} : { name: named[id] }), ...Object.fromEntries(values) }]];
      }),
    ),
  };
  return isWrong ? null : figures;
}
