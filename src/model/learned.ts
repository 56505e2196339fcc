import type { HttpRequest } from './site.ts';

/** One question a page asked while it loaded, and the text it was answered with. */
export type Recorded = { readonly request: HttpRequest; readonly answer: string };

/** Names that lead to a value within a JSON value. `*` stands for every item of a list. */
export type Path = readonly string[];

/** How the further pages of a learned list are asked for. */
export type Paging = {
  /** What the changing value counts: pages, the openings before, or a mark taken from the answer before. */
  readonly by: 'page' | 'offset' | 'cursor';
  readonly in: 'query' | 'body';
  /** The name in the query, or the path in the body. */
  readonly name: Path;
  /** The value on the first page, where it counts. */
  readonly first: number;
  /** Where the mark of the next page stands in the answer. */
  readonly mark?: Path;
};

/** What was learned of the endpoint a page draws its openings from: how to ask it, and where everything sits in its answer. */
export type Learned = {
  readonly request: HttpRequest;
  /** The careers page it was learned on. */
  readonly page: string;
  readonly rows: Path;
  readonly title: Path;
  /** The address of an opening: a value in its row, or a template whose `{…}` are paths in the row. */
  readonly link?: Path;
  readonly template?: string;
  readonly id?: Path;
  readonly place?: Path;
  readonly department?: Path;
  readonly date?: Path;
  readonly text?: Path;
  readonly total?: Path;
  readonly paging?: Paging;
  /** How many openings a page of the list held when it was learned. */
  readonly size: number;
};
