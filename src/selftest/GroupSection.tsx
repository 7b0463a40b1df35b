import { formatCount, formatDuration } from '../ui/format';
import { Icon } from '../ui/Icon';
import type { HostileProgram, ProgramGroup } from './program';
import type { ProgramResult } from './program-result';

interface GroupSectionProps {
  readonly group: ProgramGroup;
  /** Of all groups, as far as they have run. */
  readonly results: readonly ProgramResult[];
}

/** A group that opens by itself once one of its programs did harm. */
export function GroupSection({ group, results }: GroupSectionProps) {
  const own = new Map(
    results.filter((result) => result.group === group.id).map((result) => [result.id, result]),
  );
  const failed = [...own.values()].filter(({ faults }) => faults.length > 0).length;
  const key = failed > 0 ? 'failed' : 'fine';
  return (
    <details className="selftest-group" key={key} open={failed > 0}>
      <summary>
        <GroupMark count={own.size} of={group.programs.length} failed={failed} />
        <h3>{group.title}</h3>
        <span className="selftest-soft">{toStatus(own.size, group.programs.length, failed)}</span>
      </summary>
      <ul>
        {group.programs.map((program) => (
          <ProgramItem key={program.id} program={program} result={own.get(program.id) ?? null} />
        ))}
      </ul>
    </details>
  );
}

export function GroupMark(props: {
  readonly count: number;
  readonly of: number;
  readonly failed: number;
}) {
  const { count, of, failed } = props;
  if (failed > 0) return <Sign tone="bad" />;
  return count === of ? <Sign tone="good" /> : <span className="selftest-sign" />;
}

export function Sign({ tone }: { readonly tone: 'good' | 'bad' }) {
  return (
    <span className={`selftest-sign selftest-sign--${tone}`}>
      <Icon name={tone === 'good' ? 'done' : 'warning'} />
    </span>
  );
}

function toStatus(count: number, of: number, failed: number): string {
  if (count === 0) return formatCount(of, 'program');
  if (failed > 0) return `${failed} of ${count} did harm`;
  return count < of ? `${count} of ${of} held` : of === 1 ? 'held' : `all ${of} held`;
}

interface ProgramItemProps {
  readonly program: HostileProgram;
  readonly result: ProgramResult | null;
}

function ProgramItem({ program, result }: ProgramItemProps) {
  const isBad = result !== null && result.faults.length > 0;
  return (
    <li className={isBad ? 'selftest-program selftest-program--bad' : 'selftest-program'}>
      {result && <Sign tone={isBad ? 'bad' : 'good'} />}
      <div>
        A program that {program.title}
        {result && (
          <span className="selftest-soft">
            {' '}
            {result.end}, {formatDuration(result.timeMs)}
          </span>
        )}
        {isBad && (
          <>
            <ul className="selftest-faults">
              {result.faults.map(({ kind, detail }) => (
                <li key={kind}>
                  <strong>{kind}</strong>: {detail}
                </li>
              ))}
            </ul>
            <pre>{program.code}</pre>
          </>
        )}
      </div>
    </li>
  );
}
