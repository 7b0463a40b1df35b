import { beforeEach, describe, expect, it } from 'vitest';
import { createInputDesk, type InputDesk } from './input-desk';
import { createOutputLog, logText, type OutputLog } from './output-log';

let desk: InputDesk;
let log: OutputLog;
let wanted: (string | null)[];

const signal = new AbortController().signal;

beforeEach(() => {
  desk = createInputDesk();
  log = createOutputLog();
  wanted = [];
});

const begin = () => desk.begin({ log, onWanted: (prompt) => wanted.push(prompt) });

describe('the input desk', () => {
  it('wants a line, hands it on and shows it', async () => {
    const ask = begin();
    const answer = ask({ prompt: 'a? ', signal });
    desk.send(['1']);
    expect(await answer).toBe('1');
    expect(wanted).toEqual(['a? ', null]);
    expect(logText(log.pieces)).toBe('1\n');
  });

  it('answers several questions with lines that were sent at once, and shows each as it is taken', async () => {
    const ask = begin();
    const first = ask({ prompt: '', signal });
    desk.send(['1', '2']);
    expect(await first).toBe('1');
    expect(logText(log.pieces)).toBe('1\n');
    expect(await ask({ prompt: '', signal })).toBe('2');
    expect(logText(log.pieces)).toBe('1\n2\n');
    expect(wanted).toEqual(['', null]);
  });

  it('ends the input after the lines that wait', async () => {
    const ask = begin();
    desk.send(['1']);
    desk.end();
    expect(await ask({ prompt: '', signal })).toBe('1');
    expect(await ask({ prompt: '', signal })).toBeNull();
  });

  it('leaves no line of one run to the next', async () => {
    begin();
    desk.send(['old']);
    const answer = begin()({ prompt: '', signal });
    desk.send(['new']);
    expect(await answer).toBe('new');
  });

  it('keeps a line that comes after the program has stopped waiting for its next question', async () => {
    const ask = begin();
    const ending = new AbortController();
    void ask({ prompt: '', signal: ending.signal });
    ending.abort();
    desk.send(['1']);
    expect(await ask({ prompt: '', signal })).toBe('1');
  });
});
