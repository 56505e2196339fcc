/**
 * The names of chairs out of the groups of chairs.txt, each as the words of a title are read: what they are known by, a level
 * with an equals sign before it and noise as nothing, and after it its other names.
 */
export function chairsIn(groups, titleWords) {
  const plain = (phrase) => titleWords(phrase).join(' ');
  const names = {};
  const known = new Map();
  const add = (meant, phrase, shown) => {
    if (phrase === meant) return;
    if (known.has(phrase) && known.get(phrase) !== meant)
      throw new Error(`chairs.txt: "${shown}" is "${known.get(phrase)}" and "${meant}"`);
    if (known.has(phrase)) return;
    known.set(phrase, meant);
    names[meant] = [...(names[meant] ?? []), phrase];
  };
  const fields = [];
  for (const [group, lines] of groups)
    for (const line of lines) {
      const [name, others = ''] = group === 'noise' ? ['', line] : line.split(/:\s*/);
      const isLevel = group.startsWith('levels');
      const meant = isLevel ? `=${name}` : plain(name);
      if (group === 'fields') fields.push(meant);
      const all = isLevel ? [name, ...others.split(/;\s*/)] : others.split(/;\s*/);
      for (const phrase of all) if (plain(phrase) !== '') add(meant, plain(phrase), phrase);
    }
  const moved = Object.keys(names).filter((meant) => known.has(meant));
  if (moved.length > 0) throw new Error(`chairs.txt: ${moved.join(', ')} is another's name`);
  return { names, fields };
}
