/**
 * Figures, songs, games, feasts and methods that children and staff speak of; they are nobody in the house.
 * Lower case, words parted by one blank, phrases by a bar. A single word that is also a child's name is not here.
 */

const books = `
pippi|pippi langstrømpe|villa villekulla|hr. nilsson|emil fra lønneberg|karlsson på taget|ronja røverdatter|brødrene løvehjerte|lotta fra balladegade|alle vi børn i bulderby
madicken|mio min mio|alfons åberg|mis med de blå øjne|cirkeline|rasmus klump|palle alene i verden|villads fra valby|halfdans abc
mumi|mumitrolden|mumimor|mumifar|lille my|snorkfrøken|peter plys|grislingen|tigerdyr|æslet|ole lukøje|peter pedal|peter kanin|den lille prins|paddington|babar
orla frøsnapper|gummi-tarzan|gummitarzan|vitello|dyrene i hakkebakkeskoven|folk og røvere i kardemomme by|kasper og jesper og jonatan|tante sofie|politimester bastian
tatu og patu|mimbo jimbo|kaptajn underhyler|wimpy kid|harry potter|hermione|ron weasley|hagrid|dumbledore|voldemort|hobbitten|ringenes herre|gandalf|narnia|percy jackson
skammerens datter|antboy|busters verden|busteronkel|kim og lykkehjulet|silas og den sorte hoppe|drengen i kufferten|far til fire
dyr i drift|larven aldrigmæt|gruffalo|gruffaloen|hvor de vilde dyr er|muldvarpen|den lille muldvarp|findus og peddersen|peddersen og findus|peddersen|findus
onkel anders|fru peppermint|mimi og måneskin|snuden|brumme|prik|bamse|kylling|aben osvald|osvald og kaj
tudemarie|spørge jørgen|den lille hvide|rosa fra rouladegade|rosa på rouladegade|anna og lotte|kaptajn sabeltand|kaptajn bligh|detektivbureau nr. 2|zombie-jæger|zombiejæger|dog man|dogman|garfield|radiserne|steen og stoffer|gummi t|mumitroldene|pingo|skildpadden skalle
jeppe på bjerget|store claus og lille claus|peter og ulven|nøddeknækkeren|hakkebakkeskoven|kardemomme by|saltkråkan|bulderby|lønneberg|hogwarts|draco malfoy|frodo|min mormors gebis|hodja|hodja fra pjort|pjort|lasse-leif|alle mine morgener på jorden|de fem`;

const tales = `
karius og baktus|karius|baktus|rødhætte|hans og grete|snehvide|snehvide og de syv små dværge|askepot|tornerose|rapunzel|klods hans|tommelise|den grimme ælling|kejserens nye klæder
prinsessen på ærten|de tre bukke bruse|bukkene bruse|de tre små grise|guldlok|guldlok og de tre bjørne|jack og bønnestagen|den lille havfrue|den standhaftige tinsoldat|fyrtøjet
svinedrengen|snedronningen|nattergalen|hyrdinden og skorstensfejeren|den lille pige med svovlstikkerne|den bestøvlede kat|rumleskaft|de syv ravne|ulven og de syv gedekid
troldhunden|aladdin|ali baba|sindbad|tusind og en nat|peter pan|klokkeblomst|kaptajn klo|alice i eventyrland|pinocchio|robinson crusoe|robin hood|den gyldne gås|kong midas
nordens guder|thor og loke|freja og frej|yggdrasil|valhalla|midgårdsormen|fenrisulven|jesus|jesusbarnet|josef og maria|maria og josef|noas ark|noah og arken|adam og eva|david og goliat|david og goliath|jonas og hvalen|profeten muhammed|buddha`;

