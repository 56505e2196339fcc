import { draft } from '../../src/draft/draft.ts';
import { CHANNELS, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';

type Sample = {
  readonly profile: Profile;
  readonly people: readonly Person[];
  readonly title: string;
  readonly description: string;
};
export type Spoken = 'de' | 'fr' | 'es';

const NOW = Date.UTC(2026, 10, 23, 9);

function sample(
  [name, chair, why]: readonly [string, string, string],
  since: readonly string[],
  [win, commitment]: readonly [string, string],
  people: readonly (readonly [string, Person['relation'], string?])[],
  [title, description]: readonly [string, string],
): Sample {
  return {
    profile: {
      ...EMPTY_PROFILE,
      name,
      skills: ['SQL', 'Python', 'Excel', 'SAP'].map((skill) => ({ name: skill })),
      employment: [
        { employer: 'Larkfeld', title: chair, team: 'Controlling', from: '2018', to: '2023-06', why },
      ],
      since: since.map((text) => ({ text })),
      wins: [{ text: win }],
      commitment,
    },
    people: people.map(([who, relation, shared], at) => ({
      id: `${at}`,
      name: who,
      relation,
      ...(shared ? { shared } : {}),
    })),
    title,
    description,
  };
}

/** Invented people who write in their own language, each fact put in another way. */
const SAMPLES: Readonly<Record<Spoken, readonly Sample[]>> = {
  de: [
    sample(
      ['Jo Sander', 'Datenanalystin', 'um Planungswerkzeuge zu lernen'],
      ['den Monatsabschluss von neun auf fünf Tage verkürzt', 'Ich habe ein Team von 6 Leuten geleitet.'],
      ['die wöchentliche Absatzplanung aufgebaut', 'suche einen Platz, an dem ich bleiben kann'],
      [
        ['Frau Mara Jansen', 'manager', 'die Checkliste für den Märzabschluss'],
        ['Herr Dr. Paul Renner', 'skip-level', 'der Abend der Inventur'],
        ['Tomás Vega', 'colleague', 'wie wir den Drucker gerettet haben'],
        ['Helen Koch', 'hr'],
        ['Viktor Hahn', 'stranger'],
        ['Kim Ebert', 'recruiter'],
      ],
      ['Controller (m/w/d)', 'Sie arbeiten mit SQL und SAP.'],
    ),
    sample(
      ['Ole Brandt', 'Pfleger', 'wegen der Familie'],
      ['12 neue Kräfte eingearbeitet', 'Stationsleitung mit 8 Leuten'],
      ['die Übergabe neu geordnet', 'eine Stelle auf Dauer'],
      [
        ['Ruth Feld', 'manager', 'unser Frühdienst im Schneewinter'],
        ['Ines Maier', 'colleague', 'der Kaffee um vier Uhr früh'],
      ],
      ['Stationsleitung', 'Kenntnisse in Excel.'],
    ),
  ],
  fr: [
    sample(
      ['Camille Roche', 'analyste de données', 'pour apprendre la planification'],
      ['réduit la clôture mensuelle de neuf à cinq jours', "J'ai dirigé une équipe de 6 personnes."],
      ['construit la prévision hebdomadaire', 'rester et faire grandir une équipe'],
      [
        ['Mme Sophie Lambert', 'manager', 'la clôture de mars'],
        ['Paul Mercier', 'skip-level', 'le soir de l’inventaire'],
        ['Inès Duval', 'colleague', 'nos pauses au bord du canal'],
        ['Hélène Caron', 'hr'],
        ['Victor Noël', 'stranger'],
        ['Kim Leroy', 'recruiter'],
      ],
      ['Contrôleur de gestion (H/F)', 'Vous travaillez avec SQL et SAP.'],
    ),
    sample(
      ['Noé Perrin', 'infirmier', 'pour des raisons familiales'],
      ['formé 12 nouveaux collègues', 'trois ans de nuit avec une équipe de 4'],
      ['mis en place la fiche de relève', 'un poste pour longtemps'],
      [
        ['Ruth Faure', 'manager', 'les doubles gardes de cet hiver-là'],
        ['Luc Garnier', 'colleague', 'Le café de quatre heures du matin'],
      ],
      ['Cadre de santé', 'Maîtrise de Excel.'],
    ),
  ],
  es: [
    sample(
      ['Alex Prieto', 'analista de datos', 'para aprender planificación'],
      ['reduje el cierre mensual de nueve a cinco días', 'Dirigí un equipo de 6 personas.'],
      ['construí la previsión semanal', 'quedarme y hacer crecer un equipo'],
      [
        ['Sra. Marta Jiménez', 'manager', 'el cierre de marzo'],
        ['Sr. Pablo Romero', 'skip-level', 'la noche del inventario'],
        ['Inés Duarte', 'colleague', 'cuando salvamos la impresora'],
        ['Elena Cano', 'hr'],
        ['Víctor Nieto', 'stranger'],
        ['Kim Lara', 'recruiter'],
      ],
      ['Controller (m/f)', 'Trabajarás con SQL y SAP.'],
    ),
    sample(
      ['Noa Peña', 'enfermería de planta', 'por motivos familiares'],
      ['formé a 12 personas nuevas', 'tres años de noches con un equipo de 4'],
      ['puse en marcha la hoja de relevo', 'un sitio para muchos años'],
      [
        ['Ruth Ferrer', 'manager', 'las guardias dobles de aquel invierno'],
        ['Luis Gil', 'colleague', 'El café de las cuatro de la mañana'],
      ],
      ['Supervisión de planta', 'Dominio de Excel.'],
    ),
  ],
};

/** Every note that makes sense, of one language. */
export function spokenNotes(language: Spoken) {
  const inputs = SAMPLES[language].flatMap((one) =>
    one.people.flatMap((person) =>
      NOTE_KINDS.flatMap((kind) =>
        CHANNELS.map((channel) => inputOf(one, person, { kind, channel, language })),
      ),
    ),
  );
  return inputs.flatMap((input) => {
    const made = draft(input);
    return 'trouble' in made ? [] : [{ input, made }];
  });
}

function inputOf(
  { profile, title, description }: Sample,
  person: Person,
  wish: Pick<DraftInput, 'kind' | 'channel'> & { readonly language: Spoken },
): DraftInput {
  return {
    ...wish,
    profile,
    person,
    employer: 'Larkfeld',
    now: NOW,
    posting: { id: '1', url: 'https://larkfeld.example/1', title, description, locations: [] },
    earlier: [{ text: title, when: '2026-11-01', to: person.name, kind: 'ask' }],
  };
}
