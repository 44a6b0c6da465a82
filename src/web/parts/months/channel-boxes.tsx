import { Button, Fieldset, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { type BoxState, columns, MonthBox } from './month-box.tsx';
import { namedChannelId } from '../../../core/framework/named-channel.ts';
import { channelCalled } from './month-texts.ts';
import { channelPath } from './channel-sums.ts';
import type { Channel, ShownChannels } from './use-shown-channels.ts';

interface ChannelBoxesProps {
  readonly channels: readonly Channel[];
  readonly shown: ShownChannels;
  readonly state: BoxState;
  /** A channel that the company file does not have. */
  readonly onName: (id: string, name: string) => void;
}

/** The channels that have figures; another one has its boxes once it is chosen. */
export function ChannelBoxes({ channels, shown, state, onName }: ChannelBoxesProps) {
  const { say } = useLanguage();
  const [added, setAdded] = useState<string | null>(null);
  const own = shown.shownOf(channels);
  const others = channels.filter(({ id }) => !shown.isShown(id));
  const add = ({ id, name, inFile }: Pick<Channel, 'id' | 'name' | 'inFile'>): void => {
    shown.add(id);
    setAdded(id);
    if (!inFile) onName(id, say(name));
  };
  /** A channel opened by mistake goes with what was written in it. */
  const close = ({ id, boxes }: Channel): void => {
    for (const { name } of boxes) state.onText(channelPath(id, name), '');
    shown.remove(id);
  };
  return (
    <>
      {own.map((channel) => {
        const onClose = shown.hasFigures(channel) ? null : () => close(channel);
        const isAdded = added === channel.id;
        return <ChannelFields key={channel.id} channel={channel} state={state} isAdded={isAdded} onClose={onClose} />;
      })}
      {others.length > 0 && (
        <OtherChannels
          label={say(own.length === 0 ? sentences.first : sentences.other)}
          channels={others}
          onAdd={(id) => add(others.find((one) => one.id === id)!)}
        />
      )}
      {channels.length > 0 && (
        <NewChannel
          onAdd={(typed) => {
            const name = { fr: typed, en: typed };
            add(channelCalled(typed, channels) ?? { id: namedChannelId(typed), name, inFile: false });
          }}
        />
      )}
    </>
  );
}

/** A channel of one's own words: leaflets, a sign on a van. */
function NewChannel({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const { say } = useLanguage();
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        label={say(sentences.named)}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter adds the channel; the month is not finished yet.
          event.preventDefault();
          add();
        }}
        w="20rem"
        maw="100%"
      />
      <Button variant="default" onClick={add} disabled={name.trim() === ''}>
        {say(sentences.addNamed)}
      </Button>
    </Group>
  );
}

interface ChannelFieldsProps {
  readonly channel: Channel;
  readonly state: BoxState;
  /** The person has just chosen it: the keyboard goes on from its first box. */
  readonly isAdded: boolean;
  /** Null for a channel that has figures: it stays with them. */
  readonly onClose: (() => void) | null;
}

function ChannelFields({ channel: { id, name, boxes }, state, isAdded, onClose }: ChannelFieldsProps) {
  const { say } = useLanguage();
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isAdded) fields.current?.querySelector('input')?.focus();
  }, [isAdded]);
  return (
    <Fieldset ref={fields} legend={say(name)}>
      <SimpleGrid cols={columns} className="fields">
        {boxes.map((one) => (
          <MonthBox key={one.name} path={channelPath(id, one.name)} box={one} state={state} />
        ))}
      </SimpleGrid>
      {onClose !== null && (
        <Button variant="default" size="compact-md" mt="xs" onClick={onClose}>
          {say(sentences.close, { channel: say(name) })}
        </Button>
      )}
    </Fieldset>
  );
}

interface OtherChannelsProps {
  readonly label: string;
  readonly channels: readonly Channel[];
  readonly onAdd: (id: string) => void;
}

function OtherChannels({ label, channels, onAdd }: OtherChannelsProps) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState('');
  const groups = [
    { group: say(sentences.used), items: channels.filter(({ used }) => used) },
    { group: say(sentences.unused), items: channels.filter(({ used }) => !used) },
  ];
  const id = channels.some((one) => one.id === chosen) ? chosen : channels[0]!.id;
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        label={label}
        value={id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={groups
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => ({
            group,
            items: items.map((one) => ({ value: one.id, label: say(one.name) })),
          }))}
        w="20rem"
        maw="100%"
      />
      <Button variant="default" onClick={() => onAdd(id)}>
        {say(sentences.add)}
      </Button>
    </Group>
  );
}

const sentences = {
  first: {
    fr: 'D’où vos clients sont venus, et ce que cela a coûté',
    en: 'Where your customers came from, and what it cost',
  },
  other: { fr: 'Un autre canal', en: 'Another channel' },
  used: { fr: 'Vos canaux', en: 'Your channels' },
  unused: { fr: 'Les autres', en: 'Others' },
  add: { fr: 'Noter ses chiffres', en: 'Write its figures' },
  named: {
    fr: 'Absent de la liste (tracts, panneau…)\u00a0: son nom',
    en: 'Not in the list (leaflets, a sign…): its name',
  },
  close: { fr: 'Retirer «\u00a0{channel}\u00a0»', en: 'Remove “{channel}”' },
  addNamed: { fr: 'Ajouter ce canal', en: 'Add this channel' },
};
