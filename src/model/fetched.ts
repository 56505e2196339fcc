import type { HttpResponse } from './site.ts';

/** What a site calls this state of a body, so that it can say "not modified" the next time (RFC 9110, 8.8). */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** Why no body came. Each has a sentence for people in `_locales` (`health_…`). */
export type FetchTrouble = 'offline' | 'no-permission' | 'slow' | 'network' | 'too-large' | 'moved';

export type FetchFailed = {
  readonly kind: 'failed';
  readonly why: FetchTrouble;
  /** Where a moved list went, where that is known. */
  readonly address?: string;
};

/** What came of a request: a body (whatever its status), or why there is none. */
export type Fetched =
  | {
      readonly kind: 'response';
      readonly response: HttpResponse;
      readonly validators?: Validators;
      /** The site asked to wait that many ms. */
      readonly retryAfter?: number;
    }
  | FetchFailed;
