/**
 * First names given in Denmark that are words of nature and old Norse words: the lists of the packages lack many of them, just
 * because they are words. A name here only asks where grammar calls for a person.
 */
export const wordNames: readonly string[] = `
alf ask asp birk bjørk bjørn brage due eg eir elm embla falk fjord flint frej frost fryd gran gren grane gry hassel hjort
høg kvist lilje linde liv ly lyng lærke løv løve lind mai mirabel myrte odin orkide perle pil 
rav ravn rosa rose rubin røn safir saga siv sirius skjold sky smaragd solsort sol solvej star sten storm svale svane sne tjørn
ulv urd vang vega vera viol viola vår vårin ørn ævle ærke åse ametyst valmue iris jasmin 
`
  .trim()
  .split(/\s+/);

/**
 * First names that the dictionary also lists as a word one hardly meets ("jens", "lotte", "mille"). They are kept as names alone.
 * Names whose word is an everyday one ("bo", "line", "rose", "storm") are not here: grammar must tell which it is.
 */
export const namesRatherThanWords: readonly string[] = `
ada agnes aksel aleksi alen alf alma amin anis arne aurora belle benjamin birdie blanche bob bram carina carolina celeste charlie danica dario
david dirk dolly earl ellen erika espen ester ethan evert fidel filippa georgette gloria gry helen helmer henry henryk hilde horst jarl jens juan
karl keren kim klaus knut kora leo lian lise lorraine lota lotte lucia lucius lynette magnus malene malte manuel marc maren maya merle mille moira
morten nadir naja nasser nelson norman omer osman pascal penelope petter pia rex rolf sabina samer sarah seline sharon sibylle signe spencer
suzette svend søren tim tor trine valter vera verna victoria violet vita
`
  .trim()
  .split(/\s+/);
