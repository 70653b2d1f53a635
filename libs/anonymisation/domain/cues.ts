const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of grammar that are never a name, whatever a list of names says. */
export const grammarWords = words(`
  sin sit sine hinanden hinandens vedkommende øvrige eneste ens egen eget egne hel hele helt hver især
  haha hahaha hihi hehe hæhæ omg lol wow åh øh æh ah uh uha næh næ nåh nå jo tja ups av yes yay hurra hey hejsa halløj okay pyha årh arh øv puha hov altså
  bla osv mfl m.fl fx feks vedr ang ca evt inkl ekskl jf iflg pga mht mhp dvs bl.a nb ps obs mvh vh kh lol btw
  indtil blandt trods foruden uanset ifølge angående vedrørende hvorefter hvormed hvortil hvoraf hvornår hvorvidt
  heller desværre heldigvis naturligvis selvfølgelig åbenbart tilsyneladende efterhånden snarere faktisk egentlig
  hvorimod eftersom såfremt medmindre skønt ligesom mellemtiden sommetider undertiden
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
  forrest bagest øverst nederst inderst yderst midterst sommer vinter efterår forår jul påske pinse ferie morgen aften nat dag uge år idag igår imorgen
`);

/** Words of grammar that are first names too where they stand with a capital inside a sentence. */
export const nameLikeGrammar = words('hans sine august april juni juli maj');

/** What only a person (or a figure) does: speaking, thinking, feeling. */
export const mindVerbs = words(`
  siger sagde spørger spurgte svarer svarede fortæller fortalte råber råbte hvisker hviskede griner grinede smiler smilede græder græd
  leger legede synes syntes mener mente tror troede ved vidste ønsker ønskede elsker elskede hader hadede savner savnede håber håbede
  tænker tænkte føler følte husker huskede glemmer glemte forstår forstod foreslår foreslog lover lovede vil ville tør turde
  tegner tegnede læser læste skriver skrev spiser spiste drikker drak sover sov kigger kiggede lytter lyttede danser dansede synger sang
  nikker nikkede klapper klappede henter hentede trøster trøstede hjælper hjalp driller drillede slår slog skubber skubbede sparker sparkede bider bed kravler kravlede
`);

/** Words after which only a person is named, also when the name is an ordinary word. */
export const onlyBeforePerson = words(`
  hos mellem siger sagde spørger spurgte svarer svarede synes syntes mener mente tror troede fortæller fortalte kaldt kaldet
`);

/** Verbs of speech: in "forklarede Storm" the speaker stands behind. */
export const speechVerbs = words(`
  siger sagde spørger spurgte svarer svarede fortæller fortalte forklarer forklarede tilføjer tilføjede mener mente råber råbte oplyser oplyste
  indrømmer indrømmede skriver skrev konstaterer konstaterede fastslår fastslog understreger understregede erklærer erklærede
`);

/** Kin: what a person has, so that what stands before it in the genitive is one. */
export const kin = words(`
  mor far mors fars mormor farmor morfar farfar søster bror lillebror lillesøster storebror storesøster forældre bedsteforældre familie
  onkel tante moster faster fætter kusine stedfar stedmor bonusfar bonusmor plejefamilie plejemor plejefar tvillingebror tvillingesøster
`);

/** Words after which a person often stands. */
export const beforePerson = words(`
  med hos til fra af og at om for ved samt mod mellem på som når da hvis men mens fordi hvor kaldt kaldte hedder hed navn både
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
export const nameParticles = words(
  'van von al el bin ben ibn abu da dos di du de la le der den af del der y',
);

/** Prepositions of place: a name-like word behind them is rather a town than a child. */
export const beforePlace = words('i på fra til ved hos nær omkring udenfor hilsen hilsner mvh vh kh');

/** Words before a month: "i maj", "primo august". */
export const beforeMonth = words(
  'i til fra den primo medio ultimo midt sidst start slutningen og siden juni juli august maj april',
);

/** First names that are cut short with a full stop. */
export const shortNames = words('chr joh jørg fr wm th alex vilh aug ludv edv rasm');

/** Words behind which a bare word that is a first name rather is the person: prepositions, and what one does to another. */
export const nearPerson = words(`
  med til fra af slog slår sparkede sparker skubbede skubber bed bider drillede driller trøstede trøster hjalp hjælper krammede krammer
  hentede henter savnede savner afleverede afleverer
`);

/** First names that are headings in notes or stand bare in set phrases. */
export const headings = words(
  'dag sted tid plan ting sang tone tema fest sol dans ro jul min tillid liv sne sky lyn star due sten rose',
);

/** Verbs of using, playing and singing: what follows is a thing, unless it is a listed name. */
export const useVerbs = words(`
  prøve prøver prøvede prøvet leger legede leget bruge bruger brugte brugt anvende anvender anvendte anvendt afprøve afprøver afprøvede afprøvet spille spiller spillede spillet
  synge synger sang sunget indføre indfører indført indførte introducere introducerer introduceret udfylde udfylder udfyldt installere
`);
