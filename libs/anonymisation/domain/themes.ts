const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names that gods, planets and figures of the Bible share with children, and what a text about them speaks of. */
const themes = [
  {
    names: words(
      'odin thor loke freja frej balder tyr heimdal frigg njord idun sif brage ymer sleipner hugin munin zeus hera athene apollon ares poseidon hades hermes afrodite artemis dionysos herkules osiris isis anubis horus',
    ),
    about:
      /^(?:gud(?:er|en|erne|inde|inder)?|vikinge?|vikinger|vikingetid|asa|aser|mytologi|myter?|sagn|oldtid|asgård|valhal|jætte)/,
  },
  {
    names: words('merkur venus mars jupiter saturn uranus neptun pluto luna sol jorden'),
    about: /^(?:planet|solsystem|rummet|rumfart|univers|stjernehim|astronaut|astronom|raket|måneland)/,
  },
  {
    names: words(
      'jesus maria josef moses abraham noa noah david goliat adam eva kain abel jonas daniel peter paulus judas johannes gabriel herodes samuel salomon muhammed',
    ),
    about:
      /^(?:bibel|biblen|kristendom|juleevangeli|evangeli|krybbe|juleoptrin|bibelhistor|testamente|koranen|profet)/,
  },
];
/** What a text speaks of when it means the god, the planet or the figure of this name. */
export const themeOf: ReadonlyMap<string, RegExp> = new Map(
  themes.flatMap(({ names, about }) => names.map((name) => [name, about] as const)),
);
