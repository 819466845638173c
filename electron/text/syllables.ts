/** The syllables of Standard Chinese in pinyin, without tones and with v for ü. */

/** Initial, then the finals that it stands before; `_` is no initial. */
const TABLE = `
_ a ai an ang ao e ei en er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
c a ai an ang ao e en eng i ong ou u uan ui un uo
ch a ai an ang ao e en eng i ong ou u uai uan uang ui un uo
d a ai an ang ao e ei eng i ia ian iao ie ing iu ong ou u uan ui un uo
f a an ang ei en eng o ou u
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
q i ia ian iang iao ie in ing iong iu u uan ue un
r an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
t a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
w a ai an ang ei en eng o u
x i ia ian iang iao ie in ing iong iu u uan ue un
y a an ang ao e i in ing o ong ou u uan ue un
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo`;

const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [initial = '', ...finals] = line.split(' ');
      return finals.map((final) => (initial === '_' ? final : initial + final));
    }),
);

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((syllable) => Array.from(syllable, (_, at) => syllable.slice(0, at + 1))),
);

export const LONGEST_SYLLABLE = 6;

export const isSyllable = (letters: string): boolean => SYLLABLES.has(letters);

/** Whether letters are a syllable or the beginning of one. */
export const beginsSyllable = (letters: string): boolean => BEGINNINGS.has(letters);
