import { useEffect, useState } from 'react';
import { InputForm } from './InputForm';
import type { InputDesk } from './input-desk';
import type { RunState, WantedInput } from './run-state';

/** A program that asks again this soon finds the same field, with the focus in it. */
const LINGER_MS = 400;

interface InputLineProps {
  readonly desk: InputDesk;
  readonly state: RunState;
  /** Takes the keyboard's focus when a person leaves the line, or the line goes. */
  readonly onLeave: () => void;
}

/** Where a person answers a program, while it waits for input. */
export function InputLine({ desk, state, onLeave }: InputLineProps) {
  const isRunning = state.kind === 'running' && !state.isStopping;
  const wanted = isRunning ? state.wanted : null;
  const [shown, setShown] = useState<WantedInput | null>(wanted);
  if (wanted && wanted !== shown) setShown(wanted);

  useEffect(() => {
    if (wanted || !shown) return;
    const timer = setTimeout(() => setShown(null), isRunning ? LINGER_MS : 0);
    return () => clearTimeout(timer);
  }, [wanted, shown, isRunning]);

  return shown && <InputForm desk={desk} prompt={shown.prompt} onLeave={onLeave} />;
}