const screen = `
bamse og kylling|kaj og andrea|kaj & andrea|bruno og mikkel|fredes kasse|fessor|sigurds bjørnetime|sigurd og symfoniorkestret|onkel reje|motor mille|motor mille og børnehaven|motor-mille|gurli gris
peppa pig|gustav gris|postmand per|brandmand sam|byggemand bob|paw patrol|paw patruljen|thomas tog|thomas og vennerne|teletubbies|pingu|bluey|kaninen bing|masha og bjørnen|simon super rabbit|dora udforskeren
svampebob|svampebob firkant|scooby-doo|scooby doo|tom og jerry|ninjago|pokemon|pokémon|pikachu|super mario|ladybug|miraculous|my little pony|winx|monster high|pj masks|transformers|ben 10|bakugan|beyblade|dragon ball|naruto|one piece
elsa og anna|anna og elsa|prinsesse elsa|encanto|løvernes konge|timon og pumba|timon og pumbaa|find nemo|lynet mcqueen|lightning mcqueen|toy story|buzz lightyear
anders and|andersine|rip rap og rup|rip, rap og rup|onkel joakim|joakim von and|mickey mouse|minnie mouse|fedtmule|dumbo|junglebogen|baloo|tarzan|lilo og stitch|skønheden og udyret
pocahontas|minions|grusomme mig|shrek|kung fu panda|hvordan man træner sin drage|tandløs|hulken|spiderman|spider-man|edderkoppemanden|superman|batman|batgirl|supergirl|iron man|captain america|black panther|wonder woman|avengers|star wars|darth vader|luke skywalker|yoda|baby yoda
ternet ninja|carl smart|terkel i knibe|olsen banden|egon olsen|julefeber|pyrus|nissebanden|alletiders nisse|alletiders jul|the julekalender|jul på kronborg|ludvig og julemanden|tidsrejsen|snefald|bamses julerejse|jullerup færgeby|vinterbyøster|jul i gammelby|nisserne fra nordpolen
ramasjang|minisjang|hr. skæg|hr skæg|skæg med bogstaver|skæg med tal|cirkus summarum|drømmehaven|rita og krokodille|mgp|x factor|ramasjang mysteriet|skattejægerne|zigge zagge|skipper skræk|villy og vera|asterix|obelix|tintin|lucky luke|smølferne|gammelsmølf|gargamel|barbapapa|barbie|barbie og ken|hello kitty|my melody|bratz
bambi|simba|mufasa|bagheera|nemo|grinchen|bert og ernie|sonic|mario og luigi|yu-gi-oh|skibidi|skibidi toilet|huggy wuggy|poppy playtime|stumble guys|fall guys|star stable|rocket league|gorilla tag|terraria|overwatch|apex legends|pokemon go|pokémon go|monchhichi|polly pocket|beyblades|top trumps
match attax|panini|mekka mekka|ultra nyt|youtube kids|messenger kids|kpop demon hunters|inside out|bamses billedbog|oggy og kakerlakkerne|bonderøven|x-factor|vild med dans|den store bagedyst|disney sjov|disney show`;

