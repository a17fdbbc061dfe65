const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Words that may stand within a phrase without changing what it means. */
export const FILLERS: ReadonlySet<string> = new Set(
  listed(`a am an are be been being can could did do does for had has have he her his i is it its just kindly may me
    might must my of on our please really shall she should so that the their them these they this those to u us very
    was we were will would yet you your`),
);

/** Words that stand in any question and tell none apart. "Where" and "not" are not among them: they say what is asked. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...listed(`able about actually again allowed already and any anyone anything as ask asking assist assistance at
    because but by ca check checking dear demand demanding else ever from gave get getting give go going good got guide
    guys hello help helping hey hi how if im in inform information into ive know knowing learn let like list look
    looking madam make making more morning much need needed needing no now ok okay one or other out possible
    provide say saying see seeing seem show since sir some something still sure team tell than thank thanks then there thing
    think thinking too trying try understand up use using via want wanted wanting way well what when whether which while
    who why wish with wo wondering question afternoon evening yes urgent urgently also
    someone somebody last before after one two three four five six seven eight nine ten twenty thirty forty fifty sixty
    work working place placed`),
]);

/** What is typed short or run together, without its apostrophe, and what it stands for. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `aint is not, arent are not, cannot can not, cant can not, couldnt could not, didnt did not, dnt do not,
  doesnt does not, dont do not, gimme give me, gonna going to, gotta have to, hadnt had not, hasnt has not,
  havent have not, hows how is, im i am, isnt is not, ive i have, lemme let me, never not ever, nothing not anything,
  nvr not ever, shouldnt should not, thats that is, theres there is, wanna want to, wasnt was not, werent were not,
  whats what is, whens when is, wheres where is, whos who is, wont will not, wouldnt would not, youre you are,
  2day today, 2moro tomorrow, abt about, acc account, acct account, addr address, bc because, hrs hours, hw how,
  msg message, ph phone, pkg package, pls please, plz please, plzz please, plzzz please, qty quantity, r are,
  rcvd received, recd received, tel phone, thx thanks, tmrw tomorrow, u you, ur your, wat what, wen when, whr where,
  wht what, y why`
    .split(',')
    .map((pair) => listed(pair))
    .map(([short = '', ...long]) => [short, long]),
);
