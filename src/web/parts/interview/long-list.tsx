import { NativeSelect, Textarea } from '@mantine/core';
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
  readonly answer: string;
}

/** A list to open, where one is chosen. */
export function LongList({ choices, answer, onAnswer, ...shared }: LongListProps) {
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
  choose: { fr: 'Choisissez…', en: 'Choose…' },
};
