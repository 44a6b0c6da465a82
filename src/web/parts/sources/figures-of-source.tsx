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
      return changed;
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
          {put.data === 0 ? say(sentences.same) : count(put.data, sentences.changed)}
        </Words>
      )}
    </>
  );
}

const sentences = {
  put: { fr: 'Mettre ces chiffres dans l’entreprise', en: 'Put these figures in the company' },
  putNamed: { fr: 'Mettre dans l’entreprise les chiffres de {name}', en: 'Put in the company the figures of {name}' },
  same: {
    fr: 'Rien à changer\u202f: ces chiffres y sont déjà.',
    en: 'Nothing to change: these figures are there already.',
  },
  changed: {
    fr: { one: '{count} valeur changée.', other: '{count} valeurs changées.' },
    en: { one: '{count} value changed.', other: '{count} values changed.' },
  },
};
