import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../protocol/worker-api';
import { parseQuestionEvent } from './question-event';

const parse = (fields: object) => parseQuestionEvent({ run: 1, ...fields } as RunEvent);

describe('an event about a question', () => {
  it('is read as it is', () => {
    const event = { kind: 'waiting', run: 1, question: 2, prompt: 'Name? ' };
    expect(parse(event)).toEqual(event);
  });

  it.each([
    ['of another kind', { kind: 'ended' }],
    ['without a number', { kind: 'resumed' }],
    ['with a number that is none', { kind: 'resumed', question: Number.NaN }],
    ['numbered from below', { kind: 'resumed', question: 0 }],
    ['with a size below nothing', { kind: 'taken', question: 1, bytes: -1 }],
  ])('%s is none', (_, fields) => {
    expect(parse(fields)).toBeNull();
  });

  it('has a prompt of bounded length, whatever the worker says', () => {
    const long = parse({ kind: 'waiting', question: 1, prompt: `${'x'.repeat(5_000)}end` });
    expect(long?.kind === 'waiting' && long.prompt.endsWith('end')).toBe(true);
    expect(long?.kind === 'waiting' && long.prompt.length).toBe(1_000);
    expect(parse({ kind: 'waiting', question: 1, prompt: 7 })).toMatchObject({ prompt: '' });
  });
});
