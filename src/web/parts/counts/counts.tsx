import { Accordion, Button, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '../../../core/framework/company/company.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useSite } from '../site.tsx';
import { CountForm } from './count-form.tsx';
import { type CountPart, countParts } from './count-fields.ts';
import { freeId, type Item } from './count-item.ts';

/** What the company counted and what binds it: each list is seen, added to, changed and shortened here. */
export function Counts({ company }: { readonly company: Company }) {
  const { say, count } = useLanguage();
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {say(sentences.title)}
      </Title>
      <Words maw="46rem">{say(sentences.lead)}</Words>
      <Accordion variant="separated" order={3} multiple>
        {countParts.map((part) => {
          const items = company[part.name] ?? [];
          return (
            <Accordion.Item key={part.name} value={part.name}>
              <Accordion.Control>
                {say(part.title)}
                {items.length > 0 && (
                  <Words span c="dimmed" size="sm">
                    {` (${count(items.length, sentences.items)})`}
                  </Words>
                )}
              </Accordion.Control>
              <Accordion.Panel>
                <CountList part={part} items={items} company={company} />
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
    </Stack>
  );
}

interface CountListProps {
  readonly part: CountPart;
  readonly items: readonly Item[];
  readonly company: Company;
}

const nameIn = ({ named }: CountPart, item: Item): string => String(item[named] ?? '');

/** The list, the item that is open, and what a person does with both. */
function useCountList({ part, items, company }: CountListProps) {
  const { host } = useSite();
  const keep = useKeepCompany(host);
  /** Place of the item that is changed; that after the last one is added; null = none. */
  const [open, setOpen] = useState<number | null>(null);
  /** The list before the last removal. */
  const [before, setBefore] = useState<{ readonly items: readonly Item[]; readonly name: string } | null>(null);
  const save = (list: readonly Item[], removed: typeof before): void =>
    keep.mutate(
      { company: { ...company, [part.name]: list } },
      {
        onSuccess: () => {
          setBefore(removed);
          setOpen(null);
        },
      },
    );
  const remove = (item: Item): void =>
    save(
      items.filter((one) => one !== item),
      { items, name: nameIn(part, item) },
    );
  const close = (): void => {
    keep.reset();
    setOpen(null);
  };
  return { keep, open, setOpen, before, save, remove, close };
}

/** The items of a list; one at a time is changed. */
function CountList(props: CountListProps) {
  const { part, items, company } = props;
  const { say } = useLanguage();
  const { keep, open, setOpen, before, save, remove, close } = useCountList(props);
  const formAt = (index: number, item: Item) => (
    <CountForm
      part={part}
      company={company}
      item={item}
      index={index}
      isSaving={keep.isPending}
      error={keep.error}
      onCancel={close}
      onSave={(next) => {
        const written = { ...next, id: item.id ?? freeId(part.name, items) };
        save([...items.slice(0, index), written, ...items.slice(index + 1)], null);
      }}
    />
  );
  return (
    <Stack gap="md" align="stretch">
      <Words c="dimmed">{say(part.lead)}</Words>
      {items.map((item, index) =>
        open === index ? (
          <div key={String(item.id)}>{formAt(index, item)}</div>
        ) : (
          <CountRow
            key={String(item.id)}
            name={nameIn(part, item)}
            isSaving={keep.isPending}
            onChange={() => setOpen(index)}
            onRemove={() => remove(item)}
          />
        ),
      )}
      {open === null && keep.isError && <Refusal error={keep.error} />}
      {before !== null && (
        <Group gap="sm" role="status">
          <Words>{say(sentences.removed, { name: before.name })}</Words>
          <Button variant="default" size="compact-md" onClick={() => save(before.items, null)}>
            {say(sentences.undo)}
          </Button>
        </Group>
      )}
      {open === items.length ? (
        formAt(items.length, {})
      ) : (
        <Button variant="default" onClick={() => setOpen(items.length)} style={{ alignSelf: 'flex-start' }}>
          {say(part.add)}
        </Button>
      )}
    </Stack>
  );
}

interface CountRowProps {
  readonly name: string;
  readonly isSaving: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** An item that is not open. */
function CountRow({ name, isSaving, onChange, onRemove }: CountRowProps) {
  const { say } = useLanguage();
  const small = { variant: 'default', size: 'compact-md' } as const;
  return (
    <Group gap="sm" justify="space-between" align="flex-start">
      <Words style={{ overflowWrap: 'anywhere', flex: '1 1 12rem' }}>{name}</Words>
      <Group gap="xs">
        <Button {...small} onClick={onChange} aria-label={say(sentences.changeNamed, { name })}>
          {say(sentences.change)}
        </Button>
        <Button {...small} disabled={isSaving} onClick={onRemove} aria-label={say(sentences.removeNamed, { name })}>
          {say(sentences.remove)}
        </Button>
      </Group>
    </Group>
  );
}

const sentences = {
  title: { fr: 'Ce que vous avez compté', en: 'What you have counted' },
  lead: {
    fr: 'Facultatif. Chaque compte change le plan que vous ferez ensuite\u00a0: les demandes qu’il amène, ce qu’il répond d’abord, ses dates. Une case vide reste inconnue, elle ne compte pas pour zéro.',
    en: 'Optional. Each count changes the plan that you make next: the demand that it brings, what it answers first, its dates. An empty box stays unknown, it does not count as zero.',
  },
  items: { fr: { one: '{count}', other: '{count}' }, en: { one: '{count}', other: '{count}' } },
  change: { fr: 'Changer', en: 'Change' },
  changeNamed: { fr: 'Changer\u00a0: {name}', en: 'Change: {name}' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNamed: { fr: 'Retirer\u00a0: {name}', en: 'Remove: {name}' },
  removed: { fr: 'Retiré\u00a0: {name}', en: 'Removed: {name}' },
  undo: { fr: 'Remettre', en: 'Put it back' },
};
