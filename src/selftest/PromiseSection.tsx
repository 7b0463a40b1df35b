import { formatCount, formatDuration } from '../ui/format';
import { GroupMark, Sign } from './GroupSection';
import type { PromiseResult } from './keep-promises';
import type { PromiseGroup } from './promise';

interface PromiseSectionProps {
  readonly group: PromiseGroup;
  /** Of all groups, as far as they have been tried. */
  readonly results: readonly PromiseResult[];
}

/** A group of promises that opens by itself once one is broken. */
export function PromiseSection({ group, results }: PromiseSectionProps) {
  const own = new Map(
    results.filter((result) => result.group === group.id).map((result) => [result.id, result]),
  );
  const failed = [...own.values()].filter(({ broken }) => broken !== null).length;
  return (
    <details className="selftest-group" key={failed > 0 ? 'failed' : 'fine'} open={failed > 0}>
      <summary>
        <GroupMark count={own.size} of={group.promises.length} failed={failed} />
        <h3>{group.title}</h3>
        <span className="selftest-soft">{toStatus(own.size, group.promises.length, failed)}</span>
      </summary>
      <ul>
        {group.promises.map(({ id, title }) => (
          <PromiseItem key={id} title={title} result={own.get(id) ?? null} />
        ))}
      </ul>
    </details>
  );
}

function toStatus(count: number, of: number, failed: number): string {
  if (count === 0) return formatCount(of, 'promise');
  if (failed > 0) return `${failed} of ${count} broken`;
  return count < of ? `${count} of ${of} kept` : `all ${of} kept`;
}

interface PromiseItemProps {
  readonly title: string;
  readonly result: PromiseResult | null;
}

function PromiseItem({ title, result }: PromiseItemProps) {
  const isBad = result !== null && result.broken !== null;
  return (
    <li className={isBad ? 'selftest-program selftest-program--bad' : 'selftest-program'}>
      {result && <Sign tone={isBad ? 'bad' : 'good'} />}
      <div>
        {title}
        {result && <span className="selftest-soft"> {formatDuration(result.timeMs)}</span>}
        {isBad && <p className="selftest-faults">{result.broken}</p>}
      </div>
    </li>
  );
}
