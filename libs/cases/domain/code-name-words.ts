/**
 * The words of the code names. Landscape, plants, boats, buildings and crafted things only: no word that could
 * describe a child, no skin, hair, mood, size or behaviour, no origin, no first name, no traffic light.
 */

/** Words that take a -t before a neuter word: "Havblåt Fyrtårn". */
export const adjectivesWithT: readonly string[] = words(`
  Havblå Himmelblå Kornblå Skyblå Sommerblå Midnatsblå Duggblå Regnblå Fjordblå Isblå Mosgrøn
  Skovgrøn Søgrøn Lindegrøn Æblegrøn Flaskegrøn Bøgegrøn Forårsgrøn Enggrøn Olivengrøn Kobberrød
  Rosenrød Hindbærrød Teglrød Ribsrød Rønnebærrød Citrongul Honninggul Ravgul Smørgul Rapsgul
  Halmgul Kystnær Havnær Skovnær Stjerneklar Solvarm Månelys Sommergrøn Vintergrøn Perlegrå Duegrå
  Klippegrå
`);

/** Words that stay as they are: "Lilla Fyrtårn". */
export const unchangingAdjectives: readonly string[] = words(`
  Blå Lilla Turkis Violet Orange Blomstrende Rislende Duftende Spirende Svajende
  Solbeskinnet Skovklædt Lyngklædt Bøgeklædt Mosklædt Blomsterklædt Vedbendklædt Vindblæst Nymalet
  Flettet Vævet Broderet Udskåret Stribet Prikket Ternet Mønstret Blomstret Bemalet Brolagt
  Solbleget Snedækket Rimdækket Tangdækket Månebelyst Hvidkalket Stråtækt Teglhængt Kobberbeslået
  Håndvævet Nyplantet
`);

/** Words with *en*. */
export const commonNouns: readonly string[] = words(`
  Havn Bæk Bro Eng Sø Ø Fjord Bugt Vig Strand Kyst Mole Mølle Lade Have Lysning Sti Allé Eg Gran
  Hassel Hyld Tjørn Kastanje Tulipan Anemone Kornblomst Valmue Lavendel Kilde Jolle Færge
  Kano Lanterne Lygte Trappe Veranda Kurv Krukke Skål Kande Regnbue Port Låge Bænk Sluse Bøje
  Muslingeskal Hede Park Plads Pavillon Gynge Postkasse Vejviser Vandmølle Vindmølle
`);

/** Words with *et*. */
export const neuterNouns: readonly string[] = words(`
  Fyrtårn Hav Næs Vandløb Vandfald Æbletræ Kirsebærtræ Pæretræ Lindetræ Egetræ Bøgetræ Hegn Dige
  Gærde Hus Drivhus Bådehus Havehus Tårn Torv Anker Sejl Ror Kompas Rev Skib Æble Blad Agern Vandhul
  Kildevæld Kornfelt Blåbær Solur Klokketårn Lysthus Stakit Overdrev Engdrag Stendige Sommerhus
  Træskib
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
