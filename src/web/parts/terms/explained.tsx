import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { termsIn } from '../../../core/report/terms/terms-in.ts';
import type { Term } from '../../../core/report/terms/terms.ts';

/** A text whose words of the trade say what they mean when they are pressed: each at its first place. */
export function Explained({ text }: { readonly text: string }) {
  const { locale } = useLanguage();
  return termsIn(text, locale).map((part, at) =>
    typeof part === 'string' ? part : <TermButton key={at} word={part.word} meaning={part.term.meaning} />,
  );
}

function TermButton({ word, meaning }: { readonly word: string; readonly meaning: Term['meaning'] }) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="term" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {word}
      </button>
      {isOpen && <span className="term-meaning"> ({say(meaning)})</span>}
    </>
  );
}
