import type { PageWatch } from './page-watch';
import type { Environment } from './report';

interface EnvironmentListProps {
  readonly environment: Environment;
  readonly watch: PageWatch['kind'] | null;
}

/** What this browser and this place of the page can do. */
export function EnvironmentList({ environment, watch }: EnvironmentListProps) {
  const { isFramed, hasOpaqueOrigin, isIsolated, stopSignal, userAgent } = environment;
  return (
    <section>
      <h2>This browser</h2>
      <dl className="selftest-facts">
        <dt>The page stands</dt>
        <dd>
          {isFramed ? 'in a frame' : 'at top level'}
          {hasOpaqueOrigin && ', sandboxed, without an origin of its own'}
        </dd>
        <dt>Isolated</dt>
        <dd>{isIsolated ? 'yes' : 'no'}</dd>
        <dt>Stop goes through</dt>
        <dd>{stopSignal}</dd>
        {watch && (
          <>
            <dt>The page is watched by</dt>
            <dd>{watch === 'long tasks' ? 'the browser’s long tasks' : 'the gaps of a timer'}</dd>
          </>
        )}
        <dt>Browser</dt>
        <dd>{userAgent}</dd>
      </dl>
    </section>
  );
}
