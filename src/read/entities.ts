/**
 * The references that texts of postings use: those of HTML 4 (https://www.w3.org/TR/html401/sgml/entities.html), the
 * punctuation and the letters of Central Europe that escaping libraries name as HTML 5 does. Others stay as they are.
 */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc ' +
  'Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute ' +
  'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ';

/** Names by their code points, each with how far it lies behind the one before, in base 36: that packs small. */
const OTHERS =
  'Tab 9 NewLine 1 excl n num 2 dollar 1 percnt 1 apos 2 lpar 1 rpar 1 ast 1 plus 1 comma 1 period 2 ' +
  'sol 1 colon b semi 1 equals 2 quest 2 commat 1 lsqb r lbrack 0 bsol 1 rsqb 1 rbrack 0 lowbar 2 ' +
  'grave 1 lcub r lbrace 0 verbar 1 vert 0 rcub 1 rbrace 0 half 1s amacr 1w Abreve 1 abreve 1 Aogon 1 ' +
  'aogon 1 Cacute 1 cacute 1 Ccaron 5 ccaron 1 Dcaron 1 dcaron 1 emacr 4 Eogon 5 eogon 1 Ecaron 1 ' +
  'ecaron 1 Gbreve 3 gbreve 1 imacr c Idot 5 inodot 1 lacute 9 lcaron 4 Lstrok 3 lstrok 1 Nacute 1 ' +
  'nacute 1 Ncaron 3 ncaron 1 omacr 5 Odblac 3 odblac 1 OElig 1 oelig 1 Rcaron 5 rcaron 1 Sacute 1 ' +
  'sacute 1 Scedil 3 scedil 1 Scaron 1 scaron 1 Tcedil 1 tcedil 1 Tcaron 1 tcaron 1 umacr 6 Uring 3 ' +
  'uring 1 Udblac 1 udblac 1 Yuml 7 Zacute 1 zacute 1 Zdot 1 zdot 1 Zcaron 1 zcaron 1 fnof k circ 8k ' +
  'tilde m Alpha 51 Beta 1 Gamma 1 Delta 1 Epsilon 1 Zeta 1 Eta 1 Theta 1 Iota 1 Kappa 1 Lambda 1 ' +
  'Mu 1 Nu 1 Xi 1 Omicron 1 Pi 1 Rho 1 Sigma 2 Tau 1 Upsilon 1 Phi 1 Chi 1 Psi 1 Omega 1 ohm 0 ' +
  'alpha 8 beta 1 gamma 1 delta 1 epsilon 1 zeta 1 eta 1 theta 1 iota 1 kappa 1 lambda 1 mu 1 nu 1 ' +
  'xi 1 omicron 1 pi 1 rho 1 sigmaf 1 sigma 1 tau 1 upsilon 1 phi 1 chi 1 psi 1 omega 1 thetasym 8 ' +
  'upsih 1 piv 4 ensp 5kc emsp 1 emsp13 1 emsp14 1 numsp 2 puncsp 1 thinsp 1 hairsp 1 zwnj 2 zwj 1 ' +
  'lrm 1 rlm 1 hyphen 1 dash 0 ndash 3 mdash 1 horbar 1 lsquo 3 rsquo 1 rsquor 0 sbquo 1 lsquor 0 ' +
  'ldquo 2 rdquo 1 bdquo 1 ldquor 0 dagger 2 Dagger 1 bull 1 hellip 4 permil a prime 2 Prime 1 ' +
  'lsaquo 6 rsaquo 1 oline 4 frasl 6 euro 2w image 2t copysr 6 weierp 1 real 4 trade 6 alefsym j ' +
  'frac13 u frac23 1 frac15 1 frac18 6 frac38 1 larr 1g uarr 1 rarr 1 darr 1 harr 1 crarr x lArr r ' +
  'uArr 1 rArr 1 dArr 1 hArr 1 forall 18 part 2 exist 1 empty 2 nabla 2 isin 1 notin 1 ni 2 prod 4 ' +
  'sum 2 minus 1 lowast 5 radic 3 prop 3 infin 1 ang 2 and 7 or 1 cap 1 cup 1 int 1 there4 9 sim 8 ' +
  'cong 9 asymp 3 thickapprox 0 ne o equiv 1 le 3 ge 1 sub t sup 1 nsub 1 sube 2 supe 1 oplus e ' +
  'otimes 2 perp e sdot w lceil 1v rceil 1 lfloor 1 rfloor 1 lang u rang 1 loz io starf 1n star 1 ' +
  'phone 8 spades 2a clubs 3 hearts 2 diams 1 check 4t ';

let known: ReadonlyMap<string, string> | undefined;

/** Made when the first is asked for: a worker wakes often, and mostly reads nothing. */
function characters(): ReadonlyMap<string, string> {
  known ??= new Map<string, string>([
    ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"' }),
    ...LATIN.trim()
      .split(/ +/)
      .map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
    ...othersNamed(),
  ]);
  return known;
}

function othersNamed(): readonly (readonly [string, string])[] {
  let point = 0;
  return [...OTHERS.matchAll(/(\w+) (\w+)/g)].map(([, name = '', step = '']) => {
    point += Number.parseInt(step, 36);
    return [name, String.fromCodePoint(point)] as const;
  });
}

const ENTITY = /&(?:#(x[0-9a-f]{1,6}|\d{1,7});?|([a-z][a-z0-9]{1,30});)/gi;

/** Character references become characters, once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? named(name ?? '', whole) : numbered(code, whole),
  );
}

function named(name: string, whole: string): string {
  const named = characters();
  const character = named.get(name) ?? named.get(name.toLowerCase());
  return character === '\u00a0' ? ' ' : (character ?? whole);
}

function numbered(code: string, whole: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return whole;
  // Control characters are no text; 128 to 159 is what old Windows programs wrote for typography.
  if (point < 32) return ' ';
  return point >= 128 && point < 160 ? (WINDOWS[point - 128] ?? '') : String.fromCodePoint(point);
}

const WINDOWS = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];
