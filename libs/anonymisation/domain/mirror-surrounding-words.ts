import { entriesOf, type MirrorEntry } from './mirror-entry';

/** Words that tell a child from the others, sum it up, or judge its family. Our own list. */
export const surroundingWords: readonly MirrorEntry[] = [
  ...entriesOf(
    'belonging',
    [
      'asocial|asociale|asocialt|usocial|usociale|enspænder|enspændere|enspænderen',
      'Hvornår er barnet sammen med andre, og hvem er det med?',
    ],
    [
      'har ingen venner|ingen venner|upopulær|upopulære',
      'Hvem viser interesse for barnet? Er der én, det kort er sammen med?',
    ],
    [
      'passer ikke ind|hører ikke til her|kan ikke rummes|ikke rummes|falder uden for|falder udenfor',
      'Hvad skulle være anderledes her, for at barnet kan være med?',
      { unless: 'falder uden for skoletiden|falder uden for åbningstiden' },
    ],
    [
      'ødelægger legen|ødelægger lege|ødelagde legen|ødelægger det for|ødelægger alt',
      'Hvordan prøver barnet at komme med, og hvad kunne åbne legen?',
    ],
    ['utilpasset|utilpassede', 'Hvad er svært i situationen, og hvad kan barnet?'],
    [
      'mobberen|mobbere|mobberne|mobbeoffer|mobbeofret|mobbeofferet|mobbeofre',
      'Hvad sker der mellem børnene, hvem ser på, og hvad gør vi voksne?',
    ],
  ),
  ...entriesOf(
    'ability',
    [
      'fagligt svag|fagligt svage|sprogligt svag|sprogligt svage|socialt svag|svag elev|svage elever|svagt begavet|svagtbegavet|dårligt begavet|tungnem|tungnemme',
      'Hvad kan barnet nu, og hvad er det på vej til?',
    ],
    [
      'umoden|umodne|umodent|barnlig|barnlige|langt bagud|langt bagefter|bagefter de andre|bagefter sine jævnaldrende',
      'Hvad er barnet på vej til at kunne, og hvad er det næste lille skridt?',
      { unless: 'barnlig glæde|barnlige glæde' },
    ],
    [
      'er dårlig til|er dårlige til|er elendig til|duer ikke til',
      'Hvornår lykkes det lidt, og hvad er anderledes da?',
    ],
    [
      'mangler sociale kompetencer|ingen sociale kompetencer|mangler empati|ingen empati|mangler indlevelse|mangler impulskontrol|ingen impulskontrol|dårlig impulskontrol|mangler selvkontrol|mangler situationsfornemmelse',
      'Hvilken situation drejer det sig om, og hvordan kan vi øve den sammen?',
    ],
    [
      'sprogløs|sprogløse|intet sprog|uden sprog|halvsproget|halvsprogede|taler ikke ordentligt',
      'Hvordan gør barnet sig forstået, og på hvilke sprog?',
    ],
  ),
  ...entriesOf(
    'diagnosis',
    [
      'adhd barn|adhd barnet|adhd børn|adhd børnene|adhd dreng|adhd drengen|adhd drenge|adhd pige|adhd pigen|adhd elev|adhd elever|add barn|add dreng|add pige',
      'Et barn, der … Skriv, hvad I ser, og hvad der hjælper: pauser, overblik, kortere opgaver.',
    ],
    [
      'autist|autisten|autister|autisterne|autistisk|autistiske|autismebarn|autisme barn|autisme børn|autismebørn|asperger barn|asperger dreng',
      'Et barn, der … Skriv, hvad der gør hverdagen til at overskue: faste steder, tegn, færre skift.',
    ],
    [
      'bogstavbarn|bogstavbørn|diagnosebarn|diagnosebørn|downbarn|down barn|angstbarn|ocd barn|tourette barn',
      'Et barn, der … Skriv, hvad I ser, og hvad der hjælper i netop denne situation.',
    ],
    [
      'psykopat|psykopatisk|retarderet|retarderede|evnesvag|evnesvage|idiot|idioter|ikke rigtig klog',
      'Hvad så I, og hvad gjorde indtryk på jer?',
    ],
    [
      'adfærdsvanskelig|adfærdsvanskelige|adfærdsforstyrret|adfærdsforstyrrede|følelsesmæssigt forstyrret|relationsskadet|relationsskadede|omsorgssvigtet barn|omsorgssvigtede børn',
      'Hvad ser I i hverdagen, og hvad gør barnet trygt?',
    ],
    [
      'unormal|unormale|unormalt|ikke normal|ikke normale|ikke normalt|normale børn|de normale|normalt barn',
      'Hvad er forskellen, helt konkret, og hvornår er den lille?',
      { unless: 'de normale rammer|de normale timer|de normale pladser|ikke normalt at' },
    ],
  ),
  ...entriesOf(
    'group',
    [
      'problembarn|problembarnet|problembørn|problembørnene|problemdreng|problemelev|ballademager|ballademageren|ballademagere|ballademagerne|urostifter|urostiftere|uromager|uromagere|bølle|bøllen|bøller|bøllerne|møgunge|møgunger|møgungen',
      'Hvem gør hvad, i hvilken situation? Hvornår er det anderledes?',
    ],
    [
      'inklusionsbarn|inklusionsbarnet|inklusionsbørn|inklusionsbørnene|inklusionselev|inklusionselever|støttebarn|støttebarnet|støttebørn|støttebørnene|gråzonebarn|gråzonebørn|specialbarn|specialbørn',
      'Et barn, der har brug for … Hvad ville også være til gavn for de andre?',
    ],
    [
      'udsat barn|udsatte børn|udsat dreng|udsatte drenge|udsat pige|udsatte piger|belastede børn|skrøbelige børn',
      'Et barn i en udsat position: hvad presser lige nu, og hvad holder?',
    ],
    [
      'indvandrerbarn|indvandrerbørn|indvandrerbørnene|indvandrerdreng|indvandrerdrenge|indvandrerdrengene|indvandrerpiger|perkere|perker',
      'Hvem er med, og hvad laver de? Baggrunden hører kun med, når den hjælper.',
    ],
  ),
  ...entriesOf(
    'family',
    [
      'ressourcesvag|ressourcesvage|svage forældre|uduelige forældre|dårlige forældre',
      'Hvad lykkes familien med, og hvad er svært lige nu?',
    ],
    [
      'problemfamilie|problemfamilier|problemfamilien|belastet familie|belastede familier|tung familie|tunge familier|dysfunktionel familie|dysfunktionelle familier',
      'Hvad fylder hos familien lige nu, og hvem er der omkring den?',
    ],
    [
      'uengagerede forældre|ligeglade forældre|forældrene er ligeglade|forældrene engagerer sig ikke|uengageret mor|uengageret far',
      'Hvordan har vi inviteret forældrene, og hvad svarede de?',
    ],
    [
      'umulige forældre|besværlige forældre|krævende forældre|svære forældre|usamarbejdsvillig|usamarbejdsvillige|forældrene samarbejder ikke|forældrene vil ikke samarbejde',
      'Hvad ønsker forældrene for barnet, og hvad er de bekymrede for?',
    ],
    [
      'curlingforældre|curlingmor|curlingbarn|curlingbørn|overbeskyttende|pylremor|hønemor',
      'Hvad passer forældrene på, og hvad ved de, som vi endnu ikke ved?',
    ],
    [
      'dårlig opdragelse|dårligt opdraget|mangler opdragelse|ikke opdraget|dårligt hjem|dårlige hjem',
      'Hvad fortæller familien selv om hverdagen, og hvad virker der?',
    ],
  ),
  ...entriesOf('always', [
    'altid|aldrig|konstant|uafbrudt',
    'Er der undtagelser? Hvornår går det anderledes, og hvad gør I da?',
    {
      ofChild: true,
      unless:
        'som altid|næsten altid|ikke altid|næsten aldrig|altid glad|altid glade|altid god|altid gode|altid sød|altid søde|altid med på|altid klar|altid parat|altid venlig|altid hjælpsom|altid gerne|altid velkommen|altid velkomne|altid været|aldrig været|aldrig alene|aldrig sidst|aldrig uvenner|aldrig sur|aldrig sure|aldrig bange|aldrig ked|aldrig før|aldrig så',
    },
  ]),
];
