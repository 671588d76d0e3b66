/** Each kind of message as an editor reads it. Bodies begin in line 7 of their file. */
import { expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { chapterOf, fixtureModel } from './fixture.ts';
import { compileFigureWords, compileStory } from './index.ts';

const file = 'content/en/story/01-two.md';
const messagesOf = (body: string): string => textMessages(chapterOf(body));
const textMessages = (text: string): string =>
  formatProblems(
    compileStory(fixtureModel, file, text, { figures: ['door', 'six-days'] }).problems,
  );

test('a bare number is named with the facts that have its value', () => {
  expect(messagesOf('Freed: 52 people,\nand 1,300 more on 31 September.')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/story/01-two.md → line 8
      The bare number "1,300" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:1,300}}.
      The bare number "31" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:31}}.
    3 errors in 1 file. Build stopped."
  `);
});

test('a number word from ten upward is a number too', () => {
  expect(messagesOf('Two dozen lists, three names, fifty-two people, a hundred and five more.'))
    .toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      The number word "fifty-two" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released|words}}. In a quotation or name: {{quoted:fifty-two}}.
      The number word "hundred and five" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:hundred and five}}.
    2 errors in 1 file. Build stopped."
  `);
});

test('a sentence that begins with a small letter, because a fact does, is named with what mends it', () => {
  expect(
    messagesOf(
      '{{released-2025}} came out.\n\nThey came out.[@viasna-2025-09-12] {{released-2025}} in all, {{released-2025}}.\n\n- {{released-2025|bare}}. ({{released-2025}} men)',
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A sentence begins with "at least 300".
      A sentence begins with a capital letter.
      Write {{released-2025|Words}}, or put a word before it.
    content/en/story/01-two.md → line 9
      A sentence begins with "at least 300".
      A sentence begins with a capital letter.
      Write {{released-2025|Words}}, or put a word before it.
    2 errors in 1 file. Build stopped."
  `);
});

test('digits of other scripts, glued to words, in emphasis, entities or code are numbers', () => {
  expect(messagesOf('٥٢\nCOVID19\n*5*2\n&#53;\n`52`\n½')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      The bare number "٥٢" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:٥٢}}.
    content/en/story/01-two.md → line 8
      The bare number "COVID19" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:COVID19}}.
    content/en/story/01-two.md → line 9
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/story/01-two.md → line 10
      The bare number "5" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:5}}.
    content/en/story/01-two.md → line 11
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/story/01-two.md → line 12
      The bare number "½" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:½}}.
    6 errors in 1 file. Build stopped."
  `);
});

test('an unknown fact names the closest one, an unknown option the closest option', () => {
  expect(
    messagesOf('{{2025-09-11-release-52/relased}}\n{{rounds|word}}\n{{}}\n{{released-2025|words}}'),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      There is no fact "2025-09-11-release-52/relased".
      A fact token names a figure of an event (EVENTID/measure), a point of a series (series:ID@DATE) or a derived fact.
      Closest: {{2025-09-11-release-52/released}}.
    content/en/story/01-two.md → line 8
      Fact token "rounds" has the option "word", which does not exist.
      Options are words, Words, bare, unit.
      Closest: {{rounds|words}}.
    content/en/story/01-two.md → line 9
      A fact token is empty.
      A fact token names a figure of an event (EVENTID/measure), a point of a series (series:ID@DATE) or a derived fact.
      Look the id up on the page of facts.
    content/en/story/01-two.md → line 10
      Fact "released-2025" is 300, and only whole numbers up to 100 are written in words.
      An option fits the value of the fact.
      Write {{released-2025}}.
    4 errors in 1 file. Build stopped."
  `);
});

test('an unclosed token is reported where it begins', () => {
  expect(messagesOf('Fine here.\nA {{rounds token\nand }} more.')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 8
      "{{rounds token" has no closing braces on its line.
      A token is {{…}} on one line.
      Close it with }}. In a table write \\| before an option: {{id\\|words}}.
    content/en/story/01-two.md → line 9
      A loose "}}" stands in the words: "}}".
      A token is {{…}}.
      Add the opening braces, or delete these.
    2 errors in 1 file. Build stopped."
  `);
});

test('an unknown source names the closest one', () => {
  expect(messagesOf('One [@ap-2025-09-12] two [@ ] three [@open')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A citation names no source.
      A citation is [@id] or [@id; other-id] with ids from data/sources.json.
      Name the source, or delete the citation.
      A citation that can't be read stands in the words: "[@open".
      A citation is [@id] or [@id; other-id] on one line.
      Check the bracket.
      There is no source "ap-2025-09-12".
      A citation is [@id] or [@id; other-id] with ids from data/sources.json.
      Closest: "ap-2025-09-11".
    3 errors in 1 file. Build stopped."
  `);
});

test('dates must exist, be known events, and have a known style', () => {
  expect(messagesOf('{{date:2025-02-30}}\n{{date:2025-09-11-release-5}}\n{{date:2025|tiny}}'))
    .toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      "2025-02-30" is no date: "2025-02-30" has no such day.
      A day, month, year or span such as 2025-09-16 or 2025-12-17/2025-12-18.
      Correct the date.
    content/en/story/01-two.md → line 8
      Date token "2025-09-11-release-5" is neither a date nor the id of an event.
      A date token holds 2025-09-16, 2025-09, 2025, a span, "compiled", or the id of an event.
      Closest: "2025-09-11-release-52".
    content/en/story/01-two.md → line 9
      Date token "2025" has the style "tiny", which does not exist.
      Styles are long, short and month.
      Write {{date:2025}}.
    3 errors in 1 file. Build stopped."
  `);
});

test('a quoted token holds a number and little else', () => {
  expect(messagesOf(`{{quoted:words}} {{quoted:${'5 words '.repeat(9)}}}`)).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      Quoted token "5 words 5 words 5 words 5 words 5 words 5 words 5 words 5 w…" has more than 40 characters.
      A quoted token holds one number of a quotation or name, e.g. {{quoted:1,300}} or {{quoted:Article 361}}.
      Put the braces around the number only.
      Quoted token "words" holds no number.
      A quoted token holds one number of a quotation or name, e.g. {{quoted:1,300}} or {{quoted:Article 361}}.
      Put the braces around the number only.
    2 errors in 1 file. Build stopped."
  `);
});

test('addresses outside the list are refused', () => {
  expect(
    messagesOf(
      '[a](javascript:alert)\n[b](http://example.org)\n[c](//example.org)\n[d](event:2025-09-16-pardon-2)\n[](https://example.org)\n[e](x/ "title")',
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A link has the address "javascript:alert".
      Addresses begin with https://, mailto:, # or event:, or are relative to the front page (method/).
      Correct the address, or delete the link.
    content/en/story/01-two.md → line 8
      A link has the address "http://example.org".
      Addresses begin with https://, mailto:, # or event:, or are relative to the front page (method/).
      Write https://example.org.
    content/en/story/01-two.md → line 9
      A link has the address "//example.org".
      Addresses begin with https://, mailto:, # or event:, or are relative to the front page (method/).
      Correct the address, or delete the link.
    content/en/story/01-two.md → line 10
      There is no event "2025-09-16-pardon-2".
      A link to an event is [words](event:ID) with an id from data/events.
      Closest: "2025-09-16-pardon-25".
    content/en/story/01-two.md → line 11
      A link has no words.
      A link is [words](address).
      Write words that say where it leads.
    content/en/story/01-two.md → line 12
      A link has a title.
      A link is [words](address): titles are lost on a phone.
      Move the title into the words.
    6 errors in 1 file. Build stopped."
  `);
});

