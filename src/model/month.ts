/**
 * The names of the months, with the forms they have in dates, without accents: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, the Nordic languages, Polish, Czech, Slovak, Hungarian.
 */
const NAMES: readonly string[] = [
  'january januar janner janvier enero gennaio janeiro januari styczen stycznia leden ledna januara',
  'february februar feber fevrier febrero febbraio fevereiro februari luty lutego unor unora februara',
  'march marz mrz mars marzo marco maart mrt marts marzec marca brezen brezna marcius',
  'april avril abril aprile kwiecien kwietnia duben dubna aprila aprilis',
  'may mai mayo maggio maio mei maj maja kveten kvetna majus',
  'june juni juin junio giugno junho czerwiec czerwca cerven cervna juna junius',
  'july juli juillet julio luglio julho lipiec lipca cervenec cervence jula julius',
  'august aout agosto augustus augusti sierpien sierpnia srpen srpna augusta augusztus',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia zari septembra szeptember',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika rijen rijna oktobra',
  'november novembre noviembre novembro listopad listopada listopadu novembra',
  'december dezember decembre diciembre dicembre dezembro desember grudzien grudnia prosinec prosince decembra',
];
const SHORTEST = 3;

/** The number of the month a word names, whole or cut short ("Sept.", "févr"); `undefined` where it names none. */
export function monthNamed(word: string): number | undefined {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
  if (plain.length < SHORTEST || !/^\p{L}+$/u.test(plain)) return undefined;
  // A whole name first: "červen" is June, though July begins with it.
  const at = [isWhole, isBegun].map((is) => NAMES.findIndex((names) => is(plain, names)));
  const month = at.find((found) => found >= 0);
  return month === undefined ? undefined : month + 1;
}

function isWhole(word: string, names: string): boolean {
  return ` ${names} `.includes(` ${word} `);
}

function isBegun(word: string, names: string): boolean {
  return ` ${names}`.includes(` ${word}`);
}
