/**
 * Figures, songs, games and methods that children and staff speak of; they are nobody in the house.
 * Lower case, words parted by one blank; a genitive of the last word counts too.
 */
const phrases = `
pippi|pippi langstrømpe|emil fra lønneberg|karlsson på taget|ronja røverdatter|brødrene løvehjerte|lotta fra balladegade|alfons åberg|mis med de blå øjne
cirkeline|rasmus klump|palle alene i verden|bamse og kylling|kaj og andrea|bruno og mikkel|fredes kasse|gurli gris|peppa pig|postmand per|brandmand sam|byggemand bob
paw patrol|peter plys|ole lukøje|mumi|mumitrolden|mumimor|lille my|snorkfrøken|tatu og patu|villads fra valby|halfdans abc
karius og baktus|rødhætte|hans og grete|snehvide|askepot|tornerose|klods hans|tommelise|den grimme ælling|kejserens nye klæder|prinsessen på ærten|de tre bukke bruse
de tre små grise|bukkene bruse|jack og bønnestagen|peter pan|klokkeblomst|alice i eventyrland|pinocchio|bambi|dumbo|anders and|mickey mouse|fedtmule|rip rap og rup
spiderman|spider-man|superman|batman|harry potter|dumbledore|hobbitten|astrid lindgren|h.c. andersen|thorbjørn egner
ninjago|pokemon|pikachu|super mario|ladybug|star wars|darth vader|shrek|lightning mcqueen|buzz lightyear|minions
onkel reje|motor mille|søren banjomus|lille peter edderkop|mester jakob|jens hansens bondegård
jens hansen havde en bondegård|se min kjole|hjulene på bussen|oles nye autobil|mariehønen evigglad|ole sad på en knold|bro bro brille|tre små kinesere
kims leg|simon siger|kongens efterfølger|alle mine kyllinger kom hjem|hund og kat|ståtrold|konge efter tur
far til fire|carl smart|ternet ninja|valhalla|skipper skræk|villy ville være villig
marte meo|maria montessori|montessori|reggio emilia|fri for mobberi|bamseven|trin for trin|cool kids|de utrolige år|tegn til tale|social stories
vygotsky|bronfenbrenner|antonovsky|sankt hans|skt. hans|sct. hans|sankt lucia|til lucia|luciaoptog|sankt nikolaus|julemanden|nisse puk
mortens aften|valentinsdag|store bededag|kristi himmelfartsdag|grundlovsdag|fastelavns|black friday|den blå dame|dansk røde kors|red barnet|børns vilkår|mary fonden|røde kors
`;

const byFirstWord = new Map<string, string[][]>();
for (const phrase of phrases.split(/[|\n]/)) {
  const words = phrase
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean);
  const first = words[0];
  if (first === undefined) continue;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/** How many words from here are the name of such a figure or song; 0 when none is. */
export function storyNameLength(wordAt: (offset: number) => string | undefined): number {
  const first = wordAt(0);
  if (first === undefined) return 0;
  const candidates = byFirstWord.get(first) ?? byFirstWord.get(withoutGenitive(first));
  if (candidates === undefined) return 0;
  let longest = 0;
  for (const words of candidates) {
    const matches = words.every((word, offset) => {
      const found = wordAt(offset);
      return (
        found === word ||
        (offset === words.length - 1 && found !== undefined && withoutGenitive(found) === word)
      );
    });
    if (matches && words.length > longest) longest = words.length;
  }
  return longest;
}

function withoutGenitive(word: string): string {
  return /[s'’-]/.test(word) ? word.replace(/(?:['’]s?|s|-[^-]*)$/, '') : word;
}
