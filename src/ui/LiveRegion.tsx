interface LiveRegionProps {
  /** What is said; `serial` changes when the same words are to be said again. */
  readonly message: { readonly text: string; readonly serial: number };
}

/** The page's one polite voice for screen readers. */
export function LiveRegion({ message }: LiveRegionProps) {
  // A no-break space makes every second message a different text, or it would not be spoken.
  const text = message.serial % 2 === 0 ? message.text : `${message.text}\u00a0`;
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-label="Announcements">
      {text}
    </div>
  );
}
