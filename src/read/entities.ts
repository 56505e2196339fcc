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

/** Names with their code points. */
const OTHERS =
  'Alpha 391 Beta 392 Chi 3a7 Dagger 2021 Delta 394 Epsilon 395 Eta 397 Gamma 393 Iota 399 Kappa 39a ' +
  'Lambda 39b Mu 39c Nu 39d OElig 152 Omega 3a9 Omicron 39f Phi 3a6 Pi 3a0 Prime 2033 Psi 3a8 Rho 3a1 ' +
  'Scaron 160 Sigma 3a3 Tau 3a4 Theta 398 Upsilon 3a5 Xi 39e Yuml 178 Zeta 396 alefsym 2135 alpha 3b1 ' +
  'and 2227 ang 2220 asymp 2248 bdquo 201e beta 3b2 bull 2022 cap 2229 chi 3c7 circ 2c6 clubs 2663 cong ' +
  '2245 crarr 21b5 cup 222a dArr 21d3 dagger 2020 darr 2193 delta 3b4 diams 2666 empty 2205 emsp 2003 ' +
  'ensp 2002 epsilon 3b5 equiv 2261 eta 3b7 euro 20ac exist 2203 fnof 192 forall 2200 frasl 2044 gamma ' +
  '3b3 ge 2265 hArr 21d4 harr 2194 hearts 2665 hellip 2026 image 2111 infin 221e int 222b iota 3b9 isin ' +
  '2208 kappa 3ba lArr 21d0 lambda 3bb lang 2329 larr 2190 lceil 2308 ldquo 201c le 2264 lfloor 230a ' +
  'lowast 2217 loz 25ca lrm 200e lsaquo 2039 lsquo 2018 mdash 2014 minus 2212 mu 3bc nabla 2207 ndash ' +
  '2013 ne 2260 ni 220b notin 2209 nsub 2284 nu 3bd oelig 153 oline 203e omega 3c9 omicron 3bf oplus ' +
  '2295 or 2228 otimes 2297 part 2202 permil 2030 perp 22a5 phi 3c6 pi 3c0 piv 3d6 prime 2032 prod 220f ' +
  'prop 221d psi 3c8 rArr 21d2 radic 221a rang 232a rarr 2192 rceil 2309 rdquo 201d real 211c rfloor ' +
  '230b rho 3c1 rlm 200f rsaquo 203a rsquo 2019 sbquo 201a scaron 161 sdot 22c5 sigma 3c3 sigmaf 3c2 ' +
  'sim 223c spades 2660 sub 2282 sube 2286 sum 2211 sup 2283 supe 2287 tau 3c4 there4 2234 theta 3b8 ' +
  'thetasym 3d1 thinsp 2009 tilde 2dc trade 2122 uArr 21d1 uarr 2191 upsih 3d2 upsilon 3c5 weierp 2118 ' +
  'xi 3be zeta 3b6 zwj 200d zwnj 200c apos 27 excl 21 num 23 percnt 25 lpar 28 rpar 29 ast 2a plus 2b ' +
  'comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 lsqb 5b lbrack 5b bsol 5c ' +
  'rsqb 5d rbrack 5d lowbar 5f grave 60 lcub 7b lbrace 7b verbar 7c vert 7c rcub 7d rbrace 7d Tab 9 ' +
  'NewLine a dollar 24 hyphen 2010 dash 2010 horbar 2015 check 2713 star 2606 starf 2605 phone 260e ' +
  'lsquor 201a ldquor 201e ccaron 10d Ccaron 10c dcaron 10f Dcaron 10e ecaron 11b Ecaron 11a lcaron 13e ' +
  'lstrok 142 Lstrok 141 lacute 13a nacute 144 Nacute 143 ncaron 148 Ncaron 147 rcaron 159 Rcaron 158 ' +
  'sacute 15b Sacute 15a tcaron 165 Tcaron 164 uring 16f Uring 16e zacute 17a Zacute 179 zcaron 17e ' +
  'Zcaron 17d zdot 17c Zdot 17b aogon 105 Aogon 104 eogon 119 Eogon 118 cacute 107 Cacute 106 abreve ' +
  '103 Abreve 102 scedil 15f Scedil 15e tcedil 163 Tcedil 162 gbreve 11f Gbreve 11e inodot 131 Idot 130 ' +
  'odblac 151 Odblac 150 udblac 171 Udblac 170 amacr 101 emacr 113 imacr 12b omacr 14d umacr 16b ohm ' +
  '3a9 copysr 2117 numsp 2007 puncsp 2008 emsp13 2004 emsp14 2005 hairsp 200a thickapprox 2248 half bd ' +
  'frac13 2153 frac23 2154 frac15 2155 frac18 215b frac38 215c rsquor 2019 ';

const NAMED = new Map<string, string>([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"' }),
  ...LATIN.trim()
    .split(/ +/)
    .map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ...[...OTHERS.matchAll(/(\w+) ([0-9a-f]+)/g)].map(
    ([, name = '', code = '']) => [name, String.fromCodePoint(Number.parseInt(code, 16))] as const,
  ),
]);

const ENTITY = /&(?:#(x[0-9a-f]{1,6}|\d{1,7});?|([a-z][a-z0-9]{1,30});)/gi;

/** Character references become characters, once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? named(name ?? '', whole) : numbered(code, whole),
  );
}

function named(name: string, whole: string): string {
  const character = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
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
