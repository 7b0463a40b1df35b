import { describe, expect, it } from 'vitest';
import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { RunRequest, Session } from '../session/session';
import { UNFAKED_SESSION } from '../session/testing/unfaked-session';
import { createWidget } from './widget-store';

/** A session whose one run ends when the test says so. */
function createOneRunSession() {
  const requests: RunRequest[] = [];
  let settle: (outcome: Outcome) => void = () => undefined;
  let stops = 0;
  const session: Session = {
    state: 'ready',
    subscribe: () => () => undefined,
    ready: () => Promise.resolve(),
    run: (request) => {
      requests.push(request);
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    stop: () => {
      stops += 1;
    },
    reset: () => Promise.resolve(),
    compile: () => Promise.resolve(null),
    complete: () => Promise.resolve([]),
    dispose: () => undefined,
    ...UNFAKED_SESSION,
  };
  return { session, requests, end: (outcome: Outcome) => settle(outcome), stops: () => stops };
}

describe('a widget', () => {
  it('runs its code, shows it running and then how it ended', async () => {
    const fake = createOneRunSession();
    const { store, log } = createWidget({ code: 'print(1)', session: fake.session });
    const running = store.getState().runCode();
    fake.requests[0]?.onStart?.();
    fake.requests[0]?.onOutput?.([{ stream: 'stdout', text: '1\n' }]);
    expect(store.getState().run.kind).toBe('running');
    const outcome: Outcome = { kind: 'completed', repr: null, figures: NO_FIGURES };
    fake.end(outcome);
    await running;
    expect(store.getState().run).toEqual({ kind: 'ended', outcome });
    expect(log.pieces).toHaveLength(1);
  });

  it('stops a run, and only a run', () => {
    const fake = createOneRunSession();
    const { store } = createWidget({ code: '', session: fake.session });
    store.getState().stop();
    expect(fake.stops()).toBe(0);
    void store.getState().runCode();
    store.getState().stop();
    expect(fake.stops()).toBe(1);
    expect(store.getState().run).toMatchObject({ isStopping: true });
  });

  it('stays apart from another widget on the page', () => {
    const fake = createOneRunSession();
    const one = createWidget({ code: 'a', session: fake.session });
    const two = createWidget({ code: 'b', session: fake.session });
    void one.store.getState().runCode();
    expect(two.store.getState().run.kind).toBe('idle');
  });
});