const songs = `
søren banjomus|lille peter edderkop|peter edderkop|mester jakob|jens hansen havde en bondegård|jens hansens bondegård|jens hansen|se min kjole|hjulene på bussen|oles nye autobil|ole sad på en knold og sang|ole sad på en knold
mariehønen evigglad|mariehøne evigglad|bro bro brille|bro, bro brille|tre små kinesere|tre små kinesere på højbro plads|elefantens vuggevise|solen er så rød mor|jeg ved en lærkerede|i skovens dybe stille ro|en elefant kom marcherende|op lille hans|lille sommerfugl|lille kat|lille nørd|lille guldfisk
okker gokker gummiklokker|højt på en gren en krage|åh abe|rundt om en enebærbusk|så går vi rundt om en enebærbusk|munken går i enge|tornerose var et vakkert barn|klappe klappe kage|ride ride ranke|sur sur sur lille bi|jeg er en glad lille cykelist|når du ser en krokodille|det er i dag et vejr|i en skov en hytte lå|nu blinker stjernerne|mæh siger det lille lam|bæ bæ lille lam|far mor og børn|hoved skulder knæ og tå|katten og musen|den knaldrøde gummibåd|regnvejrsdag i november|du danske sommer|popsi og krelle|popsi|krelle
ole lukkøje|skovens trolde|baby shark|jingle bells|happy birthday|kumbaya|let it go|lad det ske|højt fra træets grønne top|et barn er født i betlehem|på loftet sidder nissen|søren og mette|jeg gik mig over sø og land|alle fugle små de er|svantes lykkelige dag|papirsklip|nissen på loftet
boogie woogie|per spillemand|den lille ole|den lille frække frederik|den lille frække frække frederik|der bor en bager|bjørnen sover|hist hvor vejen slår en bugt|jeg vil male dagen blå|jeg plukker fløjlsgræs|se den lille kattekilling|solen begynder at gemme sig|jeg er så glad for min cykel
i østen stiger solen op|lille lise let på tå|marken er mejet|nu falmer skoven|septembers himmel er så blå|septembers himmel|ti små cyklister|tommelfinger tommelfinger|skipper klements morgensang|hokey pokey|macarena|gangnam style|er du dus med himlens fugle|hvad var det dog der skete
hjulene på bussen drejer rundt|oh when the saints|vi tænder nu lys|velkommen i den grønne lund|tre små fisk|fem små aber|hej sa bro brille|den uheldige mand|sov min lille bamse|nu titte til hinanden|jeg ved hvor der findes en have så skøn|jeg har fanget mig en myg|jeg gik mig en tur`;

const games = `
kims leg|simon siger|simon says|kongens efterfølger|alle mine kyllinger kom hjem|alle mine kyllinger|hund og kat|ståtrold|konge efter tur|kong gulerod|kong efter tur|far, mor og børn|hest og kat|rødt lys grønt lys|rødt lys stop|dåseskjul|gemmeleg|kluddermor|kluddermutter|hønsefødder|hønsefødder og gulerødder|sorte mand|hvem er bange for den sorte mand|stikbold|høvdingebold|rundbold|trekant frem|sørøverleg|stjæle flag|jorden er giftig|sur røv|sorteper|sorte per|æsel|uno|matador|jenga|memory|vildkatten|ludo|yatzy|gæt hvem|kalaha|skak|kryds og bolle|stratego|dobble|halli galli|bezzerwizzer|skipper pip|tampen brænder|sten saks papir|sten, saks, papir|flasken peger på|sandhed eller konsekvens|orden og uorden|banko|vendespil|billedlotteri
minecraft|roblox|fortnite|brawl stars|among us|clash royale|fifa|fc 24|fc 25|mario kart|the sims|geometry dash|subway surfers|candy crush|gta|counter-strike|counter strike|valorant|league of legends|call of duty|animal crossing|toca boca|toca life|skylanders|angry birds|hay day|just dance|wii|momio|kahoot|family link|quizlet|gonoodle|duolingo|scratch|geogebra|word-feud|wordfeud
x-box|lego|lego friends|duplo|brio|playmobil|plus-plus|plus plus|geomag|magformers|hama|hama perler|kapla|gogos|diddl|squishmallow|squishmallows|labubu|furby|tamagotchi|loom|loombands|sylvanian families|schleich|hot wheels|nerf|play-doh|play doh|cernit|popit|pop it|fidget spinner|zuru
partners|hint|alias|junior alias|domino|rummikub|carcassonne|catan|settlers|ticket to ride|qwirkle|blokus|tumba|pictureka|labyrinten|fire på stribe|sænke slagskibe|mastermind|monopoly|backgammon|mikado|yahtzee|skovspillet|kukkeluk|frække frida|gurkespillet|snydespil|hjerterfri|fisk og gris|dixit
codenames|bandido|exploding kittens|bonanza|geister|kubb|viking kubb|spar dame|sænke slag|kegl|dødbold|høvdinge|munkebold|alle mand over|fange fugle|ulv og lam|hundehus|konge og kongerige|bold til kongen|stopdans|stoledans|slå til søren|find en makker|airtrack|air track|mooncar|mooncars
moon car|moon cars|bee-bot|beebot|bee-bots|beebots|blue-bot|ozobot|ozobots|micro:bit|micro bit|microbit|microbits|makey makey|mindstorms|wedo|lego wedo|lego spike|sphero|cubetto|dash og dot|scratchjr|scratch junior|tinkercad|osmo|strawbees|numicon|cuisenaire|centicubes|centicube|geobræt|polydron
rainbow loom|squeez|crayola|slush|bobles|kidkraft|trip trap|bumbo|plasma car|plasmacar|plasmabil|mocka|rabo|rabocykel|swingcar|gymboree`;

