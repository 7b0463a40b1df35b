// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputLine } from './InputLine';
import type { InputDesk } from './input-desk';
import { BEGINNING, IDLE, type RunState, withWanted } from './run-state';

const desk = { begin: vi.fn(), send: vi.fn(), end: vi.fn() } satisfies InputDesk;
const onLeave = vi.fn();

const waiting = (prompt: string): RunState => withWanted(BEGINNING, prompt, 0);

function show(state: RunState) {
  const at = (shown: RunState) => (
    <section data-cell>
      <button type="button">Elsewhere in the cell</button>
      <InputLine desk={desk} state={shown} onLeave={onLeave} />
    </section>
  );
  const { rerender } = render(at(state));
  return (next: RunState) => rerender(at(next));
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('the input line', () => {
  it('is named by the last line of the prompt, or Input', () => {
    const next = show(waiting('Hello!\nName? '));
    expect(screen.getByLabelText('Name?')).toBe(field());
    next(waiting('  \n'));
    expect(screen.getByLabelText('Input')).toBe(field());
  });

  it('sends what was typed with Enter, and is empty then', () => {
    show(waiting('? '));
    fireEvent.change(field(), { target: { value: ' 42 ' } });
    fireEvent.submit(field());
    expect(desk.send).toHaveBeenCalledWith([' 42 ']);
    expect(field().value).toBe('');
  });

  it('sends each of several pasted lines, with what stands around them', () => {
    show(waiting('? '));
    fireEvent.change(field(), { target: { value: '<>' } });
    field().setSelectionRange(1, 1);
    fireEvent.paste(field(), { clipboardData: { getData: () => 'one\r\ntwo\nthree' } });
    expect(desk.send).toHaveBeenCalledWith(['<one', 'two', 'three>']);
  });

  it('leaves the pasting of one line to the browser', () => {
    show(waiting('? '));
    const isLeft = fireEvent.paste(field(), { clipboardData: { getData: () => 'one' } });
    expect(isLeft).toBe(true);
    expect(desk.send).not.toHaveBeenCalled();
  });

  it('ends the input with Ctrl+D, after a line that was begun', () => {
    show(waiting('? '));
    fireEvent.change(field(), { target: { value: 'last' } });
    fireEvent.keyDown(field(), { key: 'd', ctrlKey: true });
    expect(desk.send).toHaveBeenCalledWith(['last']);
    expect(desk.end).toHaveBeenCalledOnce();
  });

  it('is left with Escape, unsent', () => {
    show(waiting('? '));
    fireEvent.change(field(), { target: { value: 'draft' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
    expect(field().value).toBe('draft');
    expect(desk.send).not.toHaveBeenCalled();
  });

  it('takes the focus from its own cell, and from no other place', () => {
    const next = show(BEGINNING);
    screen.getByRole('button').focus();
    next(waiting('? '));
    expect(document.activeElement).toBe(field());
    cleanup();

    const outside = document.createElement('input');
    document.body.append(outside);
    outside.focus();
    show(waiting('? '));
    expect(document.activeElement).toBe(outside);
    outside.remove();
  });

  it('stays for a program that soon asks again, and hands the focus on when it goes', () => {
    const next = show(waiting('a? '));
    const before = field();
    next(BEGINNING);
    act(() => vi.advanceTimersByTime(100));
    next(waiting('b? '));
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);

    next(BEGINNING);
    act(() => vi.advanceTimersByTime(5_000));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('goes at once with its run', () => {
    const next = show(waiting('? '));
    next(IDLE);
    act(() => vi.advanceTimersByTime(0));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
