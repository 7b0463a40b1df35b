import { formatDuration } from '../ui/format';
import type { StopFigures } from './measure-stop';

/** How long each kind of Stop took. */
export function StopTable({ stops }: { readonly stops: readonly StopFigures[] }) {
  return (
    <table className="selftest-table">
      <caption>From Stop to stopped</caption>
      <thead>
        <tr>
          <th scope="col">Stopped in</th>
          <th scope="col">Median</th>
          <th scope="col">Longest</th>
          <th scope="col">Promised</th>
          <th scope="col">Variables</th>
        </tr>
      </thead>
      <tbody>
        {stops.map(({ kind, timesMs, promisedMs, isInTime, isKept }) => (
          <tr key={kind}>
            <th scope="row">a {kind}</th>
            <td className={isInTime ? '' : 'selftest-bad'}>
              {formatDuration(timesMs[timesMs.length >> 1] ?? 0)}
            </td>
            <td>{formatDuration(timesMs.at(-1) ?? 0)}</td>
            <td>{formatDuration(promisedMs)}</td>
            <td className={isKept ? '' : 'selftest-bad'}>{isKept ? 'kept' : 'lost'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
