import { rich } from '../rich';
import type { LookAlike, SYNTAX } from './english-syntax';
import { text } from './german-words';

const LOOKS: Readonly<Record<LookAlike, string>> = {
  quote: 'ein typografisches Anführungszeichen',
  dash: 'ein langer Strich',
  times: 'ein Malzeichen',
  divide: 'ein Geteiltzeichen',
  compare: 'ein Zeichen der Mathematik',
  wide: 'ein Zeichen einer anderen Schrift',
  space: 'ein besonderes Leerzeichen',
};

export const GERMAN_SYNTAX: typeof SYNTAX = {
  'bracket-open': (p) => rich`Diese ${p.bracket} wird nie geschlossen.`,
  'bracket-extra': (p) => rich`Diese ${p.bracket} schließt eine Klammer, die nie geöffnet wurde.`,
  'bracket-other': (p) =>
    rich`${p.bracket} steht, wo die Klammer ${p.opener} geschlossen werden muss.`,
  'quote-open': (p) => rich`Der Text, der mit diesem ${p.quote} beginnt, endet nie.`,
  'quote-inside': (p) =>
    rich`Der Text endet am ${p.quote} vor diesem Wort; vielleicht sollte das Zeichen zum Text gehören.`,
  'quote-other': (p) =>
    rich`Der Text beginnt mit ${p.opener} und endet mit ${p.quote}: Beide müssen gleich sein.`,
  'colon-missing': (p) =>
    rich`Die Zeile, die mit ${p.word} beginnt, braucht am Ende einen Doppelpunkt.`,
  'colon-other': (p) =>
    rich`Wo die Zeile, die mit ${p.word} beginnt, einen Doppelpunkt braucht, steht ${p.found}.`,
  'body-missing': (p) =>
    rich`Was zum ${p.word} in Zeile ${p.line} gehört, muss eingerückt sein, und diese Zeile ist es nicht.`,
  'body-none': (p) => rich`Es folgt nichts, was zu diesem ${p.word} gehört.`,
  'indent-extra': () => rich`Diese Zeile ist eingerückt, und nichts davor verlangt das.`,
  'dedent-other': () =>
    rich`Diese Zeile ist weniger eingerückt als die davor, aber nicht so weit wie irgendeine frühere.`,
  'tabs-mixed': () => rich`Diese Zeile ist mit einem Tabulator eingerückt, andere mit Leerzeichen.`,
  'else-alone': (p) => rich`Zu diesem ${p.word} gibt es kein ${p.partner}, zu dem es gehört.`,
  'try-alone': (p) =>
    rich`Das ${p.word} vor dieser Zeile sagt nicht, was bei einem Fehler geschehen soll.`,
  'comma-missing': () => rich`Zwei Werte stehen nebeneinander, und dazwischen steht nichts.`,
  'dict-colon': () => rich`In einem Wörterbuch steht zwischen Schlüssel und Wert ein Doppelpunkt.`,
  'words-together': (p) =>
    rich`${p.left} und ${p.right} stehen nebeneinander, und Python weiß nicht, was es damit tun soll.`,
  'value-missing': (p) => rich`Nach ${p.after} fehlt ein Wert.`,
  'equals-single': (p) =>
    rich`Ein einzelnes ${p.sign} gibt einem Namen einen Wert. Es vergleicht nicht.`,
  'print-brackets': (p) => rich`Was ${p.word} zeigen soll, muss in Klammern stehen.`,
  'call-brackets': (p) =>
    rich`${p.word} ist eine Funktion: Was sie bekommt, muss in Klammern stehen.`,
  'word-misspelt': (p) => rich`${p.word} ist kein Wort von Python. Es sieht aus wie ${p.right}.`,
  'else-if': (p) => rich`${p.word} gibt es in Python nicht. Es heißt ${'elif'}.`,
  'else-condition': (p) =>
    rich`${p.word} nimmt keine Bedingung: Es ist für alles, was übrig bleibt.`,
  increment: (p) => rich`${p.sign} gibt es in Python nicht.`,
  'sign-foreign': (p) => rich`${p.sign} wird in Python hier nicht benutzt.`,
  'comment-foreign': (p) => rich`Mit ${p.sign} beginnt in Python kein Kommentar.`,
  'character-other': (p) =>
    rich`Das Zeichen ${p.character} (${text(LOOKS[p.look])}) sieht nur so aus wie eines, das Python kennt.`,
  'character-odd': (p) => rich`Mit dem Zeichen ${p.character} kann Python hier nichts anfangen.`,
  'keyword-name': (p) =>
    rich`${p.word} ist ein Wort von Python selbst und kann nicht der Name von etwas anderem sein.`,
  'name-digit': (p) => rich`${p.name} beginnt mit einer Ziffer, und das darf ein Name nicht.`,
  'name-space': (p) => rich`In einem Namen darf kein Leerzeichen stehen: ${p.name}.`,
  'assign-call': (p) => rich`${p.code} ist ein Aufruf, und der kann keinen Wert bekommen.`,
  'assign-value': (p) => rich`${p.code} ist ein Wert und kann keinen anderen bekommen.`,
  'assign-expression': (p) =>
    rich`${p.code} ist etwas zum Ausrechnen und kann keinen Wert bekommen.`,
  'in-missing': (p) => rich`Nach dem Namen, der auf ${p.word} folgt, fehlt das Wort ${'in'}.`,
  'return-outside': (p) => rich`${p.word} beendet eine Funktion, und dieses steht in keiner.`,
  'loop-outside': (p) => rich`${p.word} ist für Schleifen, und dieses steht in keiner.`,
  'fstring-open': (p) => rich`Diese ${p.bracket} im f-String wird nie geschlossen.`,
  'fstring-empty': () => rich`Zwischen diesen Klammern des f-Strings steht nichts.`,
  'fstring-extra': (p) => rich`Diese ${p.bracket} im f-String hat keine Partnerin davor.`,
  'brace-block': (p) =>
    rich`Python benutzt ${p.bracket} nicht für Blöcke. Das tun Doppelpunkt und Einrückung.`,
  'word-extra': (p) => rich`${p.word} gibt es in Python hier nicht.`,
  'python2-except': (p) =>
    rich`Das ${p.sign} zwischen der Ausnahme und ihrem Namen stammt aus Python 2.`,
  'python2-raise': () => rich`${'raise'} mit einem Komma stammt aus Python 2.`,
  'python2-backticks': (p) => rich`Das Zeichen ${p.sign} stammt aus Python 2.`,
  'import-order': () => rich`Zuerst kommt ${'from'}, dann ${'import'}.`,
  'def-brackets': (p) => rich`Hinter dem Namen der Funktion ${p.function} fehlen die Klammern.`,
  'leading-zero': (p) =>
    rich`${p.number} beginnt mit einer Null, und das darf eine ganze Zahl nicht.`,
  'default-order': (p) =>
    rich`${p.name} hat keinen Vorgabewert, steht aber hinter einem Parameter, der einen hat.`,
  'keyword-order': (p) =>
    rich`${p.code} wird durch seinen Platz übergeben, steht aber hinter einem Wert mit Namen.`,
  'parameter-twice': (p) => rich`Zwei Parameter dieser Funktion heißen ${p.name}.`,
  'conditional-else': (p) =>
    rich`Ein ${p.word} in einem Ausdruck braucht ein ${'else'} mit dem anderen Wert.`,
  'match-missing': () => rich`${'match'} kennt dieses Python noch nicht.`,
  'syntax-other': (p) => rich`Python kann diese Zeile nicht lesen. Es sagt: ${text(p.message)}.`,
  'syntax-near': (p) => rich`Python kann die Zeile bei ${p.code} nicht lesen.`,
};
