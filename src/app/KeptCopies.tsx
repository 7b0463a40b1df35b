import { useEffect, useState } from 'react';
import { useActions } from '../notebook/context';
import { parseDocument } from '../notebook/document';
import type { Keeper } from '../notebook/keeper';
import type { KeptCopy } from '../notebook/storage';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { downloadText } from '../ui/download';

interface KeptCopiesProps {
  readonly keeper: Keeper;
  readonly onClose: () => void;
}

const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Notebooks that were put aside instead of being overwritten. */
export function KeptCopies({ keeper, onClose }: KeptCopiesProps) {
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { openDocument } = useActions();

  useEffect(() => {
    keeper.copies().then(setCopies, (error: unknown) => setProblem(String(error)));
  }, [keeper]);

  const handleOpen = (copy: KeptCopy) => {
    const parsed = parseDocument(copy.text);
    if (parsed.kind === 'unreadable') {
      setProblem(`This copy cannot be shown: ${parsed.reason}. You can download it.`);
      return;
    }
    openDocument(parsed.document, 'The kept copy is open now.');
    onClose();
  };

  return (
    <Dialog title="Kept copies" onClose={onClose}>
      {problem !== null && <p role="alert">{problem}</p>}
      {copies?.length === 0 && <p>There are none.</p>}
      <ul className="copies">
        {copies?.map((copy) => (
          <li key={copy.keptAt.toISOString()}>
            <strong>{WHEN.format(copy.keptAt)}</strong>
            <p>{copy.reason}</p>
            <Button small onClick={() => handleOpen(copy)}>
              Open
            </Button>
            <Button
              small
              onClick={() =>
                downloadText(`notebook-${copy.keptAt.toISOString().slice(0, 10)}.json`, copy.text)
              }
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