test("tokens that are links can't stand in links", () => {
  expect(messagesOf('[freed {{rounds}} times](https://example.org)')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A fact token stands inside a link.
      A fact or citation is a link itself, and links can't hold links.
      Put it before or behind the link.
    1 error in 1 file. Build stopped."
  `);
});

test('HTML, images, definitions, code blocks and rules are named', () => {
  expect(
    messagesOf(
      'A <b>bold</b> word.\n\n![alt](x.png)\n\n[x]: https://example.org\n\n```\ncode\n```\n\n***\n\n<!-- note -->',
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      HTML stands in the words: "<b>".
      Words hold no HTML, comments and bare <addresses> included.
      Use Markdown: *emphasis*, **strong**, [words](https://…); a true "<" has a space behind it.
    content/en/story/01-two.md → line 9
      An image stands in the words.
      Pictures stand in figure blocks only.
      Use "::: figure id" … ":::"; a link behind an exclamation mark needs a space.
    content/en/story/01-two.md → line 11
      A link definition stands in the words: "[x]: https://example.org".
      An address stands where its link is.
      Write [words](https://…).
    content/en/story/01-two.md → line 13
      A code block stands in the words: "\`\`\`".
      Words hold no code blocks.
      Use \`code\` within a line, or a figure.
    content/en/story/01-two.md → line 17
      A rule stands in the words: "***".
      Parts are divided by headings.
      Delete the line, or put a heading.
    content/en/story/01-two.md → line 19
      HTML stands in the words: "<!-- note -->".
      Words hold no HTML, comments and bare <addresses> included.
      Use Markdown: *emphasis*, **strong**, [words](https://…); a true "<" has a space behind it.
    6 errors in 1 file. Build stopped."
  `);
});

