import type { Unreadable, Why } from '../model/site.ts';
import { type MessageArgs, type MessageName, message } from '../model/words.ts';

const SAYS: Readonly<Record<Why, MessageName>> = {
  blocked: 'why_blocked',
  login: 'why_login',
  'not-found': 'why_not_found',
  'script-only': 'why_script_only',
  malformed: 'why_malformed',
  'no-postings-found': 'why_no_postings_found',
  'too-large': 'why_too_large',
  'server-error': 'why_server_error',
  'too-many-requests': 'why_too_many_requests',
  'empty-body': 'why_empty_body',
  closed: 'why_closed',
  consent: 'why_consent',
  moved: 'why_moved',
};

/** A body that could not be read, with its sentence for people. */
export function unreadable(site: string, why: Why, args?: MessageArgs): Unreadable {
  return { kind: 'unreadable', site, why, message: message(SAYS[why], args) };
}
