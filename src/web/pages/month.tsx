import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { tasksOfMonth } from '../../core/planning/calendar/tasks-of-month.ts';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useKeptCompany } from '../parts/plan/kept-company.ts';
import { mainRow } from '../parts/plan/main-row.ts';
import { MonthTasks } from '../parts/plan/month-tasks.tsx';
import { PlanUnderWay } from '../parts/plan/plan-under-way.tsx';
import { usePlanWork } from '../parts/plan/plan-work.ts';
import { usePlan } from '../parts/plan/use-plan.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { Areas } from '../parts/home/areas.tsx';
import { Explored } from '../parts/home/explored.tsx';
import { Figures } from '../parts/home/figures.tsx';
import { IncompleteNotice } from '../parts/home/incomplete-notice.tsx';
import { SiteSteps } from '../parts/home/site-steps.tsx';
import { Worklist } from '../parts/home/worklist.tsx';
import { type ActionRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useStartAudit } from '../parts/use-start-audit.ts';

/** Home of a site: what to do first, and what the last exploration saw. */
export function Month() {
  const { say } = useLanguage();
  const { host, audit } = useSite();
  const actions = useQuery({ queryKey: ['actions', audit.id], queryFn: () => service.actions({ id: audit.id }) });
  const kept = useKeptCompany(host);
  const plan = usePlan(kept.data);
  const work = usePlanWork(kept.data ?? { planJob: null });
  const { summary } = audit;
  const links = useProposedLinks(audit.id);
  const start = useStartAudit();
  const main = mainProblem(actions.data?.data ?? []);
  const strategy =
    plan.data != null && kept.data !== undefined ? editedPlan(plan.data.strategy, kept.data.edits) : null;
  const month = strategy === null ? null : tasksOfMonth(strategy, new Date().toISOString().slice(0, 10));
  const rows = month?.tasks ?? actions.data?.data ?? [];
  const mainAt = mainRow(rows, main?.id ?? null);
  return (
    <Screen
      title={host}
      lead={<Explored audit={audit} />}
      actions={
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate(audit.url)}>
          {say(sentences.again)}
        </Button>
      }
    >
      {summary !== null && <IncompleteNotice summary={summary} />}
      {start.isError && <Refusal error={start.error} />}
      {summary !== null && (
        <Figures
          summary={summary}
          links={links}
          actions={actions.data?.data ?? null}
          main={main}
          mainAt={mainAt}
          tasks={strategy?.tasks ?? null}
        />
      )}
      <Title order={2} size="h3">
        {say(sentences.month)}
      </Title>
      {strategy !== null && month !== null ? (
        <MonthTasks strategy={strategy} month={month} mainAt={mainAt} />
      ) : (
        <>
          {work !== null && <PlanUnderWay job={work} />}
          <Answer query={actions}>
            {({ data }) => (
              <Worklist
                mainAt={mainAt}
                actions={data}
                planned={work !== null ? 'now' : kept.data?.company == null ? 'no' : 'ready'}
              />
            )}
          </Answer>
        </>
      )}
      {kept.data !== undefined && (
        <SiteSteps kept={kept.data} toDecide={links?.toDecide ?? null} isBehind={rows.length > 0} />
      )}
      {summary !== null && <Areas scores={summary.score} />}
    </Screen>
  );
}

/** Links that an audit proposes, and those that wait for a decision; null until they are counted. */
function useProposedLinks(id: string): { readonly all: number; readonly toDecide: number } | null {
  const { data = null } = useQuery({
    queryKey: ['links', 'to-decide', id],
    queryFn: async () => {
      const { rows } = await allRows((range) => service.links({ id, ...range }));
      return { all: rows.length, toDecide: rows.filter(({ state }) => state === 'proposed').length };
    },
  });
  return data;
}

/** The problem that the findings put first. */
const mainProblem = (actions: readonly ActionRow[]): ActionRow | null =>
  actions.find(({ source }) => source === 'diagnosis') ?? null;

const sentences = {
  again: { fr: 'Explorer de nouveau', en: 'Explore again' },
  month: { fr: 'À faire ce mois-ci', en: 'To do this month' },
};
