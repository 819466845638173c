/** The words of an English verdict on going again. All keys are in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of going to an event. */
export const VERBS = words(
  'go going attend attending come coming be being return returning visit visiting join joining do ' +
    'doing sign signing register registering bother bothering participate participating repeat ' +
    'repeating travel travelling traveling fly flying show book booking send sending pay paying',
);

/** Words that make it a second time. */
export const MARKERS = words('again back anymore twice');

/** What may stand between the verb and the sign of "again". */
export const GAP_WORDS = words(
  'to for at in with up on this the that these those any another such it there here one kind sort type ' +
    'of event events conference conferences conf summit forum meetup meeting workshop symposium ' +
    'congress fair expo festival show thing things edition series whole myself person online my our ' +
    'own team dime money day days either all same anyone anybody people someone somebody like a an ' +
    'out right straight definitely probably certainly gladly happily time over ever his way two three both',
);

/** Nouns that say that it is the event that one goes back to. */
export const EVENT_NOUNS = words(
  'event events conference conferences conf summit forum meetup meeting workshop symposium congress ' +
    'fair expo festival show con edition series one camp unconference hackathon roadshow day days ' +
    'week gathering',
);

/** What may follow without making it about something else. */
export const TAIL_WORDS = words(
  'next this and or as since though although unless if only without for here there either anymore when ' +
    'until till even that thanks myself with again ever just any in regardless tomorrow every however ' +
    'except provided assuming while given due not is was purely mainly mostly',
);

export const NEGATIONS = words(
  'not never no nor neither cannot wouldnt wont dont refuse done hardly unlikely doubt nothing',
);

/** Words by which the writer takes some of it back. */
export const HEDGES = words(
  'probably likely perhaps maybe possibly might may unlikely doubt hardly rarely suspect guess likelihood ' +
    'expect imagine reckon suppose hopefully',
);

export const SURE_WORDS = words(
  'definitely certainly absolutely surely sure gladly happily must always already booked obviously course ' +
    '100 100% totally 110 heartbeat hesitation delighted',
);

export const UNDECIDED_WORDS = words(
  'might may maybe perhaps possibly could consider considering undecided',
);

export const WISH_WORDS = words(
  "would i'd we'd hope hoping hopefully want wanting wants like love happy glad plan planning worth should " +
    'probably likely tempted keen eager intend looking intending aim aiming wish open willing recommend ' +
    'need bother expect expecting try trying wouldnt',
);

export const WILL_WORDS = words("will i'll we'll i'm we're am are going gonna shall");

/** All words that may stand between the writer and the verb; any other makes it somebody else's. */
export const MODAL_WORDS: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...HEDGES,
  ...SURE_WORDS,
  ...UNDECIDED_WORDS,
  ...WISH_WORDS,
  ...WILL_WORDS,
  ...words(
    "won't wouldn't don't doesn't didn't couldn't can't aren't isn't i've i'd i'll be being been to for on " +
      'of in a an the it so and also still really very much quite just simply personally honestly ' +
      'frankly overall verdict next year time future this that all then at any case event either way ' +
      'think feel believe say said told see myself ourselves reason reasons point no desire plans ' +
      'intention interest inclined rush hurry more than again back some somehow most almost well ok okay ' +
      'yes yeah yep nope too now from here out as conclusion summary short do have has had going go ' +
      'ever kind sort bit little would will thinking twice before about forward there is can find ' +
      'wait spend waste money pay paying another ticket my our own worthwhile me ' +
      'regret double extra full price maybe perhaps only hesitate second colleagues team boss company whether if even excited',
  ),
]);

/** Conditions that are of one's own days and health only: whoever names them means to go. */
export const OWN_CIRCUMSTANCES = String.raw`if (?:i can|i'm (?:free|around|able|still|well|available|spared|invited|off|not (?:on|at|in|away|working|abroad|ill|travelling))|i (?:get|have|find|manage|am free|still can|am still)(?: \w+){0,2} (?:time|leave|off|away|there|it)|possible|invited|time (?:allows|permits)|nothing (?:clashes|comes up|gets in the way|else)|it (?:doesn't|does not) clash|the (?:dates?|days?) (?:works?|suits?|fits?|allows?|don't clash|doesn't clash)|(?:my|the) (?:budget|diary|calendar|schedule|rota|shifts?|health|knees?|back|boss|wife|husband|kids?|family) (?:is (?:free|clear|willing)|allows?|permits?|holds?|lets? me|agrees?|behaves?|doesn't clash)|work (?:allows|permits|lets me)|they'll have (?:me|us))`;

/** Signs of a condition; `even if` is none. */
export const CONDITION =
  /\b(?:only (?:if|when|once|with|for)|unless|(?<!even )(?<!as )if(?! only)(?! anything)(?! nothing)|provided(?: that)?|(?:as|so) long as|on condition|depends on|depending on|assuming)\b/iu;
