import { suggestsHarm } from './harm-words';

describe('words that suggest that a child is harmed', () => {
  test.each([
    'Barn A har blå mærker på armene.',
    'Der var et blåmærke på kinden.',
    'Et blåt mærke på armen.',
    'Mærkerne er nye. Hun har mærker på halsen.',
    'Barnet kan ikke forklare, hvordan mærket er kommet: der er et mærke på ryggen.',
    'Han siger, at far slår.',
    'Barn B fortæller, at de slår derhjemme.',
    'Derhjemme bliver der sparket og slået.',
    'Hun er blevet slået af sin mor.',
    'Papfar bliver vred og slår.',
    'Der har været vold i hjemmet.',
    'Vi får lussinger, siger barnet.',
    'Barnet er bange for at gå hjem.',
    'Hun tør ikke tage hjem i dag.',
    'Han er bange for sin far.',
    'Barn A siger, at man ikke må fortælle det. Jeg må ikke fortælle det til nogen.',
    'Barn A kommer sulten hver morgen.',
    'Børnene er sultne, når de møder om mandagen.',
    'Har ikke fået morgenmad.',
    'Kommer uden madpakke.',
    'Barnet har samme tøj på hele ugen, og det lugter kraftigt af urin.',
    'Hun er alene hjemme om aftenen.',
    'Mor var påvirket, da hun hentede.',
    'Vi har mistanke om overgreb.',
    'Barnet siger, at onkel rører ved tissemanden.',
    'Eleven har selvskadet.',
    'Hun skærer sig i armene.',
    'Han siger, at han vil dø.',
    'Jeg ønsker, jeg var død.',
    'Eleven har talt om selvmord.',
    'EN LUSSING',
  ])('are found: %s', (text) => expect(suggestsHarm(text)).toBe(true));

  test.each([
    '',
    'Barn A slår de andre i køen, når der er trangt.',
    'Der er uro i garderoben, og to børn skubber.',
    'Han vil ikke med hjem, fordi legen er god.',
    'Hun græder, når mor går, og finder ro med en bog.',
    'Vi slog græs, mens de legede.',
    'De maler med blå maling, og alle får mærke, hvor kold den er.',
    'Børnene er sultne lige før frokost.',
    'Barn B slår kolbøtter i skoven.',
    'Han slog sig på gyngen og blev trøstet.',
    'Forældrene fortæller, at morgenen er svær, og at han er glad for skoven.',
    'Vi henter dem i mindre hold, så er der ro.',
    'De leger far, mor og børn.',
    'Hun er bange for hunden.',
    'Barn A vil bestemme legen og bliver vred.',
    'Moren henter tidligt om fredagen.',
    'Tøjet er vådt efter vandpytten.',
    'Nogen må fortælle de andre, hvad vi skal.',
  ])('are not read into an everyday text: %s', (text) => expect(suggestsHarm(text)).toBe(false));

  test('stand together in one sentence', () => {
    expect(suggestsHarm('Barn A slår de andre. Derhjemme er der ro.')).toBe(false);
    expect(suggestsHarm('Barn A slås\nDerhjemme er der ro')).toBe(false);
  });
});
