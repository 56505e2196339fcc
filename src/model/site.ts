import type { Posting } from './posting.ts';
import type { Message } from './words.ts';

/** A careers board of one employer: the system that runs it and the board's own name there. */
export type Board = {
  /** Id of the site in `read/sites`, or `page` for a page read by the general reader. */
  readonly site: string;
  /** The board's own name; for `page` its address. */
  readonly token: string;
  /** The host, where one system serves boards from several (regions, custom domains). */
  readonly host?: string;
  /** What else the system needs to address the board. */
  readonly params?: Readonly<Record<string, string>>;
};

/** Names a list: two boards of one name are read from the very same place. */
export function listName({ site, token, host, params }: Board): string {
  return JSON.stringify([site, token, host, Object.entries(params ?? {}).sort()]);
}

export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Not to be fetched but read in a tab, where the user has chosen that. */
  readonly tab?: true;
};

/** What came back. `url` is the address after redirects; `body` is decoded text. */
export type HttpResponse = {
  /** What was asked: lists that page by the body of a POST are known apart only by it. */
  readonly request?: HttpRequest;
  readonly url: string;
  readonly status: number;
  readonly contentType?: string;
  readonly body: string;
  /** Documents embedded in a page that was read in a tab. */
  readonly frames?: readonly { readonly url: string; readonly html: string }[];
  /** What somebody saw of a list in their tab: there may be more of it. */
  readonly inPart?: true;
};

/** What a page shows of itself: taken from an open tab or from its HTML. All addresses are absolute. */
export type PageFacts = {
  readonly url: string;
  readonly title?: string;
  /** `og:site_name`, `application-name` or the like: the employer as the page calls itself. */
  readonly siteName?: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly frames: readonly string[];
  readonly scripts: readonly string[];
  /** `id` attributes that may mark an embedded board. */
  readonly ids: readonly string[];
  /** Text of inline scripts without JSON-LD, capped. */
  readonly inline: string;
  /** Texts of `application/ld+json` blocks. */
  readonly jsonLd: readonly string[];
  /** Addresses the page itself fetched while it loaded (only from a tab). */
  readonly fetched: readonly string[];
  /** The page's HTML as it stands, where the reader may need it (capped). */
  readonly html?: string;
};

/** Why a body could not be read. Each has a sentence for people in `_locales` (`why_…`). */
export type Why =
  | 'blocked'
  | 'login'
  | 'not-found'
  | 'script-only'
  | 'malformed'
  | 'no-postings-found'
  | 'too-large'
  | 'server-error'
  | 'too-many-requests'
  | 'empty-body'
  /** The page says that the list, or the opening, is closed for good. */
  | 'closed'
  /** Nothing is shown before a question about cookies is answered. */
  | 'consent'
  | 'moved';

export type Postings = {
  readonly kind: 'postings';
  readonly site: string;
  readonly postings: readonly Posting[];
  /** What the source says it has in all, where it says so. */
  readonly total?: number;
  readonly next?: HttpRequest;
  /** How many rows it was, where several rows were one posting. */
  readonly rows?: number;
  /** Less than the source says it has: what is not among the postings may well be open. */
  readonly partial?: true;
  /** Which rung of the general ladder read it. */
  readonly rung?: string;
};

export type Unreadable = {
  readonly kind: 'unreadable';
  readonly site: string;
  readonly why: Why;
  readonly message: Message;
  /** Where a page that moved sends its visitors. */
  readonly address?: string;
};

export type Reading = Postings | Unreadable;

/** One careers system: data and pure functions. `fetch/` owns everything about the network. */
export type Site = {
  readonly id: string;
  /** The name people know it by. */
  readonly name: string;
  /** `api`: one miss is believed; `page`: two misses are. */
  readonly list: 'api' | 'page';
  /** The board an address belongs to, from the address alone. */
  readonly claim: (url: URL) => Board | undefined;
  /** The board a page embeds: by its links, iframes, scripts, ids. */
  readonly find?: (page: PageFacts) => Board | undefined;
  /** The exact hosts that will be contacted: the permission we ask for. */
  readonly hosts: (board: Board) => readonly string[];
  readonly firstRequest: (board: Board) => HttpRequest;
  /** Another way to the same list, for boards on which the first is shut or gone. */
  readonly otherwise?: (board: Board) => HttpRequest;
  /** Whether this site reads bodies from that address (its endpoint), so that `homing read` finds the reader. */
  readonly serves: (url: URL) => boolean;
  /** `now` in ms since the epoch, for dates such as "posted 3 days ago". */
  readonly read: (response: HttpResponse, now: number) => Reading;
  readonly detailRequest?: (board: Board, posting: Posting) => HttpRequest | undefined;
  /** The posting completed by its detail page; `undefined` where the body is not a detail. */
  readonly readDetail?: (response: HttpResponse, now: number) => Partial<Posting> | undefined;
};
