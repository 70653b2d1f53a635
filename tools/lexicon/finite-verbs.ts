/** Verbs in present and past that the dictionary marks neither by a rule nor beside the stem. */
export const finiteVerbs: readonly string[] =
  `er var har havde kan kunne skal skulle vil ville må måtte bør burde tør turde ved vidste gør gjorde kom
  synes syntes findes fandtes mødes mødtes slås sloges enes trives længes dør døde ses sås skændes skændtes leges afleveres
  hentes følges bruges laves spises`
    .trim()
    .split(/\s+/);
