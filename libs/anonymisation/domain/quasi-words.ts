import { type Evidence, evidence } from './evidence';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const diagnoses = words(`
  autisme autist autistisk adhd add asperger aspergers tourette tourettes ocd ptsd epilepsi epileptisk diabetes cerebral parese spastiker
  downs down ordblind ordblindhed dysleksi hørenedsættelse synsnedsættelse høreapparat høreapparater blind døv kørestol kørestolen
  cochlear implant cøliaki kræft leukæmi muskelsvind udviklingshæmmet udviklingshæmning udviklingsforstyrrelse angst anoreksi
  selektiv mutisme stammen tilknytningsforstyrrelse sonde insulin
`);
const religions = words(`
  muslim muslimsk muslimer islam kristen kristne jøde jødisk hindu hinduistisk buddhist buddhistisk katolik katolsk jehovas vidne vidner
  ramadan ramadanen eid moské moskeen koranskole synagoge hijab tørklæde bederum imam
`);
const backgrounds = words(`
  arabisk tyrkisk kurdisk somalisk polsk rumænsk ukrainsk russisk syrisk irakisk iransk afghansk pakistansk indisk tamilsk vietnamesisk
  kinesisk thailandsk thai filippinsk litauisk lettisk estisk bosnisk serbisk kroatisk albansk bulgarsk ungarsk grønlandsk færøsk islandsk
  eritreisk etiopisk tigrinya dari farsi pashto urdu punjabi hindi swahili nepalesisk burmesisk marokkansk libanesisk palæstinensisk
  grønland færøerne island syrien irak iran afghanistan pakistan indien sri lanka somalia eritrea etiopien tyrkiet polen rumænien ukraine
  rusland litauen letland estland bosnien serbien kosovo albanien bulgarien ungarn vietnam kina thailand filippinerne libanon palæstina
  marokko egypten nigeria ghana congo uganda kenya burma myanmar nepal england tyskland spanien italien frankrig portugal brasilien usa
  norge sverige finland holland nederlandene belgien schweiz østrig grækenland skotland irland canada australien
  asylcenter asylcentret flygtning flygtninge flygtningefamilie tosproget modersmål roma
`);
/** What a single word that hints says at who somebody is. */
export const hintWords: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ...[...backgrounds].map((word) => [word, evidence.background] as const),
  ...[...religions, ...diagnoses].map((word) => [word, evidence.belief] as const),
]);

/** Those whose work may tell who a child is. */
export const parentWords = words(
  'mor far moren faren mors fars forældrene stedfar stedmor bonusfar bonusmor morfar farfar mormor farmor',
);
