import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/match/match.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Profile } from '../../src/model/profile.ts';
import { posting, profile, skills } from './people.ts';
import { TABLE } from './table.ts';

const FITS = { yes: 'fits', no: 'elsewhere', unknown: 'unclear' } as const;

const hold = (wishes: Partial<Profile>, opening: Partial<Posting>) =>
  matcher(
    profile({ skills: skills('SQL'), ...wishes }),
    TABLE,
  )(posting({ description: 'You know SQL.', ...opening }));
const placeIn = (wishes: Partial<Profile>, opening: Partial<Posting>) =>
  hold(wishes, opening).reasons.find(({ kind }) => kind === 'place');
const fitOf = (wish: string, ...locations: readonly string[]) =>
  FITS[placeIn({ places: [wish] }, { locations })?.speaks ?? 'unknown'];

/** A wish, the line of places of a posting, and how these stand to one another. */
const PAIRS: readonly (readonly [string, string, 'fits' | 'elsewhere' | 'unclear'])[] = [
  // The same city under its other names.
  ['Munich', 'München', 'fits'],
  ['München', 'Munich, Germany', 'fits'],
  ['NYC', 'New York, NY', 'fits'],
  ['nyc', 'New York City', 'fits'],
  ['New York', 'NYC (Hybrid)', 'fits'],
  ['The Hague', 'Den Haag', 'fits'],
  ['Den Haag', 'The Hague, South Holland, Netherlands', 'fits'],
  ['Köln', 'Cologne, North Rhine-Westphalia, Germany', 'fits'],
  ['Wien', 'Vienna, Austria', 'fits'],
  ['Zürich', 'Zurich', 'fits'],
  ['Geneva', 'Genève', 'fits'],
  ['Praha', 'Prague, Czech Republic', 'fits'],
  ['Warsaw', 'Warszawa, mazowieckie', 'fits'],
  ['Bengaluru', 'Bangalore, India', 'fits'],
  ['São Paulo', 'Sao Paulo, SP, Brazil', 'fits'],
  ['Washington DC', 'Washington, D.C.', 'fits'],
  ['Montréal', 'Montreal, QC, Canada', 'fits'],
  ['Tokyo', '東京', 'fits'],
  ['Frankfurt', 'DE - Frankfurt am Main', 'fits'],
  ['Berlin', 'HQ Berlin-Mitte', 'fits'],
  ['Berlin, Germany', 'Berlin', 'fits'],
  // A place in a wished country or region.
  ['Germany', 'Berlin', 'fits'],
  ['Germany', 'Munich', 'fits'],
  ['Deutschland', '10115 Berlin', 'fits'],
  ['Ohio', 'Cleveland, OH', 'fits'],
  ['Ohio', '1200 Lakeside Ave, Cleveland, OH 44114', 'fits'],
  ['Netherlands', 'Rotterdam', 'fits'],
  ['Holland', 'Utrecht, NL', 'fits'],
  ['UK', 'London', 'fits'],
  ['uk', 'Leeds, England', 'fits'],
  ['Scotland', 'Edinburgh, United Kingdom', 'fits'],
  ['United States', 'Remote (US)', 'fits'],
  ['USA', 'Whaleyville, VA', 'fits'],
  ['US', 'US-CA-San Francisco', 'fits'],
  ['Bavaria', 'Nürnberg, Bayern', 'fits'],
  ['Texas', 'Austin, Texas, United States; Denver, Colorado, United States', 'fits'],
  ['India', 'Hyderabad / Pune', 'fits'],
  ['Japan', 'Tokyo or Osaka', 'fits'],
  ['Ontario', 'Toronto, ON', 'fits'],
  ['Europe', 'Lisbon, Portugal', 'fits'],
  ['DACH', 'Graz', 'fits'],
  ['Nordics', 'Aarhus, Denmark', 'fits'],
  ['LATAM', 'Bogotá', 'fits'],
  ['EU', 'Dublin, Ireland', 'fits'],
  ['UK & Ireland', 'Cork, Ireland', 'fits'],
  // What belongs to a country: a part of it, or near it under its own laws.
  ['United States', 'San Juan, Puerto Rico', 'fits'],
  ['USA', 'Puerto Rico', 'fits'],
  ['United States', 'San Juan, PR', 'fits'],
  ['United States', 'Hagåtña, Guam', 'fits'],
  ['United States', 'U.S. Virgin Islands', 'fits'],
  ['United States', 'US Virgin Islands', 'fits'],
  ['United States', 'St. Thomas, USVI', 'fits'],
  ['Puerto Rico', 'Remote, US', 'fits'],
  ['Puerto Rico', 'United States', 'unclear'],
  ['Puerto Rico', 'Austin, TX', 'elsewhere'],
  ['Texas', 'San Juan, Puerto Rico', 'elsewhere'],
  ['Germany', 'San Juan, Puerto Rico', 'elsewhere'],
  ['France', 'Saint-Denis, La Réunion', 'fits'],
  ['France', 'Fort-de-France, Martinique', 'fits'],
  ['France', 'Guadeloupe', 'fits'],
  ['France', 'Cayenne, Guyane', 'fits'],
  ['France', 'Mayotte', 'fits'],
  ['La Réunion', 'Paris, France', 'elsewhere'],
  ['France', 'Nouméa, Nouvelle-Calédonie', 'unclear'],
  ['Paris', 'Fort-de-France, Martinique', 'elsewhere'],
  ['United Kingdom', 'Douglas, Isle of Man', 'unclear'],
  ['UK', 'St Helier, Jersey', 'unclear'],
  ['UK', 'Guernsey', 'unclear'],
  ['UK', 'Gibraltar', 'unclear'],
  ['Isle of Man', 'United Kingdom', 'unclear'],
  ['London', 'St Helier, Jersey', 'elsewhere'],
  ['Jersey', 'London', 'elsewhere'],
  ['Ireland', 'Douglas, Isle of Man', 'elsewhere'],
  ['New Jersey', 'Jersey City, NJ', 'fits'],
  // Metropolitan areas.
  ['San Francisco', 'Bay Area', 'fits'],
  ['Greater Boston', 'Boston, MA', 'fits'],
  ['Mexico City', 'Mexico City Metropolitan Area', 'fits'],
  ['New York', 'Brooklyn, NY', 'fits'],
  ['Bay Area', 'Palo Alto, CA', 'unclear'],
  // Remote in a part of the world takes in its countries.
  ['Germany', 'Remote - EMEA', 'fits'],
  ['Germany', 'Remote, Europe', 'fits'],
  ['Germany', 'Remote (DACH)', 'fits'],
  ['Munich', 'Remote - Germany', 'fits'],
  ['Brazil', 'LATAM (Remote)', 'fits'],
  ['Brazil', 'Remote - Americas', 'fits'],
  ['Singapore', 'APAC - Remote', 'fits'],
  ['Canada', 'Remote, NAMER', 'fits'],
  ['Dublin, Ireland', 'Remote - UK&I', 'fits'],
  ['Ghent', 'Remote, Benelux', 'fits'],
  ['Oslo', 'Nordics, Remote', 'fits'],
  ['Nairobi', 'Remote - Worldwide', 'fits'],
  ['Ohio', 'Remote, US', 'fits'],
  ['Poland', 'Remote - US', 'elsewhere'],
  ['Berlin', 'Remote, India', 'elsewhere'],
  ['London', 'Remote - EU', 'elsewhere'],
  // Only what a wish lies in is said: it may be.
  ['Hamburg', 'Germany', 'unclear'],
  ['Lyon', 'France', 'unclear'],
  ['Leeds', 'England, United Kingdom', 'unclear'],
  ['Seattle', 'Washington, United States', 'unclear'],
  ['Berlin', 'Europe', 'unclear'],
  ['Berlin', 'Multiple Locations', 'unclear'],
  ['Berlin', 'Remote', 'unclear'],
  // Names that are not known: words decide, and nothing is hidden by them.
  ['Kleinpetersdorf', 'Kleinpetersdorf, Germany', 'fits'],
  ['Kleinpetersdorf', 'Berlin', 'unclear'],
  ['Kleinpetersdorf, Germany', 'Lyon, France', 'elsewhere'],
  ['Berlin', 'Campus Oststadt', 'unclear'],
  // Elsewhere.
  ['Berlin', 'Paris, France', 'elsewhere'],
  ['Munich', 'Berlin, Germany', 'elsewhere'],
  ['Ohio', 'Austin, TX', 'elsewhere'],
  ['Ohio', 'Ontario, Canada', 'elsewhere'],
  ['India', 'Indianapolis, Indiana', 'elsewhere'],
  ['Germany', 'Vienna', 'elsewhere'],
  ['Scotland', 'London', 'elsewhere'],
  ['Milan', 'Rome, Lazio, Italy', 'elsewhere'],
  ['Rotterdam', 'Amsterdam, North Holland, Netherlands', 'elsewhere'],
  ['Seattle', 'Whaleyville, VA', 'elsewhere'],
  ['New York', 'San Francisco, CA | Austin, TX', 'elsewhere'],
  ['Tokyo', 'Seoul, South Korea', 'elsewhere'],
  ['Seattle', 'Washington, DC', 'elsewhere'],
  ['Buffalo', 'New York, New York, United States', 'elsewhere'],
  ['London', 'Hollywood, CA, USA', 'elsewhere'],
  ['Germany', 'Milano (MI), Italia', 'elsewhere'],
  // Lists without marks between place and region.
  ['Netherlands', 'Chicago, New York, Amsterdam', 'fits'],
  ['New York', 'SF, NY, Seattle, Remote', 'fits'],
  ['California', 'Panama, CA', 'fits'],
  ['California', 'North Hollywood, CA, USA', 'fits'],
  ['Washington DC', 'San Francisco, CA, Washington, D.C., New York City', 'fits'],
  ['San Francisco', 'SF, NY or Remote', 'fits'],
  ['Ohio', 'Cincinnati, OH; Remote', 'fits'],
  // One name, several places.
  ['Paris, France', 'Paris, TX', 'elsewhere'],
  ['Paris', 'Paris', 'fits'],
  ['Paris', 'Paris, TX', 'unclear'],
  ['Paris, TX', 'Paris', 'unclear'],
  ['Texas', 'Paris', 'unclear'],
  ['Cambridge, UK', 'Cambridge, MA', 'elsewhere'],
  ['Cambridge', 'Cambridge, Massachusetts, United States', 'fits'],
  ['Cambridge, MA', 'Cambridge', 'unclear'],
  ['Birmingham, UK', 'Birmingham, AL', 'elsewhere'],
  ['Alabama', 'Birmingham, AL', 'fits'],
  ['Alabama', 'Birmingham', 'unclear'],
  ['London, UK', 'London, ON, Canada', 'elsewhere'],
  ['London, Ontario', 'London, UK', 'elsewhere'],
  ['Canada', 'London', 'unclear'],
  ['Portland, OR', 'Portland, Maine', 'elsewhere'],
  ['Portland', 'Portland, OR', 'fits'],
  ['Maine', 'Portland', 'unclear'],
  ['Georgia', 'Atlanta, GA', 'fits'],
  ['Georgia', 'Tbilisi', 'fits'],
  ['Georgia, USA', 'Tbilisi, Georgia', 'elsewhere'],
  ['Atlanta', 'Georgia', 'unclear'],
  ['Valencia', 'Valencia, Spain', 'fits'],
  ['Spain', 'Valencia', 'fits'],
  ['Venezuela', 'Valencia', 'unclear'],
  ['Valencia, Spain', 'Valencia, Carabobo, Venezuela', 'elsewhere'],
];

