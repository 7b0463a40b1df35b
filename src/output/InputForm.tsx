import { type ClipboardEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import './input-line.css';
import { Button } from '../ui/Button';
import type { InputDesk } from './input-desk';
import { toInputLabel } from './input-label';

interface InputFormProps {
  readonly desk: InputDesk;
  readonly prompt: string;
  readonly onLeave: () => void;
}

/** A line of input: Enter sends it, several pasted lines are sent one by one, Ctrl+D ends the input. */
export function InputForm({ desk, prompt, onLeave }: InputFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;

  // Before the form leaves the page, and with it the focus.
  useLayoutEffect(() => {
    const root = form.current;
    if (root && isPersonNear(root)) field.current?.focus();
    return () => {
      if (root?.contains(document.activeElement)) leave.current();
    };
  }, []);

  /** Empties the field. */
  const takeText = () => {
    const text = field.current?.value ?? '';
    if (field.current) field.current.value = '';
    return text;
  };

  const send = () => {
    desk.send([takeText()]);
    field.current?.focus();
  };

  const end = () => {
    const text = takeText();
    if (text !== '') desk.send([text]);
    desk.end();
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave.current();
    else if (event.key === 'd' && event.ctrlKey && !event.altKey && !event.metaKey) end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const handlePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const before = value.slice(0, selectionStart ?? value.length);
    const after = value.slice(selectionEnd ?? value.length);
    takeText();
    const lines = `${before}${pasted}${after}`.split(/\r\n?|\n/);
    desk.send(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
  };

  return (
    <form
      ref={form}
      className="input-line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="input-line-label" htmlFor={id}>
        {toInputLabel(prompt)}
      </label>
      <input
        ref={field}
        id={id}
        className="input-line-field"
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="send"
        onKeyDown={handleKey}
        onPaste={handlePaste}
      />
      <Button type="submit" look="primary">
        Send
      </Button>
      <Button title="Ctrl+D" onClick={end}>
        End of input
      </Button>
    </form>
  );
}

/** The keyboard's focus is in the form's cell, or nowhere in particular on this page. */
function isPersonNear(form: HTMLElement): boolean {
  const { activeElement, body } = document;
  const cell = form.closest('[data-cell]');
  return document.hasFocus() && (activeElement === body || !!cell?.contains(activeElement));
}
