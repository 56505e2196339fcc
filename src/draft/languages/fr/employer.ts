/** Houses that one says with an article: "au lycée Hugo", "à la Bibliothèque", "à l’Hôpital Nord". */
const FEMININE =
  /^(?:Bibliothèque|Médiathèque|Clinique|Mairie|Ville|Région|Boulangerie|Pâtisserie|Pharmacie|Banque|Caisse|Société|Maison|Crèche|Fondation|Préfecture|Librairie|Brasserie|Polyclinique|Mutuelle|Chambre|Coopérative)(?!\p{L})/iu;
const MASCULINE =
  /^(?:Lycée|Collège|Centre|CHU|CHR|Musée|Théâtre|Restaurant|Crédit|Ministère|Garage|Cabinet|Groupe|Laboratoire|Conservatoire|Département|Conseil|Tribunal|Syndicat|Bistrot|Café|Domaine|Château|Magasin|Journal)(?!\p{L})/iu;
const ELIDED =
  /^(?:Hôpital|Hôtel|École|Université|Institut|Institution|Association|EHPAD|Académie|Agence|Atelier|Auberge|Opéra|Office)(?!\p{L})/iu;

type Cases = Readonly<Record<'at' | 'of' | 'the', string>>;

function articlesOf(employer: string): Cases | undefined {
  if (ELIDED.test(employer)) return { at: 'à l’', of: 'de l’', the: 'l’' };
  if (FEMININE.test(employer)) return { at: 'à la ', of: 'de la ', the: 'la ' };
  return MASCULINE.test(employer) ? { at: 'au ', of: 'du ', the: 'le ' } : undefined;
}

export function withEmployer(pattern: string, employer: string): string {
  const cases = articlesOf(employer);
  if (!cases)
    return /^[aeiouyéèêàâîôh]/i.test(employer)
      ? pattern.replace(/\bde \{employer\}/g, 'd’{employer}')
      : pattern;
  return pattern
    .replace(/\bde chez \{employer\}/g, `${cases.of}{employer}`)
    .replace(/\bchez \{employer\}/g, `${cases.at}{employer}`)
    .replace(/\bChez \{employer\}/g, `${cases.at.charAt(0).toUpperCase()}${cases.at.slice(1)}{employer}`)
    .replace(/\bde \{employer\}/g, `${cases.of}{employer}`)
    .replace(
      /(?<=\b(?:quitter|quitté|quitte(?: bientôt)?|sur|avec|va) )\{employer\}/g,
      `${cases.the}{employer}`,
    );
}
