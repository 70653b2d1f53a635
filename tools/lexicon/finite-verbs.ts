/** Strong and irregular verbs in present and past, which the affix rules of the dictionary do not mark as verbs. */
export const finiteVerbs: readonly string[] = `
er var bliver blev har havde kan kunne skal skulle vil ville må måtte bør burde tør turde ved vidste
gør gjorde går gik får fik kommer kom ser så siger sagde står stod sidder sad ligger lå tager tog giver gav
finder fandt holder holdt løber løb falder faldt spiser spiste drikker drak sover sov griber greb skriver skrev
bider bed river rev rider red lider led bryder brød byder bød skyder skød flyver fløj lyver løj fryser frøs
synger sang springer sprang stikker stak træder trådte trækker trak græder græd beder bad bærer bar skærer skar
hjælper hjalp vinder vandt binder bandt forsvinder forsvandt kryber krøb nyder nød nyser nøs stjæler stjal
slår slog lader lod ler lo dør døde sætter satte lægger lagde sælger solgte tæller talte vælger valgte
bringer bragte rækker rakte strækker strakte vækker vakte spørger spurgte smører smurte følger fulgte
hedder hed glider gled slider sled skinner svinger svang tvinger tvang klinger klang brækker knækker
kalder mener synes syntes findes fandtes virker trives mødes mødtes skændes slås leges følges
svarer foreslår foreslog oplever oplevede forstår forstod begynder begyndte fortæller fortalte
opdager opdagede starter startede leger legede hviler hvilede hilser hilste bruger brugte
viser viste henter hentede bygger byggede maler malede tegner tegnede læser læste råber råbte
kaster kastede skubber skubbede kigger kiggede lytter lyttede vender vendte kører kørte hører hørte
kender kendte låner lånte mangler manglede savner savnede ønsker ønskede prøver prøvede møder mødte
danser dansede hopper hoppede griner grinede smiler smilede passer passede trøster trøstede ringer ringede
deltager deltog afleverer afleveres hentes mener mente tænker tænkte føler følte elsker elskede
`
  .trim()
  .split(/\s+/);
