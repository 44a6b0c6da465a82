import { Button, Card, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { channelName } from '../../../core/framework/channel-name.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { useLanguage } from '../language.tsx';
import type { StoredImport } from '../service.ts';

type Question = StoredImport['questions'][number];
export type ImportAnswers = StoredImport['answers'];

interface ImportQuestionProps {
  readonly question: Question;
  readonly file: string;
  readonly channels: Company['channels'];
  readonly onGive: (answers: ImportAnswers) => void;
}

/** One question about a file, with the control that its answer needs. */
export function ImportQuestionForm({ question, file, channels, onGive }: ImportQuestionProps) {
  const { id, sentence, choices } = question;
  const { say, day } = useLanguage();
  const [value, setValue] = useState(id === 'mapping' || id === 'channel' ? (channels[0]?.id ?? '') : '');
  const [until, setUntil] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(answerOf(id, value.trim(), until));
  };
  const isOpen = value.trim() === '' || (id === 'period' && until === '');
  return (
    <Card withBorder padding="md" component="form" onSubmit={submit}>
      <Stack gap="sm">
        {choices.length > 0 ? (
          <Radio.Group label={`${file}\u00a0: ${say(sentence)}`} value={value} onChange={setValue}>
            <Stack gap="xs" mt="sm">
              {choices.map((choice) => (
                <Radio
                  key={choice}
                  value={choice}
                  label={say(choiceNames[choice as keyof typeof choiceNames] ?? { fr: choice, en: choice })}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : id === 'mapping' || id === 'channel' ? (
          <NativeSelect
            label={`${file}\u00a0: ${say(sentence)}`}
            description={say(sentences.channel)}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            data={channels.map((channel) => ({ value: channel.id, label: say(channelName(channel)) }))}
          />
        ) : (
          <Group align="flex-end" gap="sm">
            <TextInput
              label={`${file}\u00a0: ${say(sentence)}`}
              description={
                id === 'period' && value !== ''
                  ? day(value)
                  : say(examples[id as keyof typeof examples] ?? examples.period)
              }
              type={id === 'period' ? 'date' : 'text'}
              value={value}
              onChange={(event) => setValue(event.currentTarget.value)}
              required
              maw="30rem"
            />
            {id === 'period' && (
              <TextInput
                label={say(sentences.until)}
                description={until === '' ? undefined : day(until)}
                type="date"
                value={until}
                onChange={(event) => setUntil(event.currentTarget.value)}
                required
              />
            )}
          </Group>
        )}
        <Button type="submit" disabled={isOpen} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.give)}
        </Button>
      </Stack>
    </Card>
  );
}

/** The answer as the service reads it. */
function answerOf(id: string, value: string, until: string): ImportAnswers {
  switch (id) {
    case 'mapping':
      return { mapping: 'confirm', channel: value };
    case 'exchange-rate':
    case 'currency':
      return { currency: value.toUpperCase() };
    case 'period':
      return { period: `${value}..${until}` };
    case 'duplicate-column':
      return { column: value };
    default:
      return { [id]: value };
  }
}

const choiceNames = {
  'day-first': { fr: 'le jour\u00a0: 31/12/2026', en: 'the day: 31/12/2026' },
  'month-first': { fr: 'le mois\u00a0: 12/31/2026', en: 'the month: 12/31/2026' },
  ',': { fr: 'la virgule\u00a0: 1,2', en: 'the comma: 1,2' },
  '.': { fr: 'le point\u00a0: 1.2', en: 'the point: 1.2' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
};

const examples = {
  period: { fr: 'premier jour', en: 'first day' },
  currency: { fr: 'par exemple EUR, CHF ou CAD', en: 'for instance EUR, GBP or USD' },
  'exchange-rate': { fr: 'la monnaie à garder\u00a0: EUR, CHF ou CAD', en: 'the currency to keep: EUR, GBP or USD' },
  market: { fr: 'deux lettres\u00a0: fr, be, ch, ca', en: 'two letters: uk, us, ie, ca' },
  'duplicate-column': { fr: 'le numéro de la colonne, à partir de 1', en: 'the number of the column, from 1' },
};

const sentences = {
  channel: { fr: 'Ces chiffres sont ceux de ce canal', en: 'These figures belong to this channel' },
  until: { fr: 'Dernier jour', en: 'Last day' },
  give: { fr: 'Répondre', en: 'Answer' },
};