test('what Markdown could not read is not left to the reader', () => {
  expect(messagesOf('[a](two words)\n\n##Title\n\n- item\n  ::: note\n\n| a | b |\n| --- |'))
    .toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A link that can't be read stands in the words: "](two words)".
      A link is [words](address), the address without spaces.
      Check the brackets; put %20 for a space in the address.
    content/en/story/01-two.md → line 9
      A heading that can't be read stands in the words: "##Title".
      A heading has a space behind its signs: "### Title".
      Add the space.
    content/en/story/01-two.md → line 12
      A block mark stands in the words: "::: note".
      ":::" stands at the left margin, outside lists, quotations and tables.
      Move it to the left margin.
    content/en/story/01-two.md → line 14
      A table that can't be read stands in the words: "| a | b |".
      A table has a second line such as "| --- | --- |" with as many columns as the first.
      Count the columns of the first two lines.
    4 errors in 1 file. Build stopped."
  `);
});

test('headings begin below the title and skip no level', () => {
  expect(messagesOf('# One\n\n## Two\n\n### Three\n\n##### Five')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      A heading of level 1 is not below the title, which is level 2.
      Headings here begin at level 3 and skip no level.
      Write "### One".
    content/en/story/01-two.md → line 9
      A heading of level 2 is not below the title, which is level 2.
      Headings here begin at level 3 and skip no level.
      Write "### Two".
    content/en/story/01-two.md → line 13
      A heading of level 5 follows level 3.
      Headings here begin at level 3 and skip no level.
      Write "#### Five".
    3 errors in 1 file. Build stopped."
  `);
});

test('a list begins at one, and nesting is shallow', () => {
  expect(messagesOf(`Then:\n\n2025. was a year\n\n${'> '.repeat(12)}deep`)).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 9
      A numbered list begins at 2025.
      A numbered list begins at 1; a sentence that begins with a number needs a token.
      Write "1.", or escape the dot: "2025\\."
    content/en/story/01-two.md → line 11
      Lists or quotations stand too deep inside each other.
      Two or three levels at most.
      Say it in paragraphs.
    2 errors in 1 file. Build stopped."
  `);
});

test('problems in nested blocks and tables have the line of the file', () => {
  expect(
    messagesOf(
      [
        '::: steps door',
        '::: step july-2024',
        'window: 2024-06-20/2024-08-05',
        'focus: []',
        'label: July 2024',
        '---',
        '### Head',
        '',
        '::: note',
        'Fine.',
        '',
        '| a | b |',
        '| --- | --- |',
        '| c | 17 |',
        ':::',
        ':::',
        ':::',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 20
      The bare number "17" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Use a fact token; in a quotation or name: {{quoted:17}}.
    1 error in 1 file. Build stopped."
  `);
});

