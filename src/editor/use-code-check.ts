import { useEffect, useRef, useState } from 'react';
import type { EditorMark } from './editor-types';

/** Looks at a text and says what is wrong with it; null where nothing is. */
export type CodeCheck = (text: string) => Promise<EditorMark | null>;

/** How long nothing must have been typed. */
const PAUSE_MS = 600;

/**
 * Checks a text after each pause in typing. The mark stays until the next check,
 * and an answer that comes after more was typed is dropped.
 */
export function useCodeCheck(check: CodeCheck | undefined) {
  const [mark, setMark] = useState<EditorMark | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const serial = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const handleText = (text: string) => {
    clearTimeout(timer.current);
    if (!check) return;
    serial.current += 1;
    const mine = serial.current;
    timer.current = setTimeout(async () => {
      const found = await check(text);
      if (serial.current === mine) setMark(found);
    }, PAUSE_MS);
  };

  /** A run says more, and while it goes on nothing is known. */
  const forget = () => {
    clearTimeout(timer.current);
    serial.current += 1;
    setMark(null);
  };

  return { mark, handleText, forget };
}
