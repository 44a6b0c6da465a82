import { Box, Button, Radio, Stack, Text as Words, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { nearTrades } from '../../../core/framework/company/questions/near-trades.ts';
import { useLanguage } from '../language.tsx';

interface TradeFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly error: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** A choice that says nothing of the answer: one's own words say more. */
const other = 'other';

/**
 * A box for the trade in one's own words, and under it the trades of the list that they may mean: one that they name is
 * chosen, several are left to the person, and where nothing is near the whole list stays.
 */
export function TradeField({ choices, answer, onAnswer, ...shared }: TradeFieldProps) {
  const { say } = useLanguage();
  const listed = choices.filter(({ value }) => value !== other);
  const isListed = choices.some(({ value }) => value === answer);
  const [typed, setTyped] = useState(isListed ? '' : answer);
  const [isWhole, setWhole] = useState(false);
  // The trade that was proposed stays first when another one is chosen.
  const [proposed] = useState(isListed ? answer : null);
  const list = useRef<HTMLDivElement>(null);
  const { named, near } = nearTrades(typed);
  const chosen = isListed ? answer : named;
  const first: readonly string[] = typed.trim() === '' ? (proposed === null ? [] : [proposed]) : near;
  const isNarrowed = typed.trim() !== '' && near.length > 0 && !isWhole;
  const shown = [
    ...first.flatMap((id) => listed.filter(({ value }) => value === id)),
    ...(isNarrowed ? [] : listed.filter(({ value }) => !first.includes(value))),
  ];
  const isOpen = chosen === null && typed.trim() !== '';
  // An answer that is still open is not sent by a key: the list is what comes next.
  const chooseFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !isOpen) return;
    event.preventDefault();
    list.current?.querySelector('input')?.focus();
  };
  return (
    <Stack gap="sm" onKeyDown={chooseFirst}>
      <TextInput
        {...shared}
        size="md"
        placeholder={say(sentences.write)}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          setWhole(false);
          onAnswer(value);
        }}
      />
      {isOpen && (
        <Words size="sm" role="status">
          {say(near.length > 0 ? sentences.several : sentences.none, {
            word: typed.trim(),
            trade: listed.find(({ value }) => value === near[0])?.label ?? '',
          })}
        </Words>
      )}
      <Radio.Group label={say(sentences.list)} value={chosen ?? ''} onChange={onAnswer}>
        <Box ref={list} mah="20rem" mt="xs" style={{ overflowY: 'auto' }}>
          <Stack gap="xs" p={4}>
            {shown.map((one) => (
              <Radio key={one.value} {...one} />
            ))}
          </Stack>
        </Box>
      </Radio.Group>
      {isNarrowed && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.all)}
        </Button>
      )}
    </Stack>
  );
}

const sentences = {
  write: { fr: 'Par exemple\u00a0: fleuriste, gîte, plombier', en: 'For example: florist, guest house, plumber' },
  list: { fr: 'Dans la liste', en: 'In the list' },
  several: {
    fr: 'Choisissez le plus proche de «\u00a0{word}\u00a0»\u00a0; si vous continuez sans choisir, le plan prend «\u00a0{trade}\u00a0».',
    en: 'Choose the nearest to “{word}”; when you continue without a choice, the plan takes “{trade}”.',
  },
  none: {
    fr: 'Aucun métier de la liste n’a le mot «\u00a0{word}\u00a0»\u00a0: choisissez le plus proche. Si vous continuez sans choisir, le plan ne tiendra compte ni des saisons ni des règles d’un métier.',
    en: 'No trade of the list has the word “{word}”: choose the nearest. When you continue without a choice, the plan heeds neither the seasons nor the rules of a trade.',
  },
  all: { fr: 'Voir tous les métiers', en: 'Show all trades' },
};
