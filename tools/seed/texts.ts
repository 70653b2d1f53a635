/**
 * Invented sentences that forløb for load are written with. Nobody is named in them, and the guard finds nothing to ask about
 * (`texts.spec.ts`). There are few of each on purpose: what is measured is the amount, not the words.
 */
export const texts = {
  wondering: [
    'Hvad gør, at overgangen fra leg til samling bliver svær for nogle af børnene?',
    'Hvordan kan vejen ud på legepladsen blive en del af fællesskabet?',
    'Hvad skal der til, for at flere kommer med i legen, når grupperne er dannet?',
    'Hvordan bliver frikvarteret et sted, hvor alle har en rolle?',
  ],
  concrete: [
    'Sytten børn skulle samles på én gang. Efter fem minutter sad de fleste. Barn A stod ved døren og så på, og barn B byggede færdigt. Da en voksen satte sig på gulvet og begyndte at synge, kom de begge hen og satte sig.',
    'Legen var i gang, og rollerne var delt ud. Barn B spurgte, om der var plads, og fik nej. Efter lidt tid fandt en af de andre en ny rolle, og så var de fire om det i en halv time.',
    'Der var to voksne og mange skift på kort tid. Tre børn gik frem og tilbage mellem bordene og tog ting fra hylden. Da der kom billeder på bordene, fandt de selv hen til hver sin opgave.',
    'I dag var vi ude i små grupper. Barn C viste de andre, hvordan man laver en rampe, og fik hjælp til at bære. Ingen skulle hentes, og de ryddede selv op bagefter.',
  ],
  strengths: [
    'De finder hurtigt på nye lege og får de andre til at grine.',
    'De hjælper de yngste og ved godt, hvad der skal ske.',
    'De holder fast i en opgave, når den giver mening, og spørger om hjælp.',
    'De er gode til at bygge og forklarer gerne, hvordan de gør.',
  ],
  goesWell: [
    'Når vi er få ad gangen, og en voksen sidder ned og er med fra start.',
    'Når de kan se på billeder, hvad der kommer bagefter.',
    'Når legen er begyndt inde og fortsætter ude.',
    'Når der er god tid, og ingen skal vente.',
  ],
  practice: [
    'Vi kalder alle sammen på én gang, og den ene af os rydder op imens.',
    'Vi har én voksen ved døren og én i rummet, og ingen i legen.',
    'Vi har mange skift om formiddagen og få pauser.',
  ],
  childPlace: [
    'Her er mange lyde, og man kan ikke se, hvor man skal være.',
    'Det ligner en leg, der er begyndt, før man blev inviteret.',
    'Man ved ikke, hvornår det er ens tur.',
  ],
  parentsText: [
    'Hjemme går det bedst, når der er god tid, og de ved, hvad der skal ske.',
    'Forældrene genkender det og vil gerne være med til at finde ud af, hvad der hjælper.',
  ],
  tried: [
    'Vi har kaldt flere gange. Det gjorde dem mere afventende.',
    'Vi har prøvet at lade dem begynde først. Det hjalp i nogle dage.',
  ],
  title: [
    'Vejen ud i små hold',
    'Billeder af dagens skift',
    'En voksen i legen fra start',
    'Faste legegrupper om formiddagen',
  ],
  what: [
    'Vi går ud i tre hold med en voksen i hvert, og legen er aftalt, før vi går.',
    'Vi hænger billeder op ved hvert bord og gennemgår dem sammen om morgenen.',
    'En voksen sætter sig ned og er med i legen de første ti minutter.',
    'Vi danner grupper, som holder i tre uger, og hvor alle har en opgave.',
  ],
  when: ['Hver formiddag', 'Ved hver samling', 'I hvert frikvarter'],
  goal: [
    'Alle er med i en leg efter ti minutter.',
    'Børnene finder selv hen til det næste uden at blive kaldt.',
    'Flere bliver inviteret ind i legen af de andre.',
  ],
  signs: [
    'Ingen står alene ved døren',
    'De spørger hinanden i stedet for de voksne',
    'Legen holder i tyve minutter',
    'Der er roligt ved samlingen',
  ],
  line: [
    'Det gik let i dag, og alle var med efter få minutter.',
    'Vi var kun én voksen, så vi nåede det halve.',
    'To fandt selv på at vise de andre, hvor de skulle være.',
    'Det blev afbrudt, og vi prøver igen i morgen.',
    'De mindede selv om billederne.',
  ],
  reason: [
    'Det ligger i noget, vi gør i forvejen, og det er let at prøve.',
    'Det giver mening for hele gruppen og ikke kun for nogle få.',
  ],
  question: [
    'Hvad kan vi ændre i rummet, så flere finder ind i legen?',
    'Hvordan kan vi se, om det er skiftene eller lydene, der er svære?',
  ],
  message: [
    'Hvad sker der lige før, det bliver svært?',
    'Jeg lægger mærke til, at de altid finder sammen igen.',
    'Måske er ventetiden længere, end vi tror. Kunne I tage tid på den?',
    'I kunne prøve at begynde legen inde og tage den med ud.',
    'Tak, det prøver vi fra på mandag.',
    'Der er ro, når en voksen sidder ned.',
  ],
  review: [
    'Deltagelsen er gået op, og vi fortsætter som aftalt.',
    'Målet er nået, og det er blevet en vane.',
  ],
  difference: ['At en voksen var i legen fra start, og at holdene var små.'],
  didNot: ['At kalde flere gange. Det gjorde blot støjen større.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What kind of text is asked for. */
export type TextKind = keyof typeof texts;