describe('a place that is wished', () => {
  it.each(PAIRS)('%s, held against "%s": %s', (wish, line, expected) => {
    expect(fitOf(wish, line)).toBe(expected);
  });
});

describe('several places', () => {
  it('fit where one of them fits', () => {
    expect(fitOf('Germany', 'Paris, France', 'Munich')).toBe('fits');
    expect(fitOf('Germany', 'Paris, France', 'Campus Oststadt')).toBe('unclear');
    expect(fitOf('Germany', 'Paris, France', 'Vienna')).toBe('elsewhere');
  });

  it('that are wished may be told in one line', () => {
    expect(fitOf('Berlin or Hamburg', 'Hamburg, Germany')).toBe('fits');
    expect(fitOf('Berlin or Hamburg', 'Munich')).toBe('elsewhere');
  });
});

describe('a remote opening', () => {
  const say = (wishes: Partial<Profile>, opening: Partial<Posting>) => placeIn(wishes, opening)?.say;
  const germany = { places: ['Germany'], workplace: ['remote'] } as const;

  it('is not left out for its office elsewhere where remote is allowed, and what it names is said', () => {
    const office = { locations: ['Lyon, France'], workplace: 'remote' } as const;
    expect(say(germany, office)).toEqual({ name: 'match_place_remote', args: { place: 'Lyon, France' } });
    expect(say({ places: ['Germany'] }, { locations: ['Lyon (Remote)'] })?.name).toBe('match_place_remote');
    expect(hold({ ...germany, workplace: ['onsite'] }, office).hidden?.kind).toBe('place');
  });

  it('is elsewhere where it is bound to another country', () => {
    expect(hold(germany, { locations: ['Remote - US'] }).hidden?.kind).toBe('place');
    expect(hold(germany, { locations: ['Canada'], workplace: 'remote' }).hidden?.kind).toBe('place');
  });

  it('that is open to a part of the world is open to the places in it', () => {
    const emea = { locations: ['EMEA'], workplace: 'remote' } as const;
    expect(say(germany, emea)).toEqual({ name: 'match_place_open', args: { place: 'EMEA' } });
    expect(say(germany, { locations: ['EMEA'] })?.name).toBe('match_place_wide');
  });

  it('says that the place is not said only where it is not', () => {
    expect(say(germany, { locations: [], workplace: 'remote' })?.name).toBe('match_place_unknown');
    expect(say(germany, { locations: ['3 Locations'] })?.name).toBe('match_place_unknown');
    expect(say(germany, { locations: ['Campus Oststadt'] })?.name).toBe('match_place_unclear');
  });
});

