const family =
  'mor | moren | mors | far | faren | fars | forældre* | stedfar* | stedmor* | papfar* | papmor* | bonusfar* | bonusmor* | plejefar* | plejemor* | storebror* | onkel* | morfar | farfar';
const atHome = 'hjemme | derhjemme | hjemmefra';

/**
 * Words that can mean that a child is harmed, collected for this from how staff in daycare and school write. One sentence
 * holds every part of a sign, in any order. `|` parts what does as well, `*` is any ending, `…` up to three words between.
 */
const signs: readonly (readonly string[])[] = [
  // Marks on the body
  ['blå mærke* | blåt mærke | blåmærke* | blåt øje | gul og blå | brandsår* | brændemærke* | brandmærke*'],
  ['mærke | mærker | hævelse*', 'på halsen | på ryggen | på låret | på lårene | på kroppen | forklare*'],
  // Violence
  ['tæsk | tæv | lussing* | ihjel | får klø | fik klø | vold i hjemmet | vold i familien'],
  [
    'slå | slår | slog | slået | sparke* | rusker | rusket | banker | smæk | vold* | straf* | låst inde',
    atHome,
  ],
  ['slået af | rusket af | sparket af | bange for | ræd for | angst for', family],
  [
    `(${family}) … slår | (${family}) … slog | (${family}) … har slået | (${family}) … rusker | (${family}) … sparker`,
  ],
  // Afraid of home
  ['bange | ræd | rædd* | tør ikke | skrækslagen', 'hjem | hjemme | derhjemme'],
  [
    'må ikke fortælle | må ikke sige det til nogen | skal holdes hemmeligt',
    `hjemme | derhjemme | nogen | ${family}`,
  ],
  // Hunger and neglect
  [
    'sulten | sultne | sulter',
    'altid | ofte | tit | kommer | møder | hver | morgen* | mandag* | weekend* | hjemmefra | igen',
  ],
  [
    'ikke fået … mad | ikke fået morgenmad | ikke fået aftensmad | uden madpakke | ingen madpakke | får ikke mad',
  ],
  ['lugter … urin | lugter … alkohol | lugter … sprut | samme tøj | samme ble | vanrøgt* | omsorgssvigt*'],
  ['alene hjemme | alene om natten | passer sig selv | passer de mindre | passer sine mindre'],
  [
    'beruset | berusede | påvirket | påvirkede | er fuld | var fuld | hash | druk | misbrug*',
    `afhent* | henter | hente | hentede | ${family}`,
  ],
  // Sexual abuse
  ['overgreb* | krænkelse* | seksuel* | misbrugt | incest'],
  [
    'tissemand* | tissekone* | kønsdel* | underliv* | mellem benene',
    `rør | rører | rørt | rørte | ondt | hemmelig* | ${family}`,
  ],
  // Harm to oneself
  [
    'selvskad* | skader sig selv | cutter | skærer i sig | skåret i sig | skærer sig i arm* | slår sig selv | bider sig selv',
  ],
  [
    'vil dø | ville dø | ønsker at dø | ønske* … var død | hellere være død | ikke leve mere | ikke leve længere | tage livet af | tage sit liv | selvmord* | livstræt*',
  ],
  ['bedre uden mig | gid jeg var død | vil ikke være her mere | vil ikke leve'],
  // Control
  ['negativ social kontrol | æresrelater* | tvangsægteskab* | tvangsgift* | genopdragelsesrejse*'],
];

const compiled = signs.map((parts) => parts.map(matcher));

/**
 * Does a text hold words that can mean that a child is harmed? Only to offer the duty check to who is writing: it decides
 * nothing, and a text without such words says nothing either.
 */
export function suggestsHarm(text: string): boolean {
  const sentences = text.toLowerCase().split(/[.!?\n]+/u);
  return sentences.some((sentence) => compiled.some((parts) => parts.every((part) => part.test(sentence))));
}

function matcher(part: string): RegExp {
  const pattern = part
    .replace(/ \| /gu, '|')
    .replace(/ … /gu, '(?:[ ,]+\\p{L}+){0,3}[ ,]+')
    .replace(/\*/gu, '\\p{L}*')
    .replace(/ (?!,)/gu, ' +');
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');
}
