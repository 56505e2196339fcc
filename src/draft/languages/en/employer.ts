/** Employers that are spoken of with an article: "the University of Leeds", "the Port Authority". */
const WITH_THE =
  /^(?:(?:University|College|Department|Ministry|City|County|State|Town|Village|Port|Bank|Church|Institute|Museum|School|Office|Library|Board|Bureau|Academy|Centre|Center|Friends|Archdiocese|Diocese) (?:of|for)\b|(?:National|Royal|Federal|Metropolitan|American|British) .*(?:Trust|Society|Museum|Gallery|Theatre|Opera|Service|Library|Guard)$|(?!The ).* (?:Department|Authority|Commission|Council|Agency|Foundation|Ministry|Bureau)$)/;

/** In front of these the name is only part of another thing: "my Larkfield days". */
const PART = '(?! (?:days|years|team|note|plans|talk|colleague))';
const BARE = new RegExp(`(?<!\\b(?:my|your|our|the|former|an?) )\\{employer\\}${PART}`, 'gi');

export function withEmployer(pattern: string, employer: string): string {
  return WITH_THE.test(employer) ? pattern.replace(BARE, 'the {employer}') : pattern;
}
