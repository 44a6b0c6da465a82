import type { ReadStream, WriteStream } from 'node:tty';
import { erasableOutput } from './erasable-output.ts';
import type { Person, Prompt, Reply } from '../services/person.ts';
import { watchList, watchText } from './typed-keys.ts';
import { wrapped } from './wrapped.ts';

/** Rows of a list shown at once. */
const mostRows = 14;
/** The library draws its bar before the lines of a list, and before the first line of a text. */
const textBar = '\n│  ';
const barWidth = 4;
/** Typed instead of an answer: the question before. */
const backSign = '<';

interface Terminal {
  readonly input: ReadStream;
  readonly output: WriteStream;
}

/** Asks questions on a terminal; the library is loaded at the first one. */
export function personAt(input: ReadStream, output: WriteStream): Person {
  const terminal = { input, output };
  return {
    ask: (prompt) => (prompt.choices.length === 0 ? askText(prompt, terminal) : askChoice(prompt, terminal)),
    tell: (text) => void output.write(`${wrapped(text, output.columns)}\n`),
    close: () => void input.pause(),
  };
}

/** `begun`: the answer as typed so far; null = nothing, and the proposal is shown. */
async function askText(prompt: Prompt, terminal: Terminal, begun: string | null = null): Promise<Reply> {
  const { text, isCancel } = await import('@clack/prompts');
  const proposal = begun === null ? (prompt.initial ?? '') : '';
  const frame = erasableOutput(terminal.output);
  const stopWatching = watchText(terminal.input, proposal);
  const typed = await text({
    input: terminal.input,
    output: frame.output,
    message: messageOf(prompt, widthIn(terminal.output)).replaceAll('\n', textBar),
    ...(begun === null ? { placeholder: proposal, defaultValue: proposal } : { initialValue: begun }),
    validate: (value) => {
      const answer = value === undefined || value === '' ? proposal : value;
      return answer.trim() === backSign ? undefined : (prompt.check(answer) ?? undefined);
    },
  });
  const { escaped } = stopWatching();
  const goesBack = isCancel(typed) ? escaped : typed.trim() === backSign;
  if (goesBack) {
    frame.erase();
    return 'back';
  }
  return isCancel(typed) ? 'left' : { answer: typed };
}

async function askChoice(prompt: Prompt, terminal: Terminal): Promise<Reply> {
  let complaint: string | null = null;
  for (;;) {
    const taken: Reply | { readonly typed: Typed } = await takeFromList(prompt, terminal, complaint);
    if (typeof taken === 'string') return taken;
    if ('typed' in taken) {
      const reply = await askNames(prompt, taken.typed, terminal);
      if (reply !== 'back') return reply;
      complaint = null;
      continue;
    }
    complaint = taken.answer === '' && !prompt.several ? noneTaken[prompt.locale] : prompt.check(taken.answer);
    if (complaint === null) {
      await showAnswer(prompt, taken.answer, terminal);
      return taken;
    }
  }
}

interface Typed {
  readonly letters: string;
  readonly entered: boolean;
}

/** The choices taken by arrows, or what was typed instead; the list is off the screen afterwards, unless the person leaves. */
async function takeFromList(
  prompt: Prompt,
  { input, output }: Terminal,
  complaint: string | null,
): Promise<Reply | { readonly typed: Typed }> {
  const { select, multiselect, isCancel } = await import('@clack/prompts');
  const frame = erasableOutput(output);
  const stop = new AbortController();
  const stopWatching = watchList(input, () => stop.abort());
  const chosen = (prompt.initial ?? '').split(', ').filter((value) => value !== '');
  const shared = {
    input,
    output: frame.output,
    options: [
      // Enter alone must not take the first line.
      ...(prompt.several || chosen.length > 0 ? [] : [{ value: '', label: takeOne[prompt.locale] }]),
      ...prompt.choices.map(({ value, label }) => ({ value, label })),
    ],
    maxItems: mostRows,
    showInstructions: false,
    signal: stop.signal,
    message: messageOf(prompt, widthIn(output), complaint),
  };
  const taken: string | string[] | symbol = prompt.several
    ? await multiselect({ ...shared, initialValues: chosen, required: false })
    : await select({ ...shared, ...(chosen[0] === undefined ? {} : { initialValue: chosen[0] }) });
  const { escaped, letters, entered } = stopWatching();
  if (isCancel(taken) && !escaped && letters === '') return 'left';
  frame.erase();
  if (letters !== '') return { typed: { letters, entered } };
  if (isCancel(taken)) return 'back';
  return { answer: Array.isArray(taken) ? taken.join(', ') : String(taken) };
}

/** Choices by their names, as typed over the list: what is typed replaces what was ticked. */
async function askNames(prompt: Prompt, { letters, entered }: Typed, terminal: Terminal): Promise<Reply> {
  let reply: Reply = { answer: letters };
  if (!entered || prompt.check(letters) !== null) {
    const keys = (prompt.several ? severalNames : oneName)[prompt.locale];
    const frame = erasableOutput(terminal.output);
    reply = await askText(
      { ...prompt, help: keys, choices: [], initial: null },
      { ...terminal, output: frame.output },
      letters,
    );
    if (typeof reply !== 'string') frame.erase();
  }
  if (typeof reply !== 'string') await showAnswer(prompt, reply.answer, terminal);
  return reply;
}

/** Leaves a question and its answer in words on the screen. */
async function showAnswer({ message, words, locale }: Prompt, answer: string, { output }: Terminal): Promise<void> {
  const { log } = await import('@clack/prompts');
  const shown = words?.(answer) ?? answer;
  const lines = wrapped(`${message}\n${shown === '' ? nothing[locale] : shown}`, widthIn(output));
  log.step(lines, { output });
}

/** Columns beside the bar of the library; undefined without a terminal. */
const widthIn = ({ columns }: WriteStream): number | undefined =>
  columns === undefined ? undefined : columns - barWidth;

function messageOf(prompt: Prompt, width: number | undefined, complaint: string | null = null): string {
  const { message, help, several, choices, locale } = prompt;
  const keys = several ? severalKeys[locale] : oneKeys[locale];
  const lines = [message, help, choices.length === 0 ? null : keys, complaint];
  return wrapped(lines.filter((line) => line !== null).join('\n'), width);
}

const severalKeys = {
  fr: '↑ ↓ pour vous déplacer, Espace pour cocher, Entrée pour valider\u202f; ou écrivez les noms',
  en: '↑ ↓ to move, Space to tick, Enter to confirm; or type the names',
};
const oneKeys = {
  fr: '↑ ↓ pour choisir, Entrée pour valider\u202f; ou écrivez le nom',
  en: '↑ ↓ to choose, Enter to confirm; or type the name',
};
const severalNames = {
  fr: 'des noms séparés par des virgules, puis Entrée\u202f; Échap revient à la liste',
  en: 'names separated by commas, then Enter; Escape goes back to the list',
};
const oneName = {
  fr: 'un nom, puis Entrée\u202f; Échap revient à la liste',
  en: 'a name, then Enter; Escape goes back to the list',
};
const takeOne = { fr: '(à choisir ci-dessous)', en: '(choose below)' };
const noneTaken = { fr: 'Choisissez une ligne avec ↓.', en: 'Choose a line with ↓.' };
const nothing = { fr: 'rien', en: 'nothing' };
