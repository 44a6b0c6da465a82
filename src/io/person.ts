import type { ReadStream, WriteStream } from 'node:tty';
import type { Person, Prompt, Reply } from './services/person.ts';

/** Rows of a list shown at once. */
const mostRows = 14;
/** The library draws its bar before the lines of a list, and before the first line of a text. */
const textBar = '\n│  ';
/** Typed instead of an answer: the question before. */
const backSign = '<';

/** Asks questions on a terminal; the library is loaded at the first one. */
export function personAt(input: ReadStream, output: WriteStream): Person {
  return {
    ask: (prompt) => (prompt.choices.length === 0 ? askText(prompt, input, output) : askChoice(prompt, input, output)),
    tell: (text) => void output.write(`${text}\n`),
    close: () => void input.pause(),
  };
}

async function askText(prompt: Prompt, input: ReadStream, output: WriteStream): Promise<Reply> {
  const { text, isCancel } = await import('@clack/prompts');
  const pressed = watchEscape(input);
  const initial = prompt.initial ?? '';
  const typed = await text({
    input,
    output,
    message: messageOf(prompt).replaceAll('\n', textBar),
    // A short proposal is replaced by typing, a long one is edited.
    ...(initial.length > 24 ? { initialValue: initial } : { placeholder: initial, defaultValue: initial }),
    validate: (value) => {
      const answer = value === undefined || value === '' ? initial : value;
      return answer.trim() === backSign ? undefined : (prompt.check(answer) ?? undefined);
    },
  });
  const escaped = pressed();
  if (isCancel(typed)) return escaped ? 'back' : 'left';
  return typed.trim() === backSign ? 'back' : { answer: typed };
}

async function askChoice(prompt: Prompt, input: ReadStream, output: WriteStream): Promise<Reply> {
  const { select, multiselect, isCancel } = await import('@clack/prompts');
  const options = prompt.choices.map(({ value, label }) => ({ value, label }));
  const chosen = (prompt.initial ?? '').split(', ').filter((value) => value !== '');
  const shared = { input, output, options, maxItems: mostRows, showInstructions: false };
  let complaint: string | null = null;
  for (;;) {
    const message = messageOf(prompt, complaint);
    const pressed = watchEscape(input);
    const taken: string | string[] | symbol = prompt.several
      ? await multiselect({ ...shared, message, initialValues: chosen, required: false })
      : await select({ ...shared, message, ...(chosen[0] === undefined ? {} : { initialValue: chosen[0] }) });
    const escaped = pressed();
    if (isCancel(taken)) return escaped ? 'back' : 'left';
    const answer = Array.isArray(taken) ? taken.join(', ') : String(taken);
    complaint = prompt.check(answer);
    if (complaint === null) return { answer };
  }
}

function messageOf({ message, help, several, choices, locale }: Prompt, complaint: string | null = null): string {
  const keys = several ? severalKeys[locale] : choices.length > 0 ? oneKeys[locale] : null;
  return [message, help, keys, complaint].filter((line) => line !== null).join('\n');
}

const severalKeys = {
  fr: '↑ ↓ pour vous déplacer, Espace pour cocher, Entrée pour valider',
  en: '↑ ↓ to move, Space to tick, Enter to confirm',
};
const oneKeys = { fr: '↑ ↓ pour choisir, Entrée pour valider', en: '↑ ↓ to choose, Enter to confirm' };

/** The library ends a question in the same way for Escape and for Ctrl-C: the last key says which it was. */
function watchEscape(input: ReadStream): () => boolean {
  let escaped = false;
  const listener = (_text: string | undefined, key: { readonly name?: string } | undefined): void => {
    escaped = key?.name === 'escape';
  };
  input.on('keypress', listener);
  return () => {
    input.off('keypress', listener);
    return escaped;
  };
}
