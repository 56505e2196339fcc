import type { Part } from './outline.ts';

/** A link that may lead to one posting. */
export type JobLink = {
  readonly element: Part;
  readonly url: string;
  /** The normalised address: what makes two links the same posting. */
  readonly id: string;
  readonly text: string;
  /** Links with one pattern stand in one list: the address without what differs, and the way down to it. */
  readonly pattern: string;
  /** 0 nothing speaks for a posting … 3 the address says so plainly. */
  readonly sure: number;
};
