const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of grammar that are never a name, whatever a list of names says. */
export const grammarWords = words(`
  jeg du han hun den det vi de mig dig ham hende os jer dem sig min mit mine din dit dine hans hendes dens dets vores jeres deres
  en et ene og eller men så da når hvis fordi at som der her hvor hvad hvem hvilken hvilket hvilke hvordan hvorfor hvornår
  i på til fra med af om for ved hos under over efter før uden mod mellem gennem omkring siden ind ud op ned hen hjem ude inde
  ikke også kun lige nu altid aldrig ofte tit nok vel jo dog ellers igen bare meget mere mest lidt mindre mange få flere fleste
  alle alt al begge ingen intet nogen noget nogle hver hvert enhver anden andet andre samme selv sådan både hverken enten end
  man to tre fire fem seks syv otte ni ti ja nej tak hej kære måske derfor derefter bagefter først sidst senere snart
  er var bliver blev har havde kan kunne skal skulle vil ville må måtte bør ved får gør går kommer ser siger giver tager
  dette disse denne dem ham hende dertil hertil endvidere desuden dernæst herefter selvom imens derimod dog
  mor far mormor farmor morfar farfar bror søster storebror lillebror storesøster lillesøster onkel tante moster faster
  barn børn dreng drenge pige piger forældre familie elev elever lærer pædagog leder kollega voksen voksne
  mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april august september oktober november december
  sommer vinter efterår forår jul påske pinse ferie morgen aften nat dag uge år idag igår imorgen
`);

/** Words after which a person often stands. */
export const beforePerson = words(`
  med hos til fra af og at om for ved samt mod på som når da hvis men mens fordi hvor kaldt kaldte hedder hed navn både
  spurgte sagde bad så ser siger spørger hilsen vedrørende vedr
`);

/** Words that carry a title or a role; the name behind them belongs to a grown-up. */
export const roleWords = words(`
  pædagog lærer leder støttepædagog klasselærer medhjælper pædagogmedhjælper assistent vikar psykolog konsulent
  ppr-konsulent talepædagog tale-hørekonsulent talehørekonsulent fysioterapeut ergoterapeut sundhedsplejerske socialrådgiver
  sagsbehandler inspektør skoleleder afdelingsleder områdeleder børnehaveklasseleder dagplejer akt-lærer akt-vejleder
  inklusionsvejleder vejleder pedel sekretær læge tolk formand kontaktpædagog kontaktperson moren faren mor far forælder
  bedstefar bedstemor mormor morfar farmor farfar onkel tante hr fr fru frøken kollega kollegaen pædagogen læreren lederen
  støttepædagogen medhjælperen vikaren psykologen konsulenten supportmedarbejder støtten
`);

/** Small words inside a full name. */
export const nameParticles = words('van von al el bin ben ibn abu da dos di du');

/** Prepositions of place: a name-like word behind them is rather a town than a child. */
export const beforePlace = words('i fra til ved nær omkring udenfor');
