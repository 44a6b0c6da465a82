import type { ReadStream } from 'node:tty';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}
type Listener = (text: string | undefined, key: Key | undefined) => void;

/** The last key of a question: the library ends it in the same way for Escape and for Ctrl-C. */
export interface LastKey {
  readonly escaped: boolean;
}

const moving = new Set(['left', 'right', 'up', 'down', 'home', 'end', 'tab']);

/** Watches a text question. A first key that moves types the proposal, so that it can be edited; any other replaces it. */
export function watchText(input: ReadStream, proposal: string): () => LastKey {
  let escaped = false;
  let touched = false;
  return listen(
    input,
    (text, key) => {
      escaped = key?.name === 'escape';
      if (touched || escaped || key?.name === 'return' || key?.name === 'backspace') return;
      const takes = key?.name !== undefined && moving.has(key.name) && proposal !== '';
      touched = takes || isLetter(text, key);
      if (takes) input.emit('keypress', proposal, { sequence: proposal });
    },
    () => ({ escaped }),
  );
}

export interface ListKeys extends LastKey {
  /** What was typed instead of moving in the list; empty = nothing. */
  readonly letters: string;
  /** True when Enter followed the letters. */
  readonly entered: boolean;
}

/** Watches a list. `onLetters` is called after the keys that came with the first letter. */
export function watchList(input: ReadStream, onLetters: () => void): () => ListKeys {
  let escaped = false;
  let letters = '';
  let entered = false;
  let pending: NodeJS.Immediate | undefined;
  return listen(
    input,
    (text, key) => {
      escaped = key?.name === 'escape';
      if (letters === '') {
        if (!isLetter(text, key)) return;
        pending = setImmediate(onLetters);
      }
      if (key?.name === 'return') entered = true;
      else if (key?.name === 'backspace') letters = letters.slice(0, -1);
      else if (!entered && text !== undefined && key?.ctrl !== true && key?.meta !== true) letters += text;
    },
    () => {
      clearImmediate(pending);
      return { escaped, letters: letters.trimStart(), entered };
    },
  );
}

const isLetter = (text: string | undefined, key: Key | undefined): boolean =>
  key?.ctrl !== true && key?.meta !== true && /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text ?? '');

function listen<Result>(input: ReadStream, listener: Listener, result: () => Result): () => Result {
  input.on('keypress', listener);
  return () => {
    input.off('keypress', listener);
    return result();
  };
}
