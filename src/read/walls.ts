import type { HttpResponse, Why } from '../model/site.ts';
import { textFromHtml } from './text.ts';

/** Only the beginning is looked at: walls are small pages, and a list page may be megabytes. */
const HEAD = 200_000;

/**
 * Marks that only challenge pages carry: Cloudflare, DataDome, HUMAN (PerimeterX), Imperva, Akamai, AWS, Sucuri, Kasada,
 * F5, Radware, Vercel, Anubis, Queue-it, by what their pages are called or load.
 */
const WALL =
  /<title>\s*(?:just a moment|attention required|access (?:to this page has been |is )?denied|403 forbidden|are you a (?:robot|human)|pardon our interruption|bot verification|security check|checking your browser|verifying you are human|vercel security checkpoint|making sure you(?:'|&#39;)re not a bot|request rejected|sucuri website firewall|radware (?:bot manager|captcha)|human verification|robot or human|zugriff verweigert|acc[èe]s refus[ée]|acceso denegado|odmowa dost[ęe]pu|p[řr][íi]stup odep[řr]en|アクセスが拒否)|_cf_chl_opt|cf-chl-|cf-browser-verification|captcha-delivery\.com\/(?:c|i)\.js|geo\.captcha-delivery\.com|px-captcha|_incapsula_resource|incapsula incident id|errors\.edgesuite\.net|awswafcookiedomainlist|gokuprops|\/149e9513-01fa-4fb0-aad4-566afd725d1b\/|tspd_101|sucuri_cloudproxy_js|\/\.within\.website\/x\/cmd\/anubis|please verify you are a human|enable javascript and cookies to continue|the requested url was rejected\. please consult/i;

/** Loaded by ordinary pages too (a form's captcha, a queue's script): on a page that says next to nothing they are the page. */
const GATE =
  /(?:google\.com|recaptcha\.net)\/recaptcha|hcaptcha\.com\/1\/api|challenges\.cloudflare\.com\/turnstile|captcha-delivery\.com|client\.perimeterx\.net|queue-it\.net/i;
const GATE_TEXT = 600;

const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|sso|auth(?:orize|enticate)?|saml2?|oauth2?|account\/login|users\/sign_in)(?:[/.?]|$)/i;
const LOGIN_HOST = /^(?:login|signin|sso|auth|accounts|idp)\./i;
const LOGIN_PAGE =
  /<title>[^<]{0,80}(?:log ?in|sign ?in|anmelden|anmeldung|connexion|iniciar sesi|zaloguj|přihlá|ログイン)/i;

/** What stands between us and the list, by evidence in the body and its address; nothing where nothing does. */
export function wallOf(response: HttpResponse): Why | undefined {
  const head = response.body.slice(0, HEAD);
  if (WALL.test(head) || (GATE.test(head) && textFromHtml(head).length < GATE_TEXT)) return 'blocked';
  if (isLoginAddress(response.url)) return 'login';
  return LOGIN_PAGE.test(head) && /type=["']?password/i.test(head) ? 'login' : undefined;
}

/** Whether the body is a page although something else was expected. */
export function looksLikeHtml(body: string): boolean {
  return /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body|script|meta|title)\b/i.test(
    body.slice(0, 2000),
  );
}

function isLoginAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return LOGIN_HOST.test(url.hostname) || LOGIN_PATH.test(url.pathname);
}
