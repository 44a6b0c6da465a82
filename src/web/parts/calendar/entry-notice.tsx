import { Anchor, Button, Group, Text as Words } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { EntryEdit } from '../../../core/planning/calendar/edited-plan.ts';
import { addressOf } from '../../screens.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { showNotice } from '../frame/show-notice.tsx';
import { useKeepCompany, useKeptCompany } from '../plan/kept-company.ts';

interface EntryNoticeProps {
  /** Host of the site. */
  readonly host: string;
  readonly entryKey: string;
  /** What was changed in the entry before; undefined for nothing, or for an entry that was not there. */
  readonly before: EntryEdit | undefined;
  readonly text: string;
  /** True for a change made elsewhere than in the calendar: the message leads to its entry. */
  readonly isElsewhere?: boolean;
  /** The button that led here went with the entry: the keyboard goes on from the way back. */
  readonly isGone?: boolean;
}

/** Says what became of an entry of the calendar, with a way back as long as it is shown. */
export function showEntryNotice(notice: EntryNoticeProps, closeLabel: string): void {
  showNotice({ message: (close) => <EntryNotice {...notice} onClose={close} />, closeLabel });
}

function EntryNotice({
  host,
  entryKey,
  before,
  text,
  isElsewhere = false,
  isGone = false,
  onClose,
}: EntryNoticeProps & { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const { data: kept } = useKeptCompany(host);
  const keep = useKeepCompany(host);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isGone) back.current?.focus({ preventScroll: true });
  }, [isGone]);
  const undo = (): void => {
    const { [entryKey]: _, ...others } = kept!.edits;
    const edits = before === undefined ? others : { ...others, [entryKey]: before };
    keep.mutate({ edits }, { onSuccess: onClose });
  };
  return (
    <Group gap="xs" justify="space-between">
      <Words size="sm" flex="1 1 14rem" style={{ overflowWrap: 'anywhere' }}>
        {text}
        {isElsewhere && (
          <>
            {' '}
            <Anchor
              component={Link}
              to={`${addressOf(host, 'calendar')}?entry=${encodeURIComponent(entryKey)}`}
              inherit
            >
              {say(sentences.see)}
            </Anchor>
          </>
        )}
      </Words>
      <Button
        ref={back}
        variant="default"
        size="compact-md"
        disabled={kept === undefined}
        loading={keep.isPending}
        onClick={undo}
      >
        {say(sentences.undo)}
      </Button>
      {keep.isError && <Refusal error={keep.error} />}
    </Group>
  );
}

const sentences = {
  see: { fr: 'Voir l’entrée', en: 'See the entry' },
  undo: { fr: 'Annuler', en: 'Undo' },
};
