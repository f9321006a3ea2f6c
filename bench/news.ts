/** Made-up news for measuring: sentences of the kinds that real articles mix, no real person or outlet. */
const PARAGRAPHS = [
  'The harbour bridge will close for six weeks from Monday, the city said. Drivers were told to use the northern tunnel.',
  '“We looked at every cable,” said Mara Lindqvist, the city’s chief engineer. “Two of them have to go.”',
  'According to a report by the transport office, the cables were last inspected in 1998. The office did not respond to a request for comment.',
  'A person familiar with the talks said the contractor had warned of delays and added that the budget was likely to double.',
  'Ferry operators, who carry about 40,000 people a day, expect long queues. Some fear that the closure may last into autumn.',
  'The Evening Standard-Bearer reported on Friday that the mayor knew of the damage in March, which her spokesman, Tom Adeyemi, denied.',
  'The bridge was built in 1931 and widened twice. It carries four lanes, a tram line and two footpaths across the harbour.',
];

/** About that many words. */
export function newsOf(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = PARAGRAPHS[i % PARAGRAPHS.length] as string;
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
