import { describe, expect, it } from 'vitest';
import { ALL_PROMISES } from '../all-promises';
import { ALL_GROUPS } from './all-groups';

const programs = ALL_GROUPS.flatMap((group) => group.programs);

describe('the hostile suite', () => {
  it('has at least 120 programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(120);
  });

  it('has no two of one id', () => {
    const promises = ALL_PROMISES.flatMap((group) => group.promises);
    const ids = [...ALL_GROUPS, ...programs, ...ALL_PROMISES, ...promises].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a short form with programs of every group', () => {
    for (const group of ALL_GROUPS) {
      expect(group.programs.some(({ isShort }) => isShort)).toBe(true);
    }
    for (const group of ALL_PROMISES) {
      expect(group.promises.some(({ isShort }) => isShort)).toBe(true);
    }
  });

  it('indents by spaces that Python takes', () => {
    for (const { id, code } of programs) {
      expect({ id, first: code[0], hasTab: code.includes('\t') }).toEqual({
        id,
        first: expect.stringMatching(/\S/),
        hasTab: false,
      });
    }
  });

  it('never names the variables that the runner keeps', () => {
    expect(programs.filter(({ code }) => /kept/i.test(code))).toEqual([]);
  });
});
