import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';

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

/** A value that no choice has. */
const own = 'own words';
/** A choice that says nothing of the answer: one's own words say more. */
const other = 'other';

/** A list to open; where other words are an answer too, its first line opens a box for them. */
export function LongList({ choices, isOpen, answer, onAnswer, label, description, error }: LongListProps) {
  const { say } = useLanguage();
  const [isWriting, setWriting] = useState(false);
  const data = [
    { value: '', label: say(sentences.choose) },
    // Before the long list, whose end is out of sight.
    ...(isOpen ? [{ value: own, label: say(sentences.own) }] : []),
    ...choices.filter(({ value }) => !isOpen || value !== other || answer === other),
  ];
  return (
    <>
      <NativeSelect
        label={label}
        description={description}
        error={isWriting ? undefined : error}
        size="md"
        value={isWriting ? own : answer}
        onChange={({ currentTarget: { value } }) => {
          setWriting(value === own);
          onAnswer(value === own ? '' : value);
        }}
        data={data}
      />
      {isWriting && <TextBox label={say(sentences.ownWords)} error={error} value={answer} onAnswer={onAnswer} />}
    </>
  );
}

const sentences = {
  own: { fr: 'Pas dans la liste\u00a0: je l’écris', en: 'Not in the list: I write it' },
  ownWords: { fr: 'En un mot ou une phrase', en: 'In a word or a sentence' },
  choose: { fr: 'Choisissez…', en: 'Choose…' },
};
