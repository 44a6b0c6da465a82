import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addressOf } from '../../screens.ts';
import { showNotice } from '../frame/show-notice.tsx';
import { useLanguage } from '../language.tsx';
import { recordedIn } from './recorded-in.ts';
import { companyAfter, isProvisional, useKeepCompany } from '../plan/kept-company.ts';
import { type KeptCompany, type Question, service } from '../service.ts';
import { useSite } from '../site.tsx';
import { askedIn, backIn, costPlace, fromFigures } from './question-address.ts';
import { type Given, saidBack } from './said-back.ts';

/** Answers by the id of their question, in the order they were given. */
type Answers = Readonly<Record<string, string>>;

/** The next question, and what a person does with it. */
export function useInterview(kept: KeptCompany) {
  const { locale, say } = useLanguage();
  const { host, audit } = useSite();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const asked = search.get(askedIn);
  const keep = useKeepCompany(host);
  const [fault, setFault] = useState<Question['fault']>(null);
  /** The answered question that is open again: its answer stays until another one is saved. */
  const [again, setAgain] = useState(asked !== null && asked in kept.answers ? asked : null);
  /** The question that was left last, until the person does something else. */
  const [left, setLeft] = useState<string | null>(null);
  const recorded = recordedIn(kept);
  const ask = (answers: Answers, id: string | null) =>
    service.draftCompany({
      answers,
      skipped: kept.skipped,
      auditId: audit.id,
      lang: locale,
      early: isProvisional(kept),
      recorded,
      ...(asked === null ? {} : { ask: asked }),
      ...(id === null ? {} : { again: id }),
    });
  const draft = useQuery({
    queryKey: ['draft', audit.id, kept.answers, kept.skipped, isProvisional(kept), recorded, locale, asked, again],
    queryFn: () => ask(kept.answers, again),
    placeholderData: keepPreviousData,
  });
  const give = useMutation({
    mutationFn: async ({ id, answer, isTyped }: Given) => {
      const answers = { ...kept.answers, [id]: answer };
      const next = await ask(answers, id);
      const refused = next.question?.id === id ? next.question.fault : null;
      setFault(refused);
      if (refused !== null) return;
      setLeft(null);
      await keep.mutateAsync({ answers, company: companyAfter(next.company, kept.company) });
      setAgain(null);
      if (id !== asked || search.get(backIn) !== fromFigures) return;
      await navigate(`${addressOf(host, fromFigures)}#${costPlace}`);
      const message = saidBack({ id, answer, isTyped }, next.given, say);
      showNotice({ message: () => message, closeLabel: say(sentences.close) });
    },
  });
  const open = (id: string | null): void => {
    setFault(null);
    give.reset();
    setLeft(null);
    setAgain(id);
  };
  /** Leaves a question open: the next one comes, also where the address asked for this one. */
  const leave = (id: string): void => {
    open(null);
    keep.mutate({ skipped: [...new Set([...kept.skipped, id])] }, { onSuccess: () => setLeft(id) });
    if (id === asked) setSearch((names) => withoutAsked(names), { replace: true });
  };
  /** Asks a question that was left. */
  const takeUp = (id: string): void => {
    keep.mutate({ skipped: kept.skipped.filter((one) => one !== id) });
    open(id);
  };
  const isForFigures = search.get(backIn) === fromFigures;
  return { keep, draft, give, fault, asked, isForFigures, left, open, leave, takeUp };
}

function withoutAsked(names: URLSearchParams): URLSearchParams {
  const others = new URLSearchParams(names);
  others.delete(askedIn);
  return others;
}

export type Interview = ReturnType<typeof useInterview>;
export type Draft = NonNullable<Interview['draft']['data']>;

const sentences = {
  close: { fr: 'Fermer', en: 'Close' },
};
