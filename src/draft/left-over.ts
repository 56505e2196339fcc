/**
 * What a template leaves behind: "{first}", "[Your name]", "<<COMPANY>>", "%TEAM%", "XX minutes", "____". Brackets with words
 * of the writer's own in them are none, nor is a smaller-than sign.
 */
const LEFT_OVER = [
  /\{[^}\n]{0,40}\}/u,
  /\[(?:\s*|[\p{Lu}_][^\]\n]{0,40})\]/u,
  /\[[^\]\n]{0,30}(?<!\p{L})(?:your|insert|name|company|title|date|role|employer|team|firma|nom|entreprise|poste|nombre|empresa|puesto)(?!\p{L})[^\]\n]{0,30}\]/iu,
  /<{1,2}\s?\p{L}[^<>\n]{0,38}>{1,2}/u,
  /%\p{Lu}[\p{Lu}_]*%/u,
  /(?<!\p{L})(?:X{2,4}|TODO|TBD|N\.N\.)(?![\p{L}\d])/u,
  /_{3,}/u,
];

export function leftOver(text: string): string | undefined {
  return LEFT_OVER.map((mark) => mark.exec(text)?.[0]).find((found) => found !== undefined);
}
