import { Accordion, List, Stack, Text as Words } from '@mantine/core';
import { timeText } from '../../core/worklist/time-text.ts';
import { EditText } from './edit.tsx';
import { useLanguage } from './language.tsx';
import { PageLink } from './page-link.tsx';
import type { ActionRow } from './service.ts';
import { TaskHeading } from './task-heading.tsx';
import { Explained } from './terms/explained.tsx';

/** One thing to do: what, how long, and when opened why, how, what shows it and what it should change. */
export function WorkCard({ action, place }: { readonly action: ActionRow; readonly place: number }) {
  const { say } = useLanguage();
  return (
    <Accordion.Item value={action.id}>
      <Accordion.Control>
        <TaskHeading place={place} title={say(action.title)} note={say(timeText(action.minutes))} />
      </Accordion.Control>
      <Accordion.Panel>
        <WorkText work={action} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}

type Work = Pick<ActionRow, 'why' | 'how' | 'proof' | 'edits' | 'success'>;

/** Why and how to do a piece of work, what shows it and what it should change. */
export function WorkText({ work }: { readonly work: Work }) {
  const { say } = useLanguage();
  return (
    <Stack gap="sm" maw="52rem">
      <Part title={say(sentences.why)}>
        <Explained text={say(work.why)} />
      </Part>
      {work.how !== undefined && (
        <Part title={say(sentences.how)}>
          <Explained text={say(work.how)} />
        </Part>
      )}
      {work.proof.length > 0 && (
        <Part title={say(sentences.proof)}>
          <List spacing={4}>
            {work.proof.map(({ text, page }) => (
              <List.Item key={`${page} ${text.en}`}>
                {say(text)} {page !== null && <PageLink url={page} />}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {work.edits.length > 0 && (
        <Part title={say(sentences.edits)}>
          <List spacing="xs">
            {work.edits.map(({ text, page, before, after }) => (
              <List.Item key={`${page} ${text.en}`}>
                {say(text)} {page !== null && <PageLink url={page} />}
                <EditText before={before} after={after} />
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      <Part title={say(sentences.success)}>
        <Explained text={say(work.success)} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Words fw={600} size="sm">
        {title}
      </Words>
      <Words component="div">{children}</Words>
    </div>
  );
}

const sentences = {
  why: { fr: 'Pourquoi', en: 'Why' },
  how: { fr: 'Comment', en: 'How' },
  proof: { fr: 'Ce qui a été vu', en: 'What was seen' },
  edits: { fr: 'Ce qu’il faut écrire', en: 'What to write' },
  success: { fr: 'Ce qui doit changer', en: 'What should change' },
};
