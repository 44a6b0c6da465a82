import { Button, Checkbox, Group, Radio, Stack, Text as Words, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { channelNameIn, namedChannel } from '../../../core/framework/named-channel.ts';
import type { Answers } from '../../../core/framework/company/answers.ts';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import type { Question } from '../service.ts';
import { Boxes } from './boxes.tsx';
import { LongList, TextBox } from './long-list.tsx';
import { ReadAnswer } from './read-answer.tsx';
import { TradeField } from './trade-field.tsx';
import { withoutAnswer } from './without-answer.ts';

interface QuestionFormProps {
  readonly question: Question;
  /** All answers given before. */
  readonly answers: Answers;
  /** The answer that the person gave before and may change; null at the first time. */
  readonly before: string | null;
  /** What is wrong with the answer that was sent; null when nothing is. */
  readonly fault: Question['fault'];
  readonly isSending: boolean;
  /** The company is described already, and has or may have its plan. */
  readonly isDescribed: boolean;
  /** The plan is possible already: its button is the main one of the screen. */
  readonly isOptional: boolean;
  /** What the answer leads to, on its button; absent = to the next question. */
  readonly next?: Text;
  readonly onGive: (answer: string) => void;
  /** Leaves the question, or the answer that it has, as it is; absent where it cannot be left. */
  readonly onLeave?: () => void;
}

/** Choices that are shown as buttons; more of them are a list to open. */
const longChoices = 12;

/** Accepted as an answer where a question may stay open. */
const unknown = '?';

/** One question about the company, with its choices or a text; what the site suggests is filled in. */
export function QuestionForm({
  question,
  answers,
  before: known,
  fault,
  isSending,
  isDescribed,
  isOptional,
  next = sentences.next,
  onGive,
  onLeave,
}: QuestionFormProps) {
  const { say } = useLanguage();
  // An answer that is being kept was not given before.
  const [before] = useState(known);
  const isUnknownProposed = question.suggested === unknown;
  // What the site says is a better answer than none.
  const mayBeUnknown = question.mayBeUnknown && (isUnknownProposed || question.suggested === null);
  const [answer, setAnswer] = useState(before ?? (isUnknownProposed ? '' : (question.suggested ?? '')));
  /** The answer that was sent last; another one has no fault yet. */
  const [sent, setSent] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(answer.trim());
    if (answer.trim() !== '') onGive(answer.trim());
  };
  const error =
    isSending || answer.trim() !== sent
      ? undefined
      : sent === ''
        ? say(sentences.missing)
        : fault === null
          ? undefined
          : say(fault);
  // One way past a question that has no answer: of one that the first plan needs it is to say that nobody knows, which counts
  // as its answer; of any other one, leaving it makes the same plan.
  const isOpen = before === null;
  const maySayUnknown = mayBeUnknown && (question.needed || !isOpen);
  const mayBeLeft = onLeave !== undefined && !(isOpen && maySayUnknown);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <AnswerField question={question} answers={answers} answer={answer} onAnswer={setAnswer} error={error} />
        {isOpen && (mayBeLeft || maySayUnknown) && (
          <WithoutNote question={question} isDescribed={isDescribed} isUnknown={maySayUnknown} />
        )}
        <Group gap="xs">
          <Button type="submit" variant={isOptional ? 'default' : 'filled'} loading={isSending}>
            {say(next)}
          </Button>
          {maySayUnknown && (
            <Button variant="default" disabled={isSending} onClick={() => onGive(unknown)}>
              {say(sentences.unknown)}
            </Button>
          )}
          {mayBeLeft && (
            <Button variant="default" disabled={isSending} onClick={onLeave}>
              {say(isOpen ? sentences.leave : sentences.keep)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface WithoutNoteProps extends Pick<QuestionFormProps, 'question' | 'isDescribed'> {
  /** The person may say that it does not know. */
  readonly isUnknown: boolean;
}

/** What an answer would make more exact, and what the plan does without it. */
function WithoutNote({ question, ...open }: WithoutNoteProps) {
  const { say } = useLanguage();
  const { assumed } = question;
  const { improves, without } = withoutAnswer({ ...question, ...open });
  const what = improves === null ? '' : `${say(sentences.improves, { what: say(improves) })} `;
  return (
    <Words size="sm" c="dimmed">
      {what}
      {assumed === null ? say(without) : say(sentences.assumed, { value: say(assumed.value), from: say(assumed.from) })}
    </Words>
  );
}

interface AnswerFieldProps extends Pick<QuestionFormProps, 'question' | 'answers'> {
  /** Several choices are separated by commas. */
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
  readonly error: string | undefined;
}

/** The question above its box, its list or its buttons. */
function AnswerField({ question, answers, answer, onAnswer, error }: AnswerFieldProps) {
  const { say } = useLanguage();
  const { sentence, help, choices, several } = question;
  const shared = {
    label: say(sentence),
    // Help that only names the sign for “I do not know” says nothing here.
    description: help === null ? undefined : say(help) || undefined,
    error,
    size: 'md',
  } as const;
  if (several) {
    const chosen = answer === '' ? [] : answer.split(/,\s*/);
    return (
      <Checkbox.Group {...shared} value={chosen} onChange={(values) => onAnswer(values.join(', '))}>
        <Boxes choices={choices} chosen={chosen} />
        {question.open && <OwnChoice chosen={chosen} onChoose={(values) => onAnswer(values.join(', '))} />}
      </Checkbox.Group>
    );
  }
  if (choices.length === 0)
    return (
      <Stack gap="xs">
        <TextBox {...shared} value={answer} onAnswer={onAnswer} />
        <ReadAnswer id={question.id} answer={answer} answers={answers} />
      </Stack>
    );
  const named = choices.map(({ value, label }) => ({ value, label: say(label) }));
  if (question.open) return <TradeField {...shared} choices={named} answer={answer} onAnswer={onAnswer} />;
  if (choices.length > longChoices) return <LongList {...shared} choices={named} answer={answer} onAnswer={onAnswer} />;
  return (
    <Radio.Group {...shared} value={answer} onChange={onAnswer}>
      <Stack gap="xs" mt="sm">
        {named.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface OwnChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Choices that the list does not have, by their names. */
function OwnChoice({ chosen, onChoose }: OwnChoiceProps) {
  const { say } = useLanguage();
  const [name, setName] = useState(chosen.flatMap((one) => channelNameIn(one) ?? []).join(', '));
  const listed = chosen.filter((one) => channelNameIn(one) === null);
  return (
    <TextInput
      mt="sm"
      w="20rem"
      maw="100%"
      label={say(sentences.own)}
      value={name}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setName(value);
        const names = value.split(/[,;]/).filter((one) => /\p{L}/u.test(one));
        onChoose([...listed, ...names.map(namedChannel)]);
      }}
    />
  );
}

const sentences = {
  own: {
    fr: 'Absent de la liste (tracts, panneau…)\u00a0: son nom',
    en: 'Not in the list (leaflets, a sign…): its name',
  },
  missing: { fr: 'Écrivez ou choisissez une réponse.', en: 'Write or choose an answer.' },
  improves: { fr: 'Rend plus précis\u00a0: {what}.', en: 'Makes more exact: {what}.' },
  assumed: {
    fr: 'Sans réponse, le plan prend\u00a0: {value} ({from}).',
    en: 'Without an answer the plan takes: {value} ({from}).',
  },
  leave: { fr: 'Laisser cette question pour l’instant', en: 'Leave this question for now' },
  keep: { fr: 'Garder ma réponse', en: 'Keep my answer' },
  next: { fr: 'Continuer', en: 'Continue' },
  unknown: { fr: 'Je ne sais pas', en: 'I do not know' },
};
