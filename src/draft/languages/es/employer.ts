/** Houses that one says with an article: "al Hospital Clínic", "en la Universidad". */
const FEMININE =
  /^(?:Universidad|Clínica|Escuela|Biblioteca|Panadería|Farmacia|Fundación|Consejería|Diputación|Junta|Residencia|Guardería|Academia|Editorial|Gestoría|Librería|Asociación|Cámara|Agencia|Fábrica|Bodega|Caja)(?!\p{L})/iu;
const MASCULINE =
  /^(?:Hospital|Ayuntamiento|Colegio|Instituto|Banco|Museo|Hotel|Restaurante|Grupo|Centro|Teatro|Ministerio|Estudio|Taller|Laboratorio|Bufete|Despacho|Consorcio|Servicio|Café|Bar)(?!\p{L})/iu;

export function withEmployer(pattern: string, employer: string): string {
  const isFeminine = FEMININE.test(employer);
  if (!isFeminine && !MASCULINE.test(employer)) return pattern;
  const the = isFeminine ? 'la' : 'el';
  return pattern
    .replace(/(?<!\p{L})(a|de) \{employer\}/giu, (_, word: string) =>
      isFeminine ? `${word} la {employer}` : `${word}l {employer}`,
    )
    .replace(/(?<=(?<!\p{L})(?:en|sobre|para|va) )\{employer\}/giu, `${the} {employer}`)
    .replace(/(?<=(?<!\p{L})(?:dejar|dejo|dejé|dejo pronto) )\{employer\}/giu, `${the} {employer}`);
}
