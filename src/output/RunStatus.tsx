import { useEffect, useState } from 'react';
import { formatDuration } from '../ui/format';
import { Icon, type IconName } from '../ui/Icon';
import { type OutcomeWords, toWords } from './outcome-words';
import type { RunState } from './run-state';

interface RunStatusProps {
  readonly state: RunState;
  readonly file: string;
}

const SIGNS: Record<OutcomeWords['tone'], IconName> = {
  good: 'done',
  bad: 'warning',
  warn: 'stop',
  calm: 'info',
};

/** A cell's run in a few words. */
export function RunStatus({ state, file }: RunStatusProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return <Status tone="calm" icon="clock" text="Waiting" />;
    case 'running':
      if (state.wanted && !state.isStopping) {
        return <Status tone="asking" icon="edit" text="Waiting for input" />;
      }
      return <Running startedAtMs={state.startedAtMs} isStopping={state.isStopping} />;
    case 'unavailable':
      return <Status tone="bad" icon="warning" text="Not run: Python is not available" />;
    case 'ended': {
      const { tone, status } = toWords(state.outcome, file, state.explanation);
      return <Status tone={tone} icon={SIGNS[tone]} text={status} />;
    }
  }
}

interface StatusProps {
  readonly tone: OutcomeWords['tone'] | 'busy' | 'asking';
  readonly icon: IconName | null;
  readonly text: string;
}

function Status({ tone, icon, text }: StatusProps) {
  return (
    <span className={`run-status run-status--${tone}`}>
      {icon ? <Icon name={icon} size={14} /> : <span className="run-status-dot" />}
      <span>{text}</span>
    </span>
  );
}

interface RunningProps {
  readonly startedAtMs: number | null;
  readonly isStopping: boolean;
}

function Running({ startedAtMs, isStopping }: RunningProps) {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const elapsedMs = startedAtMs === null ? 0 : nowMs - startedAtMs;
  const elapsed = elapsedMs < 1000 ? '' : ` ${formatDuration(Math.floor(elapsedMs / 1000) * 1000)}`;
  const text = isStopping
    ? 'Stopping…'
    : startedAtMs === null
      ? 'Starting Python…'
      : `Running${elapsed === '' ? '…' : elapsed.replace('.0 s', ' s')}`;
  return <Status tone="busy" icon={null} text={text} />;
}