test('an unclosed block is named by its opening line', () => {
  expect(messagesOf('Text.\n\n::: note\nOpen.\n\n::: figure six-days\nCaption.\n'))
    .toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 9
      The block "::: note" opened here is not closed before "::: figure" opens in line 12, which it can't hold.
      A block ends with a line ":::".
      Add a line ":::" above line 12.
    content/en/story/01-two.md → line 12
      The block "::: figure" opened here is never closed.
      A block ends with a line ":::".
      Add the line ":::".
    2 errors in 1 file. Build stopped."
  `);
});

test('unknown, misplaced, nameless and superfluous block marks', () => {
  expect(
    messagesOf(
      '::: notes\n:::\n\n::: step a\n:::\n\n::: figure\n:::\n\n::: figure sixdays\n:::\n\n::: figure door\n:::\n\n::: figure door\n:::\n\n::: note Title\n:::\n\n:::',
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      There is no block "notes".
      Blocks are figure, steps, step, note, limits.
      Closest: "::: note".
    content/en/story/01-two.md → line 10
      A step block can't stand here.
      Steps stand inside "::: steps FIGURE".
      Move it, or delete it.
    content/en/story/01-two.md → line 13
      A figure block has no figure id.
      A figure opens with "::: figure figure-id", small letters and hyphens.
      Write the id.
    content/en/story/01-two.md → line 16
      There is no figure "sixdays".
      A figure has a file content/<language>/figures/ID.md.
      Closest: "six-days".
    content/en/story/01-two.md → line 22
      The figure "door" stands in content/en/story/01-two.md, line 19, already.
      A figure has one place on a page: its id is its address.
      Delete one, or link to the other: [words](#ID).
    content/en/story/01-two.md → line 25
      A note block has "Title" behind its name.
      A note opens with "::: note".
      Move the words into the block.
    content/en/story/01-two.md → line 28
      This ":::" closes nothing.
      Each ":::" closes one block opened above it.
      Delete it, or open a block above.
    7 errors in 1 file. Build stopped."
  `);
});

