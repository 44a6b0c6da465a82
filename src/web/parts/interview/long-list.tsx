import { Autocomplete, NativeSelect, Stack, Text as Words, Textarea } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { nearChoices } from './near-choices.ts';

interface SharedProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly error: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

/** A box for a text; Enter sends it as in a box of one line, Shift and Enter begin a new one. */
export function TextBox({ value, onAnswer, ...shared }: SharedProps & { readonly value: string }) {
  return (
    <Textarea
      {...shared}
      size="md"
      autosize
      minRows={1}
      maxLength={2000}
      value={value}
      onChange={(event) => onAnswer(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}

interface LongListProps extends SharedProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** True when a text that is not in the list is an answer too. */
  readonly isOpen: boolean;
  readonly answer: string;
}

/** A choice that says nothing of the answer: one's own words say more. */
const other = 'other';

/** A list to open, where one is chosen. */
export function LongList({ isOpen, ...list }: LongListProps) {
  return isOpen ? <OpenList {...list} /> : <ClosedList {...list} />;
}

type ListProps = Omit<LongListProps, 'isOpen'>;

/** A box to write in, which proposes the choices that have these words; any other words are an answer too. */
function OpenList({ choices, answer, onAnswer, ...shared }: ListProps) {
  const { say } = useLanguage();
  const offered = choices.filter(({ value }) => value !== other || answer === other);
  const labelOf = new Map(offered.map(({ value, label }) => [value, label]));
  const valueOf = new Map(offered.map(({ value, label }) => [label, value]));
  const [isTyping, setTyping] = useState(false);
  const isOwn = answer.trim() !== '' && !labelOf.has(answer);
  return (
    <Stack gap={4}>
      <Autocomplete
        {...shared}
        size="md"
        placeholder={say(sentences.write)}
        value={labelOf.get(answer) ?? answer}
        onChange={(text) => {
          setTyping(!valueOf.has(text));
          onAnswer(valueOf.get(text) ?? text);
        }}
        data={offered.map(({ label }) => label)}
        // An answer that is there already must not hide the others: they are narrowed down by what is typed.
        filter={({ options, search }) =>
          isTyping ? nearChoices(search, options as readonly { value: string; label: string }[]) : options
        }
        onBlur={() => setTyping(false)}
        rightSection={<IconChevronDown size={16} aria-hidden />}
        rightSectionPointerEvents="none"
        maxDropdownHeight={320}
        selectFirstOptionOnChange={false}
      />
      {isOwn && (
        <Words size="sm" c="dimmed" role="status">
          {say(sentences.own, { word: answer.trim() })}
        </Words>
      )}
    </Stack>
  );
}

function ClosedList({ choices, answer, onAnswer, ...shared }: ListProps) {
  const { say } = useLanguage();
  return (
    <NativeSelect
      {...shared}
      size="md"
      value={answer}
      onChange={(event) => onAnswer(event.currentTarget.value)}
      data={[{ value: '', label: say(sentences.choose) }, ...choices]}
    />
  );
}

const sentences = {
  write: { fr: 'Écrivez un mot, ou choisissez', en: 'Write a word, or choose' },
  own: {
    fr: '«\u00a0{word}\u00a0» est accepté tel quel\u00a0: choisissez le plus proche dans la liste, ou continuez.',
    en: '“{word}” is accepted as it is: choose the nearest in the list, or continue.',
  },
  choose: { fr: 'Choisissez…', en: 'Choose…' },
};
