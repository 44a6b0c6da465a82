import { Alert, Badge, Button, Card, Group, Mark, Stack, Text as Words, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconCheck, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { FromTo } from './from-to.tsx';
import { LinkHtml } from './link-html.tsx';
import { type LinkDecision, type LinkRow, service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { Explained } from '../terms/explained.tsx';

type Decision = 'accepted' | 'rejected' | 'proposed';

interface Choice {
  readonly state: Decision;
  readonly reason?: string;
}

/** A link with its decision: one that the last exploration proposes, or one of an earlier exploration that was decided. */
export type DecidedLink = Omit<LinkDecision, 'state'> &
  Pick<LinkRow, 'state'> & { readonly proposed: Pick<LinkRow, 'reason' | 'confidence' | 'offset'> | null };

/** A link that an exploration proposes. */
export const proposedLink = (row: LinkRow, decision?: LinkDecision): DecidedLink => ({
  ...row,
  reason: decision?.reason ?? null,
  decidedAt: decision?.decidedAt ?? '',
  proposed: row,
});

interface LinkCardProps {
  readonly link: DecidedLink;
  /** True when an earlier exploration did not propose it. */
  readonly isNew?: boolean;
  readonly onDecided?: () => void;
}

/** A link to add: the sentence with its words marked, from which page to which, and the decision about it. */
export function LinkCard({ link, isNew = false, onDecided }: LinkCardProps) {
  const { say } = useLanguage();
  const [isRefusing, setRefusing] = useState(false);
  const decide = useDecision(link, () => {
    setRefusing(false);
    onDecided?.();
  });
  const { sentence, anchor, proposed } = link;
  // The mutation is pending a moment later only: a second press would decide the same link again.
  const [sent, setSent] = useState<Choice | null>(null);
  const send = (choice: Choice): void => {
    setSent(choice);
    decide.mutate(choice, { onSettled: () => setSent(null) });
  };
  const shown: DecidedLink = { ...link, ...sent };
  // What to read before a decision is of no use after it, and stays where it was read: the cards below keep their places.
  const [isToDecide] = useState(link.state === 'proposed');
  return (
    <Card withBorder padding="md" component="article" aria-label={say(sentences.card, { anchor })}>
      <Stack gap="sm">
        <Group gap={6} align="center">
          <FromTo from={link.from} to={link.to} />
          {isNew && (
            <Badge variant="outline" color="gray" c="var(--mantine-color-text)" tt="none">
              {say(sentences.fresh)}
            </Badge>
          )}
        </Group>
        <MarkedSentence sentence={sentence} anchor={anchor} at={proposed?.offset ?? sentence.indexOf(anchor)} />
        {proposed !== null && (
          <Words size="sm" c="dimmed">
            <Explained text={`${say(proposed.reason)}${isToDecide ? say(confidences[proposed.confidence]) : ''}`} />
          </Words>
        )}
        {isRefusing ? (
          <ReasonForm
            onSend={(reason) => {
              setRefusing(false);
              send({ state: 'rejected', reason });
            }}
            onLeave={() => setRefusing(false)}
          />
        ) : (
          <Group gap="xs">
            <Choices
              link={shown}
              isRecorded={sent === null}
              onDecide={(state) => send({ state })}
              onRefuse={() => setRefusing(true)}
            />
            <LinkHtml link={link} />
          </Group>
        )}
        {decide.isError && <LostDecision link={link} mine={decide.variables} error={decide.error} onKeep={send} />}
        <span role="status" className="only-spoken">
          {decide.data !== undefined && say(announcements[decide.data.state])}
        </span>
      </Stack>
    </Card>
  );
}

interface LostDecisionProps {
  readonly link: DecidedLink;
  readonly mine: Choice;
  readonly error: Error;
  readonly onKeep: (choice: Choice) => void;
}

/** Somebody else decided first: both decisions, and the way to keep one's own all the same. */
function LostDecision({ link, mine, error, onKeep }: LostDecisionProps) {
  const { say } = useLanguage();
  if (!(error instanceof ServiceError) || error.code !== 'conflict') return <Refusal error={error} />;
  const named = (state: DecidedLink['state'], reason?: string | null): string =>
    reason == null ? say(decisions[state]) : say(sentences.because, { decision: say(decisions[state]), reason });
  return (
    <Alert role="alert" color="orange" title={say(sentences.twoVersions)}>
      <Stack gap="xs" align="flex-start">
        <Words>{say(sentences.mine, { decision: named(mine.state, mine.reason) })}</Words>
        <Words>{say(sentences.theirs, { decision: named(link.state, link.reason) })}</Words>
        <Button variant="default" onClick={() => onKeep(mine)}>
          {say(sentences.keepMine)}
        </Button>
      </Stack>
    </Alert>
  );
}

/** `at`: place of the words in the sentence; -1 when it has them no more. */
type MarkedSentenceProps = Pick<LinkDecision, 'sentence' | 'anchor'> & { readonly at: number };

function MarkedSentence({ sentence, anchor, at }: MarkedSentenceProps) {
  return (
    <Words style={{ overflowWrap: 'anywhere' }}>
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <Mark c="black">{anchor}</Mark>
          {sentence.slice(at + anchor.length)}
        </>
      )}
    </Words>
  );
}

interface ChoicesProps {
  readonly link: DecidedLink;
  readonly isRecorded: boolean;
  readonly onDecide: (state: Decision) => void;
  readonly onRefuse: () => void;
}

