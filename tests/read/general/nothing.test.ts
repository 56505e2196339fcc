import { describe, expect, it } from 'vitest';
import { say } from '../../../cli/words.ts';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const URL_ = 'https://www.larkfield.example/careers';
const ABOUT = `<p>${'Larkfield moves freight along the coast, with ships of its own and people who know the sea. '.repeat(20)}</p>`;

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><nav><a href="/">Larkfield</a></nav><main>${body}</main></body></html>`;
const answer = (body: string, url = URL_) => readResponse(page, { url, status: 200, body }, 0);
const why = (body: string, url = URL_) => {
  const reading = answer(body, url);
  return reading.kind === 'unreadable' ? reading.why : `${reading.postings.length} postings`;
};

describe('a page that says it has no openings is empty', () => {
  it.each([
    'There are no open positions at the moment.',
    'We have no vacancies right now. Come back soon!',
    'We are not currently hiring.',
    'Derzeit haben wir keine offenen Stellen.',
    'Zurzeit gibt es keine Stellenangebote.',
    'Aucune offre pour le moment.',
    'Nous n’avons pas de poste à pourvoir.',
    'Actualmente no hay vacantes.',
    'No tenemos ofertas de empleo en este momento.',
    'Obecnie nie prowadzimy rekrutacji.',
    'Brak ofert pracy.',
    'Momentálně nemáme žádné volné pozice.',
    'Aktuálně nemáme otevřené pozice.',
    '現在、募集している職種はありません。',
    'ただいま求人はございません。',
    'We don’t have any open positions right now.',
    'No open roles',
    '0 open positions',
    'All positions are currently filled.',
    'Im Moment sind alle Stellen besetzt.',
    'Nous ne recrutons pas actuellement.',
    'No se encontraron ofertas.',
    'Aktualnie nie poszukujemy nowych pracowników.',
    'Momentálně nikoho nehledáme.',
    '該当する求人は見つかりませんでした。',
    '現在、採用は行っておりません。',
  ])('%s', (words) => {
    expect(answer(html('Larkfield', `<h1>Larkfield</h1>${ABOUT}<p>${words}</p>`))).toMatchObject({
      kind: 'postings',
      postings: [],
    });
  });

  it('unless the words are hidden until a script has looked', () => {
    const waiting = `<p ng-show="jobs.length == 0">There are no open positions at the moment.</p><script src="/app.js"></script>`;
    expect(why(html('Careers', waiting))).toBe('script-only');
    const styled = `<div style="display: none"><p>No vacancies found</p></div><script src="/app.js"></script>`;
    expect(why(html('Careers', styled))).toBe('script-only');
  });
});

describe('a page that is not there although the answer said yes', () => {
  it.each([
    ['Page not found', 'Sorry'],
    ['Larkfield', 'We can’t find that page'],
    ['Fehler 404', 'Seite nicht gefunden'],
    ['Larkfield', 'Die Seite wurde leider nicht gefunden'],
    ['Larkfield', 'Page introuvable'],
    ['Larkfield', 'Cette page n’existe plus'],
    ['Larkfield', 'Página no encontrada'],
    ['Larkfield', 'No hemos encontrado la página'],
    ['Larkfield', 'Nie znaleziono strony'],
    ['Larkfield', 'Strona nie istnieje'],
    ['Larkfield', 'Stránka nenalezena'],
    ['Larkfield', 'Stránka nebyla nalezena'],
    ['Larkfield', 'お探しのページは見つかりません'],
    ['404', 'Oops'],
  ])('%s: %s', (title, heading) => {
    expect(why(html(title, `<h1>${heading}</h1>${ABOUT}`))).toBe('not-found');
  });

  it.each([
    'Can’t find the right role?',
    'Passende Stelle nicht gefunden?',
    '404 openings',
    'No encuentras tu puesto?',
  ])('"%s" is no such page', (heading) => {
    expect(why(html('Careers', `<h2>${heading}</h2>${ABOUT}`))).toBe('no-postings-found');
  });
});

describe('a list that is closed', () => {
  it.each([
    'This job board is no longer active.',
    'This position has been filled.',
    'Die Stelle ist bereits besetzt.',
    'Cette offre n’est plus disponible.',
    'Esta oferta ya no está disponible.',
    'Ta rekrutacja została zakończona.',
    'Tato pozice již není volná.',
    'この求人の募集は終了しました。',
  ])('%s', (words) => {
    expect(why(html('Larkfield', `<p>${words}</p>`))).toBe('closed');
  });
});

describe('a page that asks about cookies first', () => {
  it.each([
    'Before you continue to Larkfield',
    'Bitte den Cookies zustimmen',
    'Nous respectons votre vie privée',
    'Aceptar todas las cookies',
    'Dbamy o Twoją prywatność',
    'Přijmout všechny cookies',
    'Cookieの使用に同意してください',
  ])('%s', (words) => {
    expect(
      why(html('Larkfield', `<h1>${words}</h1><button>OK</button><script src="/cmp.js"></script>`)),
    ).toBe('consent');
    expect(why(html('Larkfield', `${ABOUT}<div>${words}</div>`))).toBe('no-postings-found');
  });
});

it('is no gate about cookies that only speaks of them below what it says', () => {
  const says = `<h1>Careers</h1><p>${'Larkfield moves freight along the coast with ships of its own. '.repeat(8)}</p>`;
  const banner = '<div class="banner">We use cookies to remember your cart.<button>Okay</button></div>';
  expect(why(html('Larkfield', says + banner))).toBe('no-postings-found');
});

describe('a page drawn by script', () => {
  it.each([
    'You need to enable JavaScript to run this app.',
    'Bitte aktivieren Sie JavaScript.',
    'Veuillez activer JavaScript.',
    'Por favor, habilite JavaScript.',
    'Włącz obsługę JavaScript w przeglądarce.',
    'Zapněte JavaScript.',
    'JavaScriptを有効にしてください。',
    '',
  ])('%s', (words) => {
    const body = `<noscript>${words}</noscript><div id="root"></div><script src="/app.js"></script>`;
    expect(why(html('Careers', body))).toBe('script-only');
  });
});

describe('what stands before the list', () => {
  it.each([
    ['Cloudflare', html('Just a moment...', '<script>window._cf_chl_opt={}</script>')],
    ['DataDome', html('larkfield.example', '<script src="https://ct.captcha-delivery.com/c.js"></script>')],
    ['HUMAN', html('Access to this page has been denied', '<div id="px-captcha"></div>')],
    ['Imperva', html('', '<iframe src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>')],
    ['Akamai', html('Access Denied', '<p>https://errors.edgesuite.net/18.2f</p>')],
    ['AWS', html('', '<script>window.gokuProps = {}; window.awsWafCookieDomainList = [];</script>')],
    ['Sucuri', html('Sucuri WebSite Firewall - Access Denied', '')],
    [
      'F5',
      html(
        'Request Rejected',
        '<p>The requested URL was rejected. Please consult with your administrator.</p>',
      ),
    ],
    ['Vercel', html('Vercel Security Checkpoint', '')],
    ['Anubis', html('Making sure you&#39;re not a bot!', '')],
    ['a bare captcha', html('Larkfield', '<script src="https://www.google.com/recaptcha/api.js"></script>')],
  ])('%s', (_, body) => {
    expect(why(body)).toBe('blocked');
  });

  it('is not the captcha of a form on a page that says something', () => {
    const body = html('Contact', `${ABOUT}<script src="https://www.google.com/recaptcha/api.js"></script>`);
    expect(why(body)).toBe('no-postings-found');
  });

  it('may be a login', () => {
    const form = '<form><input name="user"><input type="password"></form>';
    expect(why(html('Anmeldung', form))).toBe('login');
    expect(why(html('Larkfield', form), 'https://login.larkfield.example/')).toBe('login');
  });
});

describe('a page that sends its visitors elsewhere', () => {
  it.each([
    `<meta http-equiv="refresh" content="0; url=https://jobs.larkfield.example/">`,
    `<script>window.location.replace("https://jobs.larkfield.example/")</script>`,
  ])('names the place: %s', (head) => {
    expect(answer(html('Larkfield', '', head))).toMatchObject({
      why: 'moved',
      address: 'https://jobs.larkfield.example/',
    });
  });

  it('has not moved when it only loads itself again', () => {
    const body = html('Larkfield', ABOUT, '<meta http-equiv="refresh" content="300; url=/careers">');
    expect(why(body)).toBe('no-postings-found');
  });
});

it('has a sentence for each of them', () => {
  for (const body of [
    html('Larkfield', '<p>This position has been filled.</p>'),
    html('Larkfield', '<h1>Before you continue</h1>'),
  ]) {
    const reading = answer(body);
    expect(reading.kind === 'unreadable' && say(reading.message)).toMatch(/\. /);
  }
});
