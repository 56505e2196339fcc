/** A document somebody looks at: a tab, an extension page or the toolbar popup. Each browser has its own way in. */
export type Surface = {
  /** Runs an expression in the document; a promise is waited for. The answer is plain JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A real click at a point of the viewport. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Text typed where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** One key: a letter, or a name such as `Enter`. */
  readonly press: (key: string) => Promise<void>;
  /** The picture as PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly colours: (scheme: 'light' | 'dark') => Promise<void>;
  readonly close: () => Promise<void>;
};