function Choices({ link, isRecorded, onDecide, onRefuse }: ChoicesProps) {
  const { say } = useLanguage();
  if (link.state === 'in-place')
    return (
      <Badge
        variant="outline"
        color="green"
        c="var(--mantine-color-text)"
        tt="none"
        leftSection={<IconCheck size={14} aria-hidden />}
      >
        {say(sentences.inPlace)}
      </Badge>
    );
  const isDecided = link.state !== 'proposed';
  // Each takes the room of the larger: a decision moves nothing under the pointer.
  const place = (isShown: boolean) => ({ gridArea: '1 / 1', visibility: isShown ? 'visible' : 'hidden' }) as const;
  return (
    <div style={{ display: 'inline-grid' }}>
      <Group gap="xs" style={place(!isDecided)}>
        <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => onDecide('accepted')}>
          {say(sentences.accept)}
        </Button>
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={onRefuse}>
          {say(sentences.reject)}
        </Button>
      </Group>
      <Group gap="xs" style={place(isDecided)}>
        <Words fw={600}>{say(link.state === 'rejected' ? sentences.rejected : sentences.accepted)}</Words>
        {link.reason !== null && <Words size="sm">{link.reason}</Words>}
        <Button variant="default" onClick={() => onDecide('proposed')} style={place(isDecided && isRecorded)}>
          {say(sentences.undo)}
        </Button>
      </Group>
    </div>
  );
}

function ReasonForm({ onSend, onLeave }: { readonly onSend: (reason: string) => void; readonly onLeave: () => void }) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onSend(reason.trim());
  };
  return (
    <Group component="form" onSubmit={send} align="flex-end" gap="xs">
      <TextInput
        flex="1 1 14rem"
        label={say(sentences.why)}
        description={say(sentences.whyNote)}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing ? say(sentences.whyMissing) : undefined}
        data-autofocus
        autoFocus
      />
      <Button type="submit">{say(sentences.reject)}</Button>
      <Button variant="default" onClick={onLeave}>
        {say(sentences.leave)}
      </Button>
    </Group>
  );
}

/** Sends a decision and writes it into the lists that show the link. */
function useDecision(link: DecidedLink, onDone: () => void) {
  const { audit } = useSite();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Choice) =>
      service.decideLink({ id: audit.id, suggestion: link.id, revision: link.revision, ...decision }),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['links'] });
      await queries.invalidateQueries({ queryKey: ['page'] });
    },
    // Somebody else decided in the meantime: the card stays where it was and shows both.
    onError: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['links'] });
    },
  });
}

/** What to do beside reading the reason: nothing where links of the kind mostly suit, so that the others are seen. */
const confidences = {
  sure: { fr: '', en: '' },
  probable: {
    fr: ' Lisez la phrase avant d’accepter\u00a0: les liens de cette sorte conviennent souvent, pas toujours.',
    en: ' Read the sentence before you accept: links of this kind often suit, not always.',
  },
  possible: {
    fr: ' Relisez la phrase avant d’accepter\u00a0: un sur trois ne convient pas.',
    en: ' Read the sentence before you accept: one in three does not suit.',
  },
};

const announcements = {
  accepted: {
    fr: 'Lien accepté. Il est rangé dans «\u202facceptés\u202f».',
    en: 'Link accepted. It is kept in “accepted”.',
  },
  rejected: { fr: 'Lien refusé.', en: 'Link rejected.' },
  proposed: { fr: 'Décision annulée.', en: 'Decision undone.' },
  'in-place': { fr: 'Lien en place.', en: 'Link in place.' },
};

const decisions = {
  proposed: { fr: 'sans décision', en: 'no decision' },
  accepted: { fr: 'accepté', en: 'accepted' },
  rejected: { fr: 'refusé', en: 'rejected' },
  'in-place': { fr: 'en place', en: 'in place' },
};

const sentences = {
  twoVersions: {
    fr: 'Quelqu’un d’autre, ou un autre onglet, a décidé avant vous',
    en: 'Somebody else, or another tab, decided before you',
  },
  mine: { fr: 'La vôtre\u00a0: {decision}', en: 'Yours: {decision}' },
  theirs: { fr: 'L’autre, gardée\u00a0: {decision}', en: 'The other, which is kept: {decision}' },
  because: { fr: '{decision} ({reason})', en: '{decision} ({reason})' },
  keepMine: { fr: 'Garder la mienne', en: 'Keep mine' },
  card: { fr: 'Lien sur «\u202f{anchor}\u202f»', en: 'Link on “{anchor}”' },
  accept: { fr: 'Accepter', en: 'Accept' },
  reject: { fr: 'Refuser', en: 'Reject' },
  accepted: { fr: 'Accepté', en: 'Accepted' },
  rejected: { fr: 'Refusé', en: 'Rejected' },
  inPlace: { fr: 'En place', en: 'In place' },
  undo: { fr: 'Annuler la décision', en: 'Undo the decision' },
  fresh: { fr: 'nouveau', en: 'new' },
  why: { fr: 'Pourquoi le refuser', en: 'Why reject it' },
  whyNote: {
    fr: 'La raison est gardée\u00a0; ce lien ne sera plus proposé.',
    en: 'The reason is kept; this link will not be proposed again.',
  },
  whyMissing: { fr: 'Écrivez une raison, même courte.', en: 'Write a reason, even a short one.' },
  leave: { fr: 'Garder le lien', en: 'Keep the link' },
};
