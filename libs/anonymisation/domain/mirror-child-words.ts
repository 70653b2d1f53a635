import { entriesOf, type MirrorEntry } from './mirror-entry';

/** Words about one child: how it is, what it does when it is hard, what it will not, how it seeks others. Our own list. */
export const childWords: readonly MirrorEntry[] = [
  ...entriesOf(
    'character',
    [
      'urolig|urolige|rastløs|rastløse|hyperaktiv|hyperaktive',
      'Hvad så I? For eksempel: rejser sig, går rundt, piller, taler højt.',
      {
        unless: 'urolig for|urolige for|urolig over|urolige over|urolig ved|urolige ved|urolig omkring',
      },
    ],
    [
      'er voldsom|er voldsomme|bliver voldsom|bliver voldsomme|for voldsom|voldsom i',
      'Hvad gør barnet med kroppen, og hvad sker der lige før?',
    ],
    [
      'umulig|umulige|besværlig|besværlige',
      'Hvad var svært, i hvilken situation, og hvornår går det?',
      {
        unless: 'umulig at nå|umulige at nå',
      },
    ],
    [
      'vanskelig dreng|vanskelig pige|vanskeligt barn|vanskelige børn|vanskelig elev|svært barn|svære børn|svær dreng|svære drenge|tung dreng|tunge drenge|tungt barn|tunge børn',
      'Hvad er svært, for hvem, og hvornår er det let?',
    ],
    [
      'krævende barn|krævende børn|krævende dreng|krævende drenge|krævende pige|krævende elev|krævende elever|han er krævende|hun er krævende|barnet er krævende',
      'Hvad har barnet brug for fra de voksne, og hvornår?',
    ],
    [
      'doven|dovne|dovent|dovner|ugidelig|ugidelige',
      'Hvilke opgaver kommer barnet i gang med, og hvad hjælper det i gang?',
    ],
    [
      'uselvstændig|uselvstændige',
      'Hvad klarer barnet selv, og hvor lidt hjælp skal der til det næste skridt?',
    ],
    [
      'uopdragen|uopdragne|uopdragent',
      'Hvilken forventning er svær at kende eller følge, og hvem kan vise den?',
    ],
    ['fræk|frække|frækt|flabet|flabede|næsvis|næsvise', 'Hvad sagde barnet, og hvad var der sket lige før?'],
    [
      'ondskabsfuld|ondskabsfulde|ondskabsfuldt|modbydelig|modbydelige',
      'Hvad skete der, set fra hver af dem, der var med?',
    ],
    [
      'manipulerende|manipulerer|manipulerede|manipulere|manipulator|udspekuleret|udspekulerede',
      'Hvad prøver barnet at opnå, og hvordan beder det ellers om det?',
    ],
    [
      'lyver|løgner|løgnagtig|løgnagtige|fuld af løgn|utroværdig|utroværdige',
      'Hvad fortalte barnet, og hvad kan det have passet på?',
    ],
    [
      'ukoncentreret|ukoncentrerede|ufokuseret|ufokuserede',
      'Hvad kan barnet fordybe sig i, hvor længe, og hvad afbryder det?',
    ],
    [
      'skaber sig|skabte sig|spiller klovn|klassens klovn|spiller smart|spiller dum',
      'Hvad gjorde barnet, og hvordan svarede de andre på det?',
    ],
    [
      'dominerende|dominerer|dominerede|bestemmende|styrer legen|styrer de andre|styrer alt|styrer det hele|vil styre|vil bestemme alt|vil bestemme det hele',
      'Hvad foreslår barnet i legen, og hvad gør de andre?',
    ],
    [
      'egoistisk|egoistiske|selvisk|selviske|tænker kun på sig selv',
      'Hvornår ser barnet de andre, og hvad hjælper det med at dele?',
    ],
    [
      'stædig|stædige|stædigt|trodsig|trodsige|trodsigt|stivsindet|stivsindede',
      'Hvad holder barnet fast i, og hvad kan det betyde for det?',
    ],
    ['forkælet|forkælede', 'Hvad er barnet vant til at få hjælp til, og hvad vil det gerne prøve selv?'],
    [
      'uberegnelig|uberegnelige|utilregnelig|utilregnelige',
      'Hvad går som regel forud? To eller tre eksempler viser ofte et mønster.',
    ],
  ),
  ...entriesOf(
    'conflict',
    [
      'aggressiv|aggressive|aggressivt|udadreagerende|udadreagerer|reagerer udad|udad reagerende',
      'Hvad skete der lige før, og hvad gjorde barnet? For eksempel: skubber, råber.',
    ],
    [
      'voldelig|voldelige|voldeligt|truende',
      'Beskriv handlingen: slår, sparker, kaster. Hvad skete der lige før?',
    ],
    [
      'hidsig|hidsige|hidsigt|går amok|gik amok|flipper ud|flippede ud|får et flip|fik et flip|eksploderer|eksploderede|raserianfald|raserianfaldet|raserianfaldene',
      'Hvordan kunne I se det komme, hvor længe varede det, og hvad gav ro?',
    ],
    [
      'hysterisk|hysteriske|overreagerer|overreagerede|overreagere|overdriver|overdramatiserer',
      'Hvor stærk var følelsen, hvor længe, og hvad trøstede?',
    ],
    [
      'pivet|pivede|pylret|pylrede|klynkende|klynker|sippet|sippede|tudeprins|grædemås',
      'Hvad viser barnet, at det føler, og hvad var der sket lige før?',
    ],
    [
      'provokerende|provokerer|provokerede|provokere',
      'Hvad gjorde barnet, hvem så på, og hvad kan det have håbet på?',
    ],
    [
      'grænsesøgende|grænseløs|grænseløse|grænseløst|grænseoverskridende',
      'Hvilken grænse, i hvilken situation, og hvem kan vise den i ro?',
    ],
    [
      'problemadfærd|problemskabende adfærd|uhensigtsmæssig adfærd|dårlig adfærd|negativ adfærd|dårlig opførsel|opfører sig dårligt|opførte sig dårligt',
      'Beskriv det, som man kunne se det på en film: før, under og efter.',
    ],
    [
      'konfliktskabende|konfliktsøgende|laver ballade|lavede ballade|skaber konflikter|starter konflikter|opsøger konflikter|skaber uro|laver uro|skabte uro',
      'Hvem var med, hvad handlede det om, og hvornår blev det svært?',
    ],
    [
      'forstyrrende|forstyrrer de andre|forstyrrer undervisningen|forstyrrer alle',
      'Hvad gjorde barnet, og hvad søgte det: kontakt, hjælp, en pause?',
    ],
    [
      'med vilje',
      'Hvad skete der lige før, og hvad kan barnet have prøvet at sige?',
      { unless: 'uden vilje' },
    ],
  ),
  ...entriesOf(
    'will',
    [
      'nægter|nægtede|nægte|vægrer sig|vægrede sig',
      'Hvad sagde eller gjorde barnet, og hvad kunne gøre det muligt at være med?',
    ],
    [
      'gider ikke|gad ikke|ikke gider|ikke gad',
      'Hvad blev barnet bedt om, og hvad kunne gøre det lettere at begynde?',
    ],
    [
      'vil ikke',
      'Hvordan viste barnet det, og hvad har det brug for, før det får lyst?',
      {
        unless:
          'vil ikke have noget imod|vil ikke af med|vil ikke undvære|vil han ikke|vil hun ikke|vil de ikke|vil barnet ikke',
      },
    ],
    [
      'hører ikke efter|hørte ikke efter|lytter ikke|lyttede ikke',
      'Hvornår når en besked frem? For eksempel: tæt på, én ad gangen, med et billede.',
    ],
    [
      'kan ikke finde ud af|kunne ikke finde ud af|finder ikke ud af',
      'Hvad lykkes allerede, og hvilken støtte skal der til det næste?',
    ],
    [
      'kan ikke sidde stille|kunne ikke sidde stille',
      'Hvor længe sidder barnet, og hvad laver det, når det bliver siddende?',
    ],
    [
      'umotiveret|umotiverede|mangler motivation|uinteresseret|uinteresserede|er ligeglad|er ligeglade|virker ligeglad|virker ligeglade',
      'Hvad vækker ellers barnets interesse, og hvad giver mening for det?',
    ],
    [
      'samarbejder ikke|modarbejder|modarbejdede|vil ikke samarbejde',
      'Hvad gik barnet med til, og hvad sagde det nej til?',
    ],
    [
      'følger ikke reglerne|overholder ikke regler|overholder ikke reglerne|bryder reglerne|bryder alle regler',
      'Hvilken regel, og hvad hjælper barnet med at huske den?',
    ],
  ),
  ...entriesOf(
    'contact',
    [
      'opmærksomhedskrævende|opmærksomhedssøgende|opmærksomhedssyg|søger opmærksomhed|søger negativ opmærksomhed|vil have opmærksomhed|kræver opmærksomhed',
      'Barnet søger kontakt. Hvordan gør det, og hvornår lykkes det?',
    ],
    [
      'omklamrende|klistrer sig|klistrer til|klæber sig|klæber til|hænger på de voksne|klynger sig',
      'Hos hvem søger barnet tryghed, og hvad gør det modigt?',
    ],
    [
      'ukontaktbar|ukontaktbare|utilnærmelig|utilnærmelige|lukker af|lukkede af',
      'Hvordan trækker barnet sig, og hvad får det til at vende sig mod jer igen?',
      { unless: 'lukker af for|lukkede af for' },
    ],
    [
      'i sin egen verden|i sin egen boble|i sin egen lille verden',
      'Hvad er barnet optaget af, og hvem må være med i det?',
    ],
    [
      'genert|generte|indesluttet|indesluttede|indadvendt|indadvendte',
      'Hvem taler barnet med, og hvor er det trygt nok til at vise noget?',
    ],
  ),
];
