// The places part of the table: countries, regions, cities, and other names of each.

/** Kept as lines of text, which a reader takes apart only when a place is first looked for. */
export function places(read) {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const countries = rows(read('countries.txt')).map(([code, others = '']) => {
    const own = /^=([^;]*);?(.*)$/.exec(others);
    const name = own ? own[1] : names.of(code);
    return [code, name, own ? own[2] : others].filter(Boolean).join('\t');
  });
  const nicknames = new Map(
    rows(read('nicknames.txt')).map(([name, code, others = '']) => [`${name} ${code}`, others]),
  );
  const cities = rows(read('cities.txt')).map(([name, code, region = '']) => {
    const others = nicknames.get(`${name} ${code}`);
    nicknames.delete(`${name} ${code}`);
    return [name, code, region, ...(others ? [others] : [])].join('\t').trimEnd();
  });
  const lost = [...nicknames].filter(([, others]) => others).map(([name]) => name);
  if (lost.length > 0) throw new Error(`no such city: ${lost.join(', ')}`);
  return {
    countries: countries.join('\n'),
    regions: rows(read('regions.txt'))
      .map((row) => row.join('\t'))
      .join('\n'),
    wide: rows(read('wide.txt'))
      .map((row) => row.join('\t').trimEnd())
      .join('\n'),
    cities: cities.join('\n'),
  };
}

function rows(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
