import { Accordion, Button, Group, Stack, Text as Words } from '@mantine/core';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';

interface GivenAnswersProps {
  readonly given: readonly { readonly id: string; readonly name: Text; readonly answer: Text }[];
  /** The questions of a first plan, and how many of them have an answer. */
  readonly first: { readonly answered: number; readonly questions: number };
  readonly onChange: (id: string) => void;
}

/** The answers given so far, each with a way back to its question. */
export function GivenAnswers({ given, first, onChange }: GivenAnswersProps) {
  const { say, count } = useLanguage();
  if (given.length === 0) return null;
  return (
    <Accordion variant="separated" order={2} multiple>
      <Accordion.Item value="given">
        <Accordion.Control>
          {count(given.length, sentences.title)}
          {/* The place of a question is counted among those of a first plan alone. */}
          {first.answered < given.length && say(sentences.ofFirst, { count: first.answered, total: first.questions })}
        </Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            {given.map(({ id, name, answer }) => (
              <Group key={id} gap="sm" justify="space-between" wrap="nowrap" align="flex-start">
                <div>
                  <Words size="sm" c="dimmed">
                    {say(name)}
                  </Words>
                  <Words style={{ overflowWrap: 'anywhere' }}>{say(answer)}</Words>
                </div>
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => onChange(id)}
                  aria-label={say(sentences.changeNamed, { name: say(name) })}
                  style={{ flexShrink: 0 }}
                >
                  {say(sentences.change)}
                </Button>
              </Group>
            ))}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

const sentences = {
  title: {
    fr: { one: 'Votre réponse', other: 'Vos {count} réponses' },
    en: { one: 'Your answer', other: 'Your {count} answers' },
  },
  ofFirst: {
    fr: ', dont {count} aux {total} premières questions',
    en: ', {count} of them to the first {total} questions',
  },
  change: { fr: 'Changer', en: 'Change' },
  changeNamed: { fr: 'Changer\u00a0: {name}', en: 'Change: {name}' },
};