const methods = `
marte meo|maria montessori|montessori|reggio emilia|rudolf steiner|waldorf|fri for mobberi|bamseven|trin for trin|cool kids|cool kids for børn|de utrolige år|incredible years|tegn til tale|babytegn|social stories|sociale historier|low arousal|zones of regulation|theraplay|circle of security|tryghedscirklen|unge for ligeværd|sproggaven|sprogkassen|bogstart|læseleg|sprogtrappen|sprogpakken|ordblindetesten|hjernen&hjertet|hjernen og hjertet|cooperative learning|learning by doing|visible learning|growth mindset|cat-kassen|cat kassen|kat-kassen|kat kassen|five to fifteen|5-15|wisc|wisc-v|wppsi|wppsi-iv|sdq|ados|bayley|m-abc|movement abc|time timer|timetimer|step by step|feel good|mind my mind|cool kids basis|back2school|mindspring|mindspring-gruppe|girltalk|headspace|børnetelefonen
vygotsky|piaget|bronfenbrenner|antonovsky|bowlby|ainsworth|maslow|maslows behovspyramide|blooms taksonomi
tras|topi|spu|nussa|krap|duå|pmto|teacch|teach|aseba|cbcl|vineland|reynell|trog|peabody|katas|børnelinealen|kompetencehjulet|dialoghjulet|dialogprofilen|karlstadmodellen|kvello|kvello-modellen|perspekt|perspekt 2.0|cat-kit|catkit|kattekassen|kat kittet
klassetrivsel|klassetrivsel.dk|trivselsskemaet|sprogvurdering|snak med mig|rul fra nul|grønne spirer|grønt flag|sund start|haver til maver|alle i gang|venner skal man være|floortime|sherborne|sherborne bevægelse|widgit|inprint|boardmaker|pictogram|go talk|gotalk|tobii|tobii dynavox|appwriter
app writer|intowords|into words|cd-ord|cdord|nota|vitre|bookcreator|book creator|puppet pals|imovie|garageband|canva|padlet|mentimeter|blooket|wordwall|socrative|skoletube|minuddannelse|meebook|easyiq|easy iq|unilogin|uni-login|uni login|mitid|nemid|e-boks|borger.dk|børneintra|skoleintra
forældreintra|kmd educa|dubu|sbsys|kmd nova|clio online|superbog|frilæsning|campmat|kontext|fandango|tid til dansk|søren og mette|den første læsning|grundbogen|læseraketten|ordbogen.com|memrise|wordmat|google classroom|chromebook|onenote|onedrive|sharepoint|google docs
google drev|google meet|microsoft teams|chatgpt|copilot|hour of code|first lego league|masterclass|naturens dag|book-creator|poseidon|abc-metoden|zippys venner|zippy|robusthed|robusthed.dk|mentaliseringskuffert|følelseskuffert|kuffertkassen|bamse-venner|babysalmesang|rytmik|zumba
zumba kids|yoga|mindfulness|barnets bog|ba-be|babe|babys første bog|dialogisk læsning|lkt|stjernehimlen|icdp|ssp|girl talk|mindhelper|cyberhus|natur og teknologi|natur/teknologi|natur og teknik|håndværk og design|understøttende undervisning|åben skole|walk and talk|walk & talk|brain break
brain breaks|high five|thumbs up|show and tell|show & tell|quiz og byt|quiz & byt|tænk par del|ordet rundt|dobbeltcirklen|møde på midten|circle time|stop op|tommel op`;

