import type { DemoCalendar } from '../demo-calendar';
import type { Deed } from '../story';

/** Others add to what was seen, two see the participation each for themselves, and children and parents are heard. */
export const sammenOmGarderoben = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(49, '12:30'),
    by: 'Amina Yusuf',
    does: 'fill',
    line: 'practice',
    fields: { practice: 'Vi tæller til tre, når legen skal begynde.' },
  },
  {
    at: days.ago(49, '14:10'),
    by: 'Amina Yusuf',
    does: 'fill',
    line: 'practice',
    number: 1,
    fields: { practice: 'Vi tæller til tre, når legen skal begynde, men aldrig når nogen kommer til.' },
  },
  { at: days.ago(48, '13:15'), by: 'Jesper Kragh', does: 'assess', participation: 2, asked: 'Mikkel Toft' },
  {
    at: days.ago(46, '14:05'),
    by: 'Katrine Winther',
    does: 'write',
    kind: 'question',
    text: 'Hvad sker der lige før, de går over til skuret?',
    about: 'observation',
  },
  {
    at: days.ago(46, '15:10'),
    by: 'Jesper Kragh',
    does: 'write',
    kind: 'reply',
    text: 'De kigger efter mig. Hvis jeg nikker, spørger de igen.',
    about: 'observation',
  },
  { at: days.ago(45, '09:40'), by: 'Mikkel Toft', does: 'assess', participation: 4 },
  {
    at: days.ago(44, '12:20'),
    by: 'Amina Yusuf',
    does: 'hear',
    voice: {
      of: 'circleTime',
      source: 'pictogram',
      what: 'De fleste satte den glade brik ved legepladsen. Ved garderoben lagde flere brikken ved siden af og pegede på døren.',
    },
  },
  {
    at: days.ago(43, '08:15'),
    by: 'Birgitte Holm',
    does: 'meetParents',
    contact: {
      form: 'meeting',
      what: 'Hvordan tøjet bliver noget, man er sammen om.',
      view: 'De kender det hjemmefra: det går bedst, når der er tid, og når nogen gør det samme.',
      contribution: 'De pakker om aftenen sammen med børnene og øver lynlåsen.',
    },
  },
];
