import { Button } from '../ui/Button';
import { useActions } from './context';

interface InsertBarProps {
  /** The place in the order a new cell would get. */
  readonly index: number;
  readonly isLast?: boolean;
}

/** Adds a cell between two others, or at the end, where it always shows. */
export function InsertBar({ index, isLast = false }: InsertBarProps) {
  const { insertCell } = useActions();
  const where = isLast ? 'at the end' : `at place ${index + 1}`;
  return (
    <div className={`insert-bar${isLast ? ' insert-bar--last' : ''}`}>
      <div className="insert-buttons">
        <Button
          small
          icon="add"
          aria-label={`Add code ${where}`}
          onClick={() => insertCell('code', index)}
        >
          Code
        </Button>
        <Button
          small
          icon="add"
          aria-label={`Add text ${where}`}
          onClick={() => insertCell('markdown', index)}
        >
          Text
        </Button>
      </div>
    </div>
  );
}
