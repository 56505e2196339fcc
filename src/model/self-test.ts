/** Whether what is kept can be kept. `used` and `left` in bytes, absent where the browser does not say. */
export type StorageProbe = {
  readonly database: boolean;
  readonly small: boolean;
  readonly used?: number;
  readonly left?: number;
  /** Things that could not be read and were set aside. */
  readonly damaged: number;
};
