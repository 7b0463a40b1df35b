import { useStore } from 'zustand';
import { Button } from '../ui/Button';
import { formatCount } from '../ui/format';
import { LiveRegion } from '../ui/LiveRegion';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import { ThemeToggle } from '../ui/ThemeToggle';
import { EnvironmentList } from './EnvironmentList';
import { GroupSection } from './GroupSection';
import { PromiseSection } from './PromiseSection';
import { ReportActions } from './ReportActions';
import { StepTable } from './StepTable';
import { StopTable } from './StopTable';
import type { SelfTest } from './self-test-store';
import './selftest.css';
import { toVerdict } from './verdict';

export function SelfTestView({ selfTest }: { readonly selfTest: SelfTest }) {
  const { groups, promises, environment } = selfTest;
  const state = useStore(selfTest.store);
  const count = groups.reduce((sum, { programs }) => sum + programs.length, 0);
  const report = state.kind === 'done' ? state.report : null;
  const results = state.kind === 'running' ? state.results : (report?.results ?? []);
  const kept = state.kind === 'running' ? state.promises : (report?.promises ?? []);
  const promiseCount = promises.reduce((sum, group) => sum + group.promises.length, 0);
  const verdict = report && toVerdict(report);
  const isRunning = state.kind === 'running';
  return (
    <main className="selftest">
      <header className="selftest-head">
        <Mark />
        <h1>Cloche self-test</h1>
        <ThemeToggle />
      </header>
      <p>
        {formatCount(count, 'hostile program')} run in this browser, one after another, in one
        Python session: endless loops, memory bombs, floods of output and whatever else breaks a
        playground. After each the next cell must run, the variables set before it must be there,
        and this page may never have stood still for longer than a tenth of a second.
      </p>
      <p className="selftest-soft">
        This takes a few minutes. Nothing leaves this page. Leave it in front while it runs.
      </p>
      <div className="selftest-start">
        <Button
          look="primary"
          icon="run"
          aria-disabled={isRunning}
          onClick={() => void selfTest.start()}
        >
          {isRunning ? 'Running…' : state.kind === 'waiting' ? 'Run the self-test' : 'Run again'}
        </Button>
        {isRunning && <Progress done={results.length + kept.length} of={count + promiseCount} />}
      </div>
      {verdict && <Notice tone={verdict.tone}>{verdict.text}</Notice>}
      {state.kind === 'failed' && (
        <Notice tone="bad">The self-test itself failed. {state.message}</Notice>
      )}
      {report && <ReportActions report={report} />}
      {report && <StopTable stops={report.stops} />}
      <h2>Programs</h2>
      {groups.map((group) => (
        <GroupSection key={group.id} group={group} results={results} />
      ))}
      {promises.length > 0 && <h2>Promises</h2>}
      {promises.map((group) => (
        <PromiseSection key={group.id} group={group} results={kept} />
      ))}
      {report && <StepTable steps={report.steps} />}
      <EnvironmentList environment={environment} watch={report?.watch ?? null} />
      <LiveRegion message={{ text: verdict?.text ?? '', serial: 0 }} />
    </main>
  );
}

function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const label = done < of ? `${done} of ${of} tests` : 'measuring Stop';
  return (
    <span className="selftest-progress">
      <progress value={done} max={of} aria-label="Tests that have run" />
      {label}
    </span>
  );
}
