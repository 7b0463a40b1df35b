import { describe, expect, it } from 'vitest';
import type { StopFigures } from './measure-stop';
import type { ProgramResult } from './program-result';
import type { SelfTestReport } from './report';
import { toVerdict } from './verdict';

const HELD: ProgramResult = {
  id: 'p',
  group: 'g',
  title: 'does its worst',
  faults: [],
  end: 'limited: time',
  session: 'kept',
  timeMs: 400,
  nextMs: 1,
  longestTaskMs: 0,
};
const HARMFUL: ProgramResult = { ...HELD, faults: [{ kind: 'session lost', detail: '' }] };
const STOP: StopFigures = {
  kind: 'sleep',
  timesMs: [10],
  promisedMs: 150,
  isInTime: true,
  isKept: true,
};

const verdict = (results: readonly ProgramResult[], stops: readonly StopFigures[]) => {
  const report: SelfTestReport = {
    format: 'cloche-selftest',
    version: 1,
    environment: {
      userAgent: '',
      isFramed: false,
      hasOpaqueOrigin: false,
      isIsolated: false,
      stopSignal: 'blob mailbox',
    },
    watch: 'timer gaps',
    results,
    promises: [],
    stops,
    steps: {},
    timeMs: 1,
  };
  return toVerdict(report);
};

describe('the verdict on a report', () => {
  it('is good only when every program and every Stop held', () => {
    expect(verdict([HELD, HELD], [STOP]).tone).toBe('note');
    expect(verdict([HELD, HARMFUL], [STOP])).toEqual({
      tone: 'bad',
      text: '1 of 2 hostile programs did harm.',
    });
  });

  it('names each Stop that was late or lost the variables', () => {
    const late = { ...STOP, isInTime: false };
    const lost = { ...STOP, kind: 'native loop' as const, isKept: false };
    expect(verdict([HELD], [late, lost])).toEqual({
      tone: 'bad',
      text: 'Stop took too long in a sleep. Stop lost the variables in a native loop.',
    });
  });
});
