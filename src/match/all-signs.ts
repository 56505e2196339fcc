import { MATCH_WORDS, type SignedLine, signedLines, type Words } from './signs.ts';

let words: Words | undefined;

/** The lines of a text that may tell of anything a posting says; what the match alone needs is less, and what the worker keeps. */
export function allSignedLines(text: string): readonly SignedLine[] {
  words ??= allWords();
  return signedLines(text, words);
}

function allWords(): Words {
  return {
    ...MATCH_WORDS,
    years:
      'year;yr;yoe;pqe;month;monat;mois;meses;maanden;jahr; ans ;annee; ano ; anos ; an d;anni ; anno;jaar; lat ; lata ; let ; ar ; ars ; ani ; ev ; eve ; evs ; eves ;0ans ;0anni ;0ani ;0lat ;0lata ;0ar ;0ars ;0ano ;0anos ;yıl;vuo;roky;roku;年',
    contract:
      'fulltime;full time;parttime;part time;vollzeit;teilzeit;temps plein;temps partiel;contract position;contract role;month contract;months contract;contract job;contract basis;freelance;fixedterm;fixed term;befrist;saison ;vertretung;uitzend;contract to;contract through;contract until;temporary;jornada;contrato;tiempo;vazek;voltijds;deeltijds;hours;hrs; std;stunden; uur ; uren;horas;heures; fte; wte;cdd;cdi;interim;zeitarbeit;parental;maternity;zero hour;per diem;casual; ftc;1099; w2;c2c;independent contractor;temp to; term ;sustituci;bijbaan;staff bank;or part;locum;freiberuf;0h ',
    contractLabel: `${pairs('job;employment;contract;work;position', 'type;status;time')}; type;vertragsart;anstellungsart;type de contrat;tipo de contrato;status;employment;hours;schedule;shift;arbeitszeit`,
    placeLabel:
      'location;standort;arbeitsort;einsatzort;dienstort;lieu;ubicaci;lugar de trabajo;standplaats;werklocatie;sede',
    lives:
      'remote;anywhere;located;situated;standplaats;werkplek;arbeitsort;einsatzort;poste;puesto;based;resid;authorized to work;authorised to work;right to work;live in;living in',
    seeks: 'looking for;seek;searching for;hiring;recruiting;suchen;recherchons;cherchons;buscamos',
    levelLabel: pairs('experience;seniority;career;job;position;karriere;erfahrungs', 'level;stufe'),
    role: 'this is a; as a ; as an ',
  };
}

/** "jobtype" and "job type" for each of two lists. */
function pairs(firsts: string, seconds: string): string {
  const both = firsts.split(';').flatMap((one) => seconds.split(';').map((other) => [one, other]));
  return both.map(([one, other]) => `${one}${other};${one} ${other}`).join(';');
}
