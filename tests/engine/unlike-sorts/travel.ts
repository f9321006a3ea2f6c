import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Wayfarer',
  genre: 'news',
  sentences: [
    [null, '', 'The night train to Sele leaves at 10:40.'],
    [null, '', 'I booked a bunk and woke up in the hills.'],
    ['named', '', '“You want the left side,” the conductor, Ilse Brandt, told me.'],
    ['vague', '', 'Locals call the line the Goat.'],
    ['document', '', 'According to the guidebook, it has 92 tunnels.'],
    [null, '', 'Sele has three hotels and one good restaurant.'],
    ['named', '', 'The chef, Nuno Reis, says he learned to cook on a ship.'],
    ['unnamed', '', '“Try the eel,” said a man at the next table.'],
    ['organization', '', 'The tourist office says the castle is open from April.'],
    [null, '', 'It was shut when I arrived.'],
    ['impersonal', 'h', 'The castle is said to be haunted.'],
    [null, '', 'Tickets cost 40 crowns each way.'],
  ],
};
