import { Button, Checkbox, Group, Radio, Stack, Text as Words, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../language.tsx';
import type { Question } from '../service.ts';

interface QuestionFormProps {
  readonly question: Question;
  /** What is wrong with the answer that was sent; null when nothing is. */
  readonly fault: Question['fault'];
  readonly isSending: boolean;
  readonly onGive: (answer: string) => void;
}

/** Accepted as an answer where a question may stay open. */
const unknown = '?';

/** One question about the company, with its choices or a text; what the site suggests is filled in. */
export function QuestionForm({ question, fault, isSending, onGive }: QuestionFormProps) {
  const { say } = useLanguage();
  const { sentence, help, suggested, choices, several, improves } = question;
  const mayBeUnknown = suggested === unknown;
  const [answer, setAnswer] = useState(mayBeUnknown ? '' : (suggested ?? ''));
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(answer.trim() === '');
    if (answer.trim() !== '') onGive(answer.trim());
  };
  const shared = {
    label: say(sentence),
    description: help === null ? undefined : say(help),
    error: fault !== null ? say(fault) : isMissing ? say(sentences.missing) : undefined,
    size: 'md',
  } as const;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {choices.length === 0 && (
          <Textarea
            {...shared}
            autosize
            minRows={1}
            maxLength={2000}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
        {choices.length > 0 && !several && (
          <Radio.Group {...shared} value={answer} onChange={setAnswer}>
            <Stack gap="xs" mt="sm">
              {choices.map(({ value, label }) => (
                <Radio key={value} value={value} label={say(label)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {several && (
          <Checkbox.Group
            {...shared}
            value={answer === '' ? [] : answer.split(/,\s*/)}
            onChange={(values) => setAnswer(values.join(', '))}
          >
            <Stack gap="xs" mt="sm">
              {choices.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={say(label)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {improves !== null && (
          <Words size="sm" c="dimmed">
            {say(sentences.improves, { what: say(improves) })}
          </Words>
        )}
        <Group gap="xs">
          <Button type="submit" loading={isSending}>
            {say(sentences.next)}
          </Button>
          {mayBeUnknown && (
            <Button variant="default" onClick={() => onGive(unknown)}>
              {say(sentences.unknown)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

const sentences = {
  missing: { fr: 'Écrivez ou choisissez une réponse.', en: 'Write or choose an answer.' },
  improves: { fr: 'Rend plus précis\u00a0: {what}.', en: 'Makes more exact: {what}.' },
  next: { fr: 'Continuer', en: 'Continue' },
  unknown: { fr: 'Je ne sais pas', en: 'I do not know' },
};
