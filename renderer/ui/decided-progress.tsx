import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';

interface DecidedProgressProps {
  readonly className: string;
  /** What stands in figures beside the bar. */
  readonly text: string;
  readonly decided: number;
  readonly all: number;
  readonly testId: string;
}

/** How many of all that the rules suggested are decided, in figures and as a bar. */
export function DecidedProgress(props: DecidedProgressProps) {
  const { t } = useTranslation();
  const { className, text, decided, all, testId } = props;
  return (
    <span className={className} title={t('queue.progress')}>
      <span className="number" data-testid={testId}>
        {text}
      </span>
      <Progress
        percent={all === 0 ? 0 : Math.floor((decided / all) * 100)}
        size="small"
        status="normal"
        showInfo={false}
        aria-label={t('queue.progress')}
      />
    </span>
  );
}
