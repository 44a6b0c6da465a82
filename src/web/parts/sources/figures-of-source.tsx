import { Button, Text as Words } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { useKeepCompany, useKeptCompany } from '../plan/kept-company.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';

/** Puts the figures that a source has read in what is kept about the company of the site. */
export function FiguresOfSource({ id, name }: { readonly id: string; readonly name: string }) {
  const { say, count } = useLanguage();
  const { host } = useSite();
  const { data: kept } = useKeptCompany(host);
  const keep = useKeepCompany(host);
  const put = useMutation({
    mutationFn: async () => {
      const { summary, company } = await service.sourceFigures({ id, company: kept!.company });
      const changed = summary.changes.length + summary.keywords.length;
      if (changed > 0) await keep.mutateAsync({ company: company as NonNullable<typeof kept>['company'] });
      return { changed, waiting: summary.waiting.length };
    },
  });
  if (kept === undefined || kept.company === null) return null;
  return (
    <>
      <Button
        variant="default"
        loading={put.isPending}
        onClick={() => put.mutate()}
        aria-label={say(sentences.putNamed, { name })}
      >
        {say(sentences.put)}
      </Button>
      {put.isError && <Refusal error={put.error} />}
      {put.isSuccess && (
        <Words role="status" size="sm">
          {put.data.changed > 0
            ? count(put.data.changed, sentences.changed)
            : put.data.waiting > 0
              ? count(put.data.waiting, sentences.waiting)
              : say(sentences.same)}
        </Words>
      )}
    </>
  );
}

const sentences = {
  put: { fr: 'Mettre ces chiffres dans l’entreprise', en: 'Put these figures in the company' },
  putNamed: { fr: 'Mettre dans l’entreprise les chiffres de {name}', en: 'Put in the company the figures of {name}' },
  same: {
    fr: 'Rien à changer\u202f: ces jours sont hors de la période que l’entreprise a mesurée, ou ils y sont déjà.',
    en: 'Nothing to change: these days are outside the period that the company measured, or they are there already.',
  },
  waiting: {
    fr: {
      one: '{count} chiffre attend\u00a0: il manque une partie de la période mesurée.',
      other: '{count} chiffres attendent\u00a0: il manque une partie de la période mesurée.',
    },
    en: {
      one: '{count} figure waits: a part of the measured period is missing.',
      other: '{count} figures wait: a part of the measured period is missing.',
    },
  },
  changed: {
    fr: { one: '{count} valeur changée.', other: '{count} valeurs changées.' },
    en: { one: '{count} value changed.', other: '{count} values changed.' },
  },
};
