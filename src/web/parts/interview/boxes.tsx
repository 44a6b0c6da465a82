import { Button, Checkbox, Stack, Text as Words, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { choicesBegun } from '../../../core/framework/company/questions/choices.ts';
import { useLanguage } from '../language.tsx';
import type { Question } from '../service.ts';

/** Boxes to tick that are shown first: the usual ones come first. */
const shownChoices = 12;

interface BoxesProps extends Pick<Question, 'choices'> {
  readonly chosen: readonly string[];
}

/** The boxes to tick: the usual ones and those that are ticked, then all, or those that a person looks for. */
export function Boxes({ choices, chosen }: BoxesProps) {
  const { say } = useLanguage();
  const isLong = choices.length > shownChoices;
  const [isWhole, setWhole] = useState(!isLong);
  const [sought, setSought] = useState('');
  // A box that was ticked stays in its place when it is no more.
  const ticked = useRef(new Set<string>());
  for (const one of chosen) ticked.current.add(one);
  const isSought = sought.trim() !== '';
  const found = new Set(isSought ? choicesBegun(sought, choices) : []);
  const isShown = (choice: Question['choices'][number], at: number): boolean =>
    ticked.current.has(choice.value) || (isSought ? found.has(choice) : isWhole || at < shownChoices);
  return (
    <Stack gap="xs" mt="sm">
      {isLong && (
        <TextInput
          label={say(sentences.look, { count: choices.length })}
          value={sought}
          onChange={({ currentTarget: { value } }) => setSought(value)}
          // Enter would give the answer before the box that was looked for is ticked.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          w="20rem"
          maw="100%"
        />
      )}
      {choices.filter(isShown).map(({ value, label }) => (
        <Checkbox key={value} value={value} label={say(label)} />
      ))}
      {isLong && (
        <Words role="status" c="dimmed">
          {isSought && found.size === 0 && say(sentences.none)}
        </Words>
      )}
      {!isWhole && !isSought && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.all, { count: choices.length })}
        </Button>
      )}
    </Stack>
  );
}

const sentences = {
  look: { fr: 'Chercher parmi les {count} choix', en: 'Look among the {count} choices' },
  none: {
    fr: 'Aucun choix de la liste ne porte ce nom.',
    en: 'No choice of the list has that name.',
  },
  all: { fr: 'Voir les {count} choix', en: 'Show all {count} choices' },
};
