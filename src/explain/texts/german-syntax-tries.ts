import { rich } from '../rich';
import type { SYNTAX_TRIES } from './english-syntax-tries';

export const GERMAN_SYNTAX_TRIES: typeof SYNTAX_TRIES = {
  'try-close': (p) => rich`Setze ${p.closer} dahin, wo es enden soll.`,
  'try-remove': (p) => rich`Entferne ${p.code}`,
  'try-replace': (p) => rich`Schreibe ${p.right} an die Stelle von ${p.wrong}`,
  'try-other-quotes': (p) =>
    rich`Setze den ganzen Text in ${p.quote}, dann darf das andere Zeichen darin stehen.`,
  'try-colon': (p) => rich`Setze einen Doppelpunkt ans Ende: ${p.code}`,
  'try-indent': () => rich`Beginne diese Zeile mit vier Leerzeichen mehr.`,
  'try-pass-word': (p) =>
    rich`Füge darunter eine eingerückte Zeile hinzu. Wenn es noch nichts zu tun gibt: ${p.word}`,
  'try-unindent': () => rich`Nimm die Leerzeichen am Anfang der Zeile weg.`,
  'try-align': () => rich`Beginne diese Zeile genau unter der, zu der sie gehört.`,
  'try-spaces': () => rich`Nimm nur Leerzeichen: vier für jede Stufe.`,
  'try-else-place': (p) =>
    rich`Setze ${p.word} direkt hinter den Block seines ${p.partner}, mit derselben Einrückung.`,
  'try-except': (p) =>
    rich`Füge unter dem Block ${`${p.word}:`} hinzu, und was bei einem Fehler zu tun ist.`,
  'try-dict-colon': (p) => rich`Setze ${p.sign} zwischen den Schlüssel und den Wert.`,
  'try-operator': () =>
    rich`Setze dazwischen, was dort hingehört: einen Operator, ein Komma oder eine neue Zeile.`,
  'try-value-after': (p) => rich`Schreibe den Wert hinter ${p.after}`,
  'try-name-again': (p) =>
    rich`Jeder Vergleich braucht beide Seiten. Nenne ${p.name} noch einmal: ${p.code}`,
  'try-print': (p) => rich`Setze die Klammern: ${p.code}`,
  'try-other-name': (p) => rich`Wähle einen anderen Namen, etwa ${p.name}`,
  'try-letter-first': (p) =>
    rich`Lass den Namen mit einem Buchstaben beginnen und setze die Ziffern dahinter, statt ${p.name}`,
  'try-underscore': (p) => rich`Für einen Namen aus zwei Wörtern nimm ${'_'}: ${p.name}`,
  'try-assign-name': () => rich`Links von ${'='} muss ein Name stehen.`,
  'try-compare': () => rich`Zum Vergleichen nimm ${'=='}.`,
  'try-swap': (p) => rich`Der Name steht links, der Wert rechts: ${p.code}`,
  'try-in-word': (p) => rich`Setze ${p.word} dazwischen: ${p.code}`,
  'try-return-inside': () =>
    rich`Rücke die Zeile ein, wenn sie zu einer Funktion gehört, oder zeige den Wert mit ${'print'}.`,
  'try-loop-inside': (p) => rich`Setze ${p.word} in eine Schleife, oder nimm es weg.`,
  'try-fstring-value': (p) => rich`Setze einen Namen oder einen Wert dazwischen: ${p.code}`,
  'try-double': (p) => rich`Soll die Klammer selbst im Text stehen, schreibe ${p.code}`,
  'try-colon-indent': (p) =>
    rich`Schreibe ${p.sign} an ihre Stelle, rücke das Folgende ein und lass die schließende Klammer weg.`,
  'try-default-last': (p) => rich`Setze ${p.name} vor die Parameter, die einen Vorgabewert haben.`,
  'try-keyword-last': (p) => rich`Setze ${p.code} an den Anfang.`,
  'try-conditional': () =>
    rich`Python sagt es mit Wörtern: ${'a'} ${'if'} Bedingung ${'else'} ${'b'}`,
  'try-else-value': () =>
    rich`Ergänze den anderen Wert: ${'x = 5 if y else 0'}. Oder mache eine eigene Anweisung daraus: ${'if y:'}`,
  'try-if-instead': () => rich`Nimm stattdessen ${'if'}, ${'elif'} und ${'else'}.`,
  'try-look-before': () => rich`Sieh dir auch die Zeile davor an: Der Fehler kann dort beginnen.`,
};
