import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatDuration, speakDuration } from './format';

describe('figures in words', () => {
  it('says one thing and many things', () => {
    expect(formatCount(1, 'line')).toBe('1 line');
    expect(formatCount(9812, 'line')).toBe('9,812 lines');
  });

  it('says bytes in the unit people would use', () => {
    expect(formatBytes(812)).toBe('812 bytes');
    expect(formatBytes(1_200_000)).toBe('1.2 MB');
    expect(formatBytes(999_999)).toBe('1 MB');
  });

  it('never rounds a duration into the next unit by mistake', () => {
    expect(formatDuration(0.2)).toBe('less than 1 ms');
    expect(formatDuration(99.4)).toBe('99 ms');
    expect(formatDuration(120)).toBe('0.12 s');
    expect(formatDuration(999)).toBe('1.0 s');
    expect(formatDuration(59_990)).toBe('1 min 0 s');
    expect(formatDuration(125_000)).toBe('2 min 5 s');
  });

  it('speaks durations whole', () => {
    expect(speakDuration(3)).toBe('0.1 seconds');
    expect(speakDuration(1000)).toBe('1 second');
  });
});
