/** Forms the dictionary gives a verb too ("for" of "fare"), but which are hardly ever one where they stand behind a word. */
export const hardlyVerbs: readonly string[] = ['for', 'sig', 'under', 'far', 'moster', 'faster'];

/** Verbs in present and past that the dictionary marks neither by a rule nor beside the stem. */
export const finiteVerbs: readonly string[] =
  `er var har havde kan kunne skal skulle vil ville må måtte bør burde tør turde ved vidste gør gjorde kom
  synes syntes findes fandtes mødes mødtes slås sloges enes trives længes dør døde ses sås skændes skændtes leges afleveres
  hentes følges bruges laves spises lykkes lykkedes mislykkes mislykkedes`
    .trim()
    .split(/\s+/);
