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
