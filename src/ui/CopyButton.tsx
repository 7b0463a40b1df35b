import { useEffect, useState } from 'react';
import { IconButton } from './Button';

interface CopyButtonProps {
  /** "Copy output of Cell 3". */
  readonly label: string;
  readonly toText: () => string;
}

type Result = 'copied' | 'failed' | null;

const SHOWN_MS = 2500;

/** Copies a text and says whether that worked. */
export function CopyButton({ label, toText }: CopyButtonProps) {
  const [result, setResult] = useState<Result>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const handleClick = async () => {
    try {
      await navigator.clipboard.writeText(toText());
      setResult('copied');
    } catch (error) {
      console.warn('The browser did not allow copying.', error);
      setResult('failed');
    }
  };

  return (
    <span className="copy-button">
      <span className="copy-result" role="status">
        {result === 'copied' && 'Copied'}
        {result === 'failed' && 'The browser did not allow it'}
      </span>
      <IconButton
        icon={result === 'copied' ? 'done' : 'copy'}
        label={label}
        onClick={handleClick}
      />
    </span>
  );
}
