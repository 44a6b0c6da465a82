import { Badge } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { severityNames } from '../../core/report/audit/audit-names.ts';
import { useLanguage } from './language.tsx';

type Severity = keyof typeof severityNames;

const looks: Readonly<Record<Severity, { readonly icon: typeof IconInfoCircle; readonly color: string }>> = {
  critical: { icon: IconAlertOctagon, color: 'red' },
  high: { icon: IconAlertOctagon, color: 'red' },
  medium: { icon: IconAlertTriangle, color: 'orange' },
  low: { icon: IconInfoCircle, color: 'gray' },
  info: { icon: IconInfoCircle, color: 'gray' },
};

/** How grave a fault is, in a word beside its icon. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { say } = useLanguage();
  const { icon: Icon, color } = looks[severity];
  return (
    <Badge
      variant="outline"
      color={color}
      c="var(--mantine-color-text)"
      tt="none"
      leftSection={<Icon size={14} color={`var(--mantine-color-${color}-6)`} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {say(severityNames[severity])}
    </Badge>
  );
}
