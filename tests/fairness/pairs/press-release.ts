import { pair } from './pair.ts';

/** What those concerned say of themselves: attributed to them, or told as the article's own knowledge. */
export const PRESS_RELEASE = [
  pair(
    'battery: the maker’s claim attributed or told in the article’s own voice',
    'The battery ⟦lasts ten years⟧, Norland Power Company said in a statement.',
    'The battery ⟦lasts ten years⟧.',
  ),
  pair(
    'airline: its spokeswoman or "according to reports"',
    'All passengers ⟦were rebooked⟧, a spokeswoman for Air Nordia said.',
    'All passengers ⟦were rebooked⟧, according to reports.',
  ),
  pair(
    'city: the statement named or "authorities say"',
    'The water ⟦is safe⟧ to drink, the city of Turin said on its website.',
    'The water ⟦is safe⟧ to drink, authorities say.',
  ),
  pair(
    'a release issued by the firm itself: its head named or nobody',
    '“We ⟦will open⟧ two plants,” said Mei Tan, the chief executive of Tan Foods.',
    'Two plants ⟦are expected to open⟧.',
    { genre: 'release' },
  ),
  pair(
    'charity: its own count attributed or passed off as known',
    'The charity ⟦fed 9,000 people⟧ in March, its director, Amina Diallo, said.',
    'The charity ⟦fed 9,000 people⟧ in March.',
  ),
  pair(
    'car maker: what its report says or what "some say"',
    'Sales ⟦rose by a fifth⟧, according to the annual report of Adler Motors.',
    'Some ⟦say⟧ sales rose by a fifth.',
  ),
];