test('a step has a header, a heading, its own id, and steps hold nothing else', () => {
  expect(
    messagesOf(
      [
        '::: steps door',
        'Loose words.',
        '',
        '::: step a',
        '### No header',
        ':::',
        '::: step b',
        'window: 2024-08-05/2024-06-20',
        'focus: [2025-09-11-release-5]',
        'label: 52 people',
        '---',
        'No heading.',
        ':::',
        '::: step b',
        'windw: 2024',
        'focus: 3',
        '---',
        ':::',
        ':::',
        '',
        '::: steps six-days',
        ':::',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 8
      Words stand between the steps.
      Steps hold nothing but "::: step ID" … ":::".
      Move the words into a step, or above the steps.
    content/en/story/01-two.md → line 10
      The step "a" has no header, or its header has no end.
      A step begins with the fields window, focus, label, and a line "---".
      Add them below the opening line.
    content/en/story/01-two.md → line 13
      The step "b" does not begin with a heading.
      The first line below "---" is "### Title".
      Add it.
    content/en/story/01-two.md → line 14
      The window "2024-08-05/2024-06-20" is no span: "2024-08-05/2024-06-20" ends before it starts.
      The first date is before the second, and both exist.
      Correct the dates.
    content/en/story/01-two.md → line 15
      The focus names the event "2025-09-11-release-5", which does not exist.
      Ids of events from data/events.
      Closest: "2025-09-11-release-52".
    content/en/story/01-two.md → line 16
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/story/01-two.md → line 20
      There are two steps "b".
      Each step has its own id, and those that it took in: they are addresses.
      Change one of them.
    content/en/story/01-two.md → line 21
      The step header has no "label".
      Short name of the step: July 2024.
      Add "label: …".
      The step header has no "window".
      A month, 2024-12, or from and to: 2024-07/2024-08. The picture shows whole months.
      Add "window: …".
      The step header has the field "windw", which does not exist.
      Fields are window, focus, label, formerly, note.
      Closest: "window".
    content/en/story/01-two.md → line 22
      The field "focus" can't be read: expected array, received number.
      Ids of the events in focus: [2024-07-03-pardon-18], or [].
      Correct it; put text that begins with a digit or sign into '…'.
    content/en/story/01-two.md → line 27
      The steps of "six-days" hold no step.
      Steps hold "::: step ID" … ":::".
      Add a step, or delete the block.
    12 errors in 1 file. Build stopped."
  `);
});

test('front matter is strict, and keeps its lines', () => {
  expect(textMessages('---\nchapter: one\ntitel: x\nslug: Big Slug\n__proto__: x\n---\n'))
    .toMatchInlineSnapshot(`
      "content/en/story/01-two.md → line 2
        The field "chapter" can't be read: expected number, received string.
        Number of the chapter, from 0, as in the file name.
        Correct it; put text that begins with a digit or sign into '…'.
        The front matter has no "dek".
        One or two sentences below the title.
        Add "dek: …".
        The front matter has no "title".
        Title of the chapter, with tokens if it has numbers.
        Add "title: …".
      content/en/story/01-two.md → line 3
        The front matter has the field "titel", which does not exist.
        Fields are chapter, title, slug, formerly, dek, ground.
        Closest: "title".
      content/en/story/01-two.md → line 4
        The field "slug" can't be read: not small letters, digits and hyphens.
        The part of the address: "two-announcements", as in the file name.
        Correct it; put text that begins with a digit or sign into '…'.
      content/en/story/01-two.md → line 5
        The front matter has the field "__proto__", which does not exist.
        Fields are chapter, title, slug, formerly, dek, ground.
        Delete it.
      6 errors in 1 file. Build stopped."
    `);
});

test('front matter may be missing, open, empty, twice or no YAML', () => {
  const texts = [
    'No front.',
    '---\ntitle: x\n',
    '---\n---\n',
    '---\ntitle: a\ntitle: b\n---\n',
    '---\ntitle: [\n---\n',
    '---\ntitle: &a x\ndek: *a\n---\n',
  ];
  expect(texts.map(textMessages).join('\n\n')).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 1
      The file has no front matter.
      A file begins with "---", the fields chapter, title, slug, formerly, dek, ground, and "---".
      Add it.
    1 error in 1 file. Build stopped.

    content/en/story/01-two.md → line 1
      The front matter opened here is never closed.
      A file begins with "---", the fields chapter, title, slug, formerly, dek, ground, and "---".
      Add it.
    1 error in 1 file. Build stopped.

    content/en/story/01-two.md → line 2
      The front matter is empty.
      The front matter is YAML: one "field: value" a line.
      Write the fields.
    1 error in 1 file. Build stopped.

    content/en/story/01-two.md → line 3
      The front matter can't be read: Map keys must be unique.
      The front matter is YAML: one "field: value" a line.
      Correct the line; put text with a colon into '…'.
    1 error in 1 file. Build stopped.

    content/en/story/01-two.md → line 2
      The front matter can't be read: Flow sequence in block collection must be sufficiently indented and end with a ].
      The front matter is YAML: one "field: value" a line.
      Correct the line; put text with a colon into '…'.
    1 error in 1 file. Build stopped.

    content/en/story/01-two.md → line 2
      The front matter has an anchor or alias (& or *).
      The front matter is YAML: one "field: value" a line.
      Put text that begins with & or * into '…'.
    1 error in 1 file. Build stopped."
  `);
});

test('a figure that is there is no former one of another', () => {
  expect(
    formatProblems(
      compileFigureWords(
        fixtureModel,
        'content/en/figures/x.md',
        '---\ntitle: T\nformerly: [gone, held]\ndek: D\nnote: N\nalt: What is drawn, in words.\nby: B.\n---\nBody.\n',
        { figures: ['x', 'held'] },
      ).problems,
    ),
  ).toMatchInlineSnapshot(`
    "content/en/figures/x.md → line 3
      The field "formerly" names "held", and that figure is there.
      Ids of figures that are gone, whose addresses lead to this one.
      Take "held" out of the list, or delete content/en/figures/held.md.
    1 error in 1 file. Build stopped."
  `);
});

test('strings of front matter follow the rules of prose, at their line', () => {
  expect(
    formatProblems(
      compileFigureWords(
        fixtureModel,
        'content/en/figures/x.md',
        '---\ntitle: Freed 52\ndek: Since {{rouns}}\nnote: <b>x</b>\nalt: Too short.\nby: B.\n---\n::: note\nNo.\n:::\n',
      ).problems,
    ),
  ).toMatchInlineSnapshot(`
    "content/en/figures/x.md → line 2
      The bare number "52" stands in the prose.
      Numbers come from the data through a fact token; dates may be typed ("16 September 2025", "July 2024", "2024–25").
      Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.
    content/en/figures/x.md → line 3
      There is no fact "rouns".
      A fact token names a figure of an event (EVENTID/measure), a point of a series (series:ID@DATE) or a derived fact.
      Closest: {{rounds}}.
    content/en/figures/x.md → line 4
      HTML stands in the words: "<b>".
      Words hold no HTML, comments and bare <addresses> included.
      Use Markdown: *emphasis*, **strong**, [words](https://…); a true "<" has a space behind it.
    content/en/figures/x.md → line 5
      The field "alt" has 10 characters.
      Between 20 and 250, as read aloud.
      Say what is drawn and what it shows.
    content/en/figures/x.md → line 8
      A note block can't stand here.
      A file of this kind holds no blocks.
      Move it, or delete it.
    5 errors in 1 file. Build stopped."
  `);
});

test('hidden characters, typed or as entities', () => {
  expect(messagesOf('zero\u200Bwidth\n\u202Eright to left\n\nentity &#x202E;'))
    .toMatchInlineSnapshot(`
      "content/en/story/01-two.md → line 7
        There is a hidden character (U+200B, a zero-width space).
        Words hold only characters that a reader can see.
        Delete it: retype the words around it, or save the file as UTF-8 without a byte order mark.
      content/en/story/01-two.md → line 8
        There is a hidden character (U+202E).
        Words hold only characters that a reader can see.
        Delete it: retype the words around it, or save the file as UTF-8 without a byte order mark.
      content/en/story/01-two.md → line 10
        There is a hidden character (U+202E).
        Words hold only characters that a reader can see.
        Delete it: retype the words around it, or save the file as UTF-8 without a byte order mark.
      3 errors in 1 file. Build stopped."
    `);
});

test('straight and double marks and long sentences are warnings, so the words are still printed', () => {
  const words = `"Straight" and “double” and don't. ${'word '.repeat(36)}end. Short one.`;
  expect(messagesOf(words)).toMatchInlineSnapshot(`
    "content/en/story/01-two.md → line 7
      Warning: A sentence has 42 words: ""Straight" and “double” and don't. word word word…"
      At most 35 words.
      Make it two sentences.
      Warning: Double or foreign quotation marks stand here.
      British single marks: ‘words’; double ones only for a quotation within a quotation.
      Replace them.
      Warning: Straight quotation marks or apostrophes stand here, 3 times in this file.
      Curly marks: ‘words’, and ’ for the apostrophe.
      Replace them.
    3 warnings in 1 file."
  `);
  expect(compileStory(fixtureModel, file, chapterOf(words)).blocks).toHaveLength(1);
});

test('a block with an error shows the error in dev and nothing else', () => {
  const text = chapterOf('Sound.\n\nFreed: 52 <b>.\n');
  expect(compileStory(fixtureModel, file, text).blocks).toEqual([
    { type: 'html', html: '<p id="two-announcements-sound">Sound.</p>\n' },
  ]);
  expect(compileStory(fixtureModel, file, text, { showProblems: true }).blocks)
    .toMatchInlineSnapshot(`
    [
      {
        "html": "<p id=\"two-announcements-sound\">Sound.</p>
    <div class="problem" data-problem="content/en/story/01-two.md:9"><p><a href="/__open-in-editor?file=content%2Fen%2Fstory%2F01-two.md%3A9%3A1" target="open-in-editor">content/en/story/01-two.md:9</a></p><p>HTML stands in the words: &quot;&lt;b&gt;&quot;.</p><p>Words hold no HTML, comments and bare &lt;addresses&gt; included.</p><p>Use Markdown: *emphasis*, **strong**, [words](https://…); a true &quot;&lt;&quot; has a space behind it.</p></div>
    <div class="problem" data-problem="content/en/story/01-two.md:9"><p><a href="/__open-in-editor?file=content%2Fen%2Fstory%2F01-two.md%3A9%3A1" target="open-in-editor">content/en/story/01-two.md:9</a></p><p>The bare number &quot;52&quot; stands in the prose.</p><p>Numbers come from the data through a fact token; dates may be typed (&quot;16 September 2025&quot;, &quot;July 2024&quot;, &quot;2024–25&quot;).</p><p>Facts with this value: {{2025-09-11-release-52/released}}. In a quotation or name: {{quoted:52}}.</p></div>
    ",
        "type": "html",
      },
    ]
  `);
});