const medicines = `
ritalin|medikinet|concerta|motiron|melatonin|circadin|strattera|elvanse|atomoxetin|methylphenidat|risperidon|abilify|sertralin|panodil|pamol|pinex|ipren|ibumetin|zyrtec|benadryl|benaday|aerius|ventoline|bricanyl|movicol|laxido|epipen|jext|insulin|novorapid|libre|freestyle libre|dexcom|diazepam|stesolid|lamotrigin|orfiril|protac|protac kugledyne|kugledyne|zendium|locobase`;

const days = `
sankt hans|skt. hans|sct. hans|sankt lucia|luciabrud|sankt nikolaus|julemanden|nissemor|nissefar|nissepigen|nisse puk|tandfeen|påskeharen|mortens aften|mortensaften|valentins dag|valentinsdag|store bededag|store bededagsaften|kristi himmelfart|kristi himmelfartsdag|grundlovsdag|fastelavn|fastelavns mandag|black friday|halloween|mors dag|fars dag|helligtrekonger|hellig tre konger|skærtorsdag|langfredag|palmesøndag|earth day|til lucia|luciaoptog|skolernes motionsdag|alle børn cykler|ramadan|eid al-fitr|eid al-adha|eid|newroz|nowruz|diwali|hanukkah|yom kippur|dannebrog|barnets dag|børnenes dag
dansk røde kors|red barnet|børns vilkår|mary fonden|røde kors|unicef|amnesty|læger uden grænser|kirkens korshær|blå kors|ungdommens røde kors|natteravnene|børnerådet|headspace|egmont fonden|tryg fonden|trygfonden|nordea-fonden|a.p. møller fonden|lions club|rotary|den blå planet|tivoli|legoland|zoo|københavns zoo|aalborg zoo|odense zoo|givskud zoo|djurs sommerland|fårup sommerland|experimentarium|naturama|kattegatcentret|moesgaard|louisiana|statens museum for kunst|den gamle by|lalandia|bonbon-land|dyrehavsbakken
kulturnat|kulturnatten|motionsdagen|pride|store legedag|trafikdagen|barnets første skoledag|valentines day|thanksgiving|onam|holi|vesak|chanukka|kinesisk nytår|lantern festival|songkran|mawlid|id-fest|eid-fest|dcum|socialstyrelsen|dansk skoleidræt|mødrehjælpen|autismeforeningen
adhd-foreningen|ordblindeforeningen|lego fonden|ole kirks fond|novo nordisk fonden|villum fonden|dansk flygtningehjælp|scleroseforeningen|kræftens bekæmpelse|spejderne|fdf|kfum|dbu|universe|danfoss universe|randers regnskov|ree park|knuthenborg|planetariet|nationalmuseet|aros|arken|sommerland syd
dyrehaven|joe & the juice|7-eleven|mcdonalds|mcdonald's|burger king|flying tiger|søstrene grene|harald nyborg|faxe kondi|coca-cola|coca cola|red bull|matador mix|fjällräven|name it|name-it|h&m`;

/** All phrases, each once, as lower-case words without full stops. */
export const storyPhrases: readonly (readonly string[])[] = [
  books,
  tales,
  screen,
  songs,
  games,
  methods,
  medicines,
  days,
]
  .flatMap((group) => group.split(/[|\n]/))
  .map((phrase) =>
    phrase
      .trim()
      .split(/[\s.,&]+/)
      .filter(Boolean),
  )
  .filter((phrase) => phrase.length > 0);
