/**
 * Made-up news in which no two paragraphs are the same: the finder leaves out what a page says twice, so that `newsOf` would shrink to
 * its first paragraphs. No real person, place or outlet.
 */
const TEMPLATES = [
  'The {place} bridge will close for {n} weeks from Monday, the city said. Drivers were told to use tunnel {n} instead.',
  '“We looked at every cable of section {n},” said {name}, the city’s chief engineer. “Two of them have to go.”',
  'According to a report by the {place} transport office, {n} cables were last inspected in 1998. The office did not respond to a request for comment.',
  'A person familiar with the talks in {place} said the contractor had warned of {n} delays and added that the budget was likely to double.',
  'Ferry operators, who carry about {n},000 people a day to {place}, expect long queues. Some fear that the closure may last into autumn.',
  'The {place} Standard-Bearer reported on Friday that the mayor knew of crack {n} in March, which her spokesman, {name}, denied.',
  'The pier at {place} was built in 1931 and widened {n} times. It carries four lanes, a tram line and two footpaths across the harbour.',
];
const PLACES = ['Port Else', 'Harwick', 'Lower Quay', 'Brill', 'Saint Orm', 'Eastfold', 'Minnow Bay'];
const NAMES = ['Mara Lindqvist', 'Tom Adeyemi', 'Ines Okafor', 'Paul Verhoe', 'Rosa Tan'];

/** Paragraphs of about that many words in all. */
export function paragraphsOf(words: number): string[] {
  const paragraphs: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = at(TEMPLATES, i)
      .replaceAll('{place}', at(PLACES, Math.floor(i / TEMPLATES.length)))
      .replaceAll('{name}', at(NAMES, i))
      .replaceAll('{n}', String(i + 2));
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs;
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] as string;
}