describe('“remote” among the places', () => {
  const hidden = (wishes: Partial<Profile>, opening: Partial<Posting>) => hold(wishes, opening).hidden?.kind;

  it.each(['remote', 'Remote', 'fully remote', 'Home office', 'Télétravail'])(
    'is a way of working: %s',
    (place) => {
      expect(hidden({ places: [place] }, { locations: ['Lyon'], workplace: 'onsite' })).toBe('workplace');
      expect(hidden({ places: [place] }, { locations: ['Lyon'], workplace: 'remote' })).toBeUndefined();
      expect(placeIn({ places: [place] }, { locations: ['Lyon'], workplace: 'remote' })).toBeUndefined();
    },
  );

  it('beside a city allows the city on site and remote from anywhere', () => {
    const places = ['Berlin', 'remote'];
    expect(hidden({ places }, { locations: ['Berlin'], workplace: 'onsite' })).toBeUndefined();
    expect(hidden({ places }, { locations: ['Lyon'], workplace: 'onsite' })).toBe('place');
    expect(placeIn({ places }, { locations: ['Lyon'], workplace: 'remote' })?.speaks).toBe('yes');
    expect(placeIn({ places }, { locations: ['Remote'] })?.say.name).toBe('match_workplace_remote');
    expect(hidden({ places }, { locations: ['Remote - US'] })).toBe('place');
  });

  it('leaves any place open where “anywhere” is wished', () => {
    expect(placeIn({ places: ['Anywhere'] }, { locations: ['Lyon'] })).toBeUndefined();
  });
});

it('asks for no place where none is wished', () => {
  expect(placeIn({ workplace: ['remote'] }, { locations: ['Lyon'], workplace: 'remote' })).toBeUndefined();
});
