import { atLeast, endsIn, withGenitives } from './word-endings';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations and short forms of the field that are no initials. */
export const knownAbbreviations = words(`
  ppr sfo akt it tv pc dvd cd gps sms mms usb pdf ok nb obs ps eu fn un usa uk dk dr tv2 dsb dgi kfum kfuk fdf lo ac hk sf
  eva vive kl bupl dlf dcum uvm stil stuk kp ucl ucc ucn via ku au sdu aau dtu rub ruc
  pals smtte smitte lp lp-modellen gas icdp icf tras tws sp dlb inn aku kib mio nest cat pecs tegn-til-tale tts vak
  adhd add ass ptsd ocd nld dsm icd pics who crc fgu stu hf hhx htx stx eud eux skp kui ung ssp stl
  vm em ol t-shirt t-shirts usb-stik cd-rom edb hiv aids vip
  cpr cvr ean iban nemid mitid gdpr ai qr led id nr mf mht pga dvs bl a/s aps mus apv tr amr arbejdsmiljø
  pt pr ca evt osv mfl jf fx tlf stk incl inkl ekskl vedr
  tras topi spu nussa krap duå pmto teacch aseba cbcl trog lkt uu uuv ppv pædpsyk vips udl dsa dus dif dbu sind foa dlf hk
  sfp sfi dst moc bum bur fbu hpv mfr itp iup lup dup ptu rgo vejl pæd ass adj obs gdpr faq ngo bmi gta pga obs rsv fif amu ipsykiatri itslearning
  su s.u ref reg bem afd frok imrg tlf mdr kontaktpæd medhj dagsord am pm ipad iphone lego str max min kg km cm mm dl ml xl xxl xs op nej ja ikke nu alle stop hej vh mvh kh lg
`);

/** Words a professional may write with a capital anywhere: roles, services, feasts, brands of the everyday. */
export const ordinaryCapitals = words(`
  i de dem deres jer jeres barn barnet børn børnene voksen elev eleven forælder forældre mor far mormor morfar farmor farfar
  moster faster onkel tante pædagog lærer leder ledelsen ordstyrer tovholder makker medarbejder støtte support sparring fællesblik
  stuen stue klassen klasse gruppen gruppe dagtilbud dagtilbuddet skole skolen børnehave børnehaven vuggestue vuggestuen dagpleje
  dagplejen fritid fritidshjem klub klubben kommune kommunen forvaltning forvaltningen region regionen staten folketinget
  mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts juli september oktober november december
  jul juleaften påske pinse fastelavn halloween nytår nytårsaften ramadan eid id luciadag
  gud allah dannebrog internettet facebook instagram snapchat tiktok youtube google netflix disney minecraft roblox fortnite
  kahoot kahoots aula famly tabulex teams zoom skype spotify whatsapp messenger viber discord playstation xbox nintendo switch
  lego duplo brio playmobil barbie ipad iphone windows word excel bornholm
  nord syd øst vest nordjylland sydjylland vestjylland østjylland midtjylland sønderjylland nordsjælland vestsjælland sydsjælland
  torvet rådhuset biblioteket stationen havnen svømmehallen idrætshallen stadion museet brugsen netto føtex bilka rema ikea
  jorden verden solen månen vesten østen dronningen kongen kronprinsen kronprinsessen paven højesteret landsretten byretten parlamentet
  historie fysik kemi biologi geografi fransk spansk svømning natur teknologi kristendom kristendomskundskab samfundsfag håndværk madkundskab hjemkundskab
  lidl aldi meny kvickly superbrugsen jysk bauhaus elgiganten matas wolt movia rejsekort twitch bereal chatgpt canva padlet meebook minuddannelse
  crocs adidas hummel samsung android chromebook macbook haribo kinder nutella oreo pepsi cola pampers zendium panodil skyr
  danmark danmarks europa norden jylland fyn sjælland lolland falster møn dansk danske engelsk tysk matematik idræt musik billedkunst
`);

/** Councils, departments, laws and plans: many, and public. */
const publicBodies =
  'forvaltning forvaltningen udvalg udvalget ministerium ministeriet styrelse styrelsen kommune kommunen love loven plane planen rådet afdelingen teamet universitet universitetet højskole højskolen institut instituttet rådgivning rådgivningen konventione konventionen';

/** Words that number or letter a person, group or thing: what follows them is a placeholder. */
export const placeholderNouns = words(`
  barn barnet voksen elev eleven forælder dreng pige pædagog lærer person gruppe hold klasse plan forslag model bilag punkt
  spor rum bord mulighed niveau fase trin vitamin hepatitis type linje bus sal lokale blok opgang afsnit del version skema figur tabel opgave kolonne felt række zone station scenarie variant kasse
`);

/** Whether capitals here are a known abbreviation, also with an ending ("SFO'en", "PPRs", "AKT-lærer"). */
export function isKnownAbbreviation(lower: string): boolean {
  if (knownAbbreviations.has(lower)) return true;
  const end = endOfStem(lower);
  return end < lower.length && knownAbbreviations.has(lower.slice(0, end));
}

/** Where an apostrophe, a hyphen or a last s begins an ending. */
function endOfStem(lower: string): number {
  for (let at = 1; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit === 0x27 || unit === 0x2019 || unit === 0x2d) return at;
    if (unit === 0x73 && at === lower.length - 1) return at;
  }
  return lower.length;
}

/** Whether the word may have a capital without being a name. */
export function isOrdinaryCapital(lower: string): boolean {
  return ordinaryCapitals.has(lower) || isPublicBody(lower);
}

/** "Socialforvaltningen", "Folkeskoleloven", "Byrådet": many know them, and they are nobody. */
export const isPublicBody = endsIn(withGenitives(publicBodies.split(' ')), atLeast(3));

/** Whether a letter or number behind this word is a placeholder, as in "Barn A" or "Voksen 1". */
export function isPlaceholderNoun(lower: string): boolean {
  return placeholderNouns.has(lower);
}
