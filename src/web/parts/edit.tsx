import { Code, Mark, Stack, Text as Words } from '@mantine/core';
import { useLanguage } from './language.tsx';

/** A sentence with the words to link marked, else words to replace and those that replace them, as the page has them. */
export function EditText({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) {
  const { say } = useLanguage();
  const at =
    before === undefined || after === undefined || before === after || after === '' ? -1 : before.indexOf(after);
  if (before !== undefined && after !== undefined && at >= 0)
    return (
      <Words size="sm" style={{ overflowWrap: 'anywhere' }}>
        {before.slice(0, at)}
        <Mark c="black">{after}</Mark>
        {before.slice(at + after.length)}
      </Words>
    );
  return (
    <Stack gap={4} align="flex-start">
      {before !== undefined && before !== '' && (
        <Written label={say(after === undefined ? sentences.correct : sentences.replace)} text={before} />
      )}
      {after !== undefined && (
        <Written label={say(before === undefined || before === '' ? sentences.add : sentences.by)} text={after} />
      )}
    </Stack>
  );
}

function Written({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Words size="sm" component="div">
      <Words span c="dimmed" size="sm">
        {label}{' '}
      </Words>
      <Code style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Code>
    </Words>
  );
}

const sentences = {
  replace: { fr: 'Remplacez\u00a0:', en: 'Replace:' },
  /** What takes its place is for the owner to say. */
  correct: { fr: 'À corriger\u00a0:', en: 'To correct:' },
  by: { fr: 'par\u00a0:', en: 'by:' },
  add: { fr: 'Ajoutez\u00a0:', en: 'Add:' },
};
