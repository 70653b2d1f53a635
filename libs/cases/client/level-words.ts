/** How many look with us, as the level of a forløb says it: 0–3. */
export const CASE_LEVEL_WORDS: readonly string[] = [
  $localize`:@@cases.level-0:Egen undring`,
  $localize`:@@cases.level-1:Tiltag i eget hus`,
  $localize`:@@cases.level-2:En eller to kigger med`,
  $localize`:@@cases.level-3:Flere kigger med`,
];
