/** A file or directory of a session. */
export interface FileEntry {
  /** From the root: `/data/cities.csv`. */
  readonly path: string;
  /** Bytes; null for a directory. */
  readonly size: number | null;
  /** Which change of the session's files touched it last: larger is later. */
  readonly changed: number;
  /** Whether Python may only read it. */
  readonly isReadonly: boolean;
}

/** A variable of a session. */
export interface Variable {
  readonly name: string;
  /** The name of its type. */
  readonly type: string;
  /** Its `repr`, cut to some 120 bytes; made without running code of the program. */
  readonly repr: string;
  /** `len` of a container; null for what has none. */
  readonly length: number | null;
}
