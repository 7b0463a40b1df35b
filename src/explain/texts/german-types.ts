import { rich } from '../rich';
import type { TYPES } from './english-types';
import { aType, count, list, text, theType, withType } from './german-words';

const values = (number: number) =>
  number === 0 ? text('keinen Wert') : count(number, 'Wert', 'Werte');

export const GERMAN_TYPES: typeof TYPES = {
  'operator-types': (p) =>
    rich`${p.operator} geht nicht mit ${withType(p.left)} links und ${withType(p.right)} rechts.`,
  'operator-type': (p) => rich`${p.operator} geht nicht mit ${withType(p.type)}.`,
  'compare-types': (p) =>
    rich`${p.operator} kann ${theType(p.left)} nicht mit ${withType(p.right)} vergleichen.`,
  'none-operator': (p) =>
    rich`${p.owner} ist ${'None'}, also kein Wert, und damit kann ${p.operator} nichts anfangen.`,
  'none-iterable': (p) =>
    rich`${p.owner} ist ${'None'}, also kein Wert: Es gibt nichts zu durchlaufen.`,
  'none-subscript': (p) =>
    rich`${p.owner} ist ${'None'}, also kein Wert: Mit ${'[ ]'} lässt sich daraus nichts nehmen.`,
  'sum-texts': (p) => rich`${p.function} addiert Zahlen, aber unter den Werten ist Text.`,
  'no-length': (p) =>
    rich`${'len'} zählt, was in einem Wert steckt, und das hier ist ${aType(p.type)}.`,
  'not-iterable': (p) =>
    rich`${p.owner} ist ${aType(p.type)} und lässt sich nicht Stück für Stück durchlaufen.`,
  'not-iterable-some': (p) =>
    rich`Etwas ist hier ${aType(p.type)} und lässt sich nicht Stück für Stück durchlaufen.`,
  'not-callable': (p) =>
    rich`${p.owner} ist ${aType(p.type)} und keine Funktion: Die Klammern dahinter können es nicht aufrufen.`,
  'name-covered': (p) =>
    rich`${p.name} ist nicht mehr Pythons eigene Funktion: Das Programm hat dem Namen einen anderen Wert gegeben, ${p.value}.`,
  'not-subscriptable': (p) =>
    rich`${p.owner} ist ${aType(p.type)}: Mit ${'[ ]'} lässt sich daraus nichts nehmen.`,
  'index-type': (p) =>
    rich`Der Platz in ${withType(p.container)} muss eine ganze Zahl sein, und hier ist er ${aType(p.type)}.`,
  'no-item-assignment': (p) =>
    rich`${p.owner} ist ${aType(p.type)}, und dessen Teile lassen sich nicht ändern.`,
  unhashable: (p) =>
    rich`Der Schlüssel eines Wörterbuchs oder ein Teil einer Menge darf nicht ${aType(p.type)} sein, weil sich das ändern kann.`,
  'join-numbers': () =>
    rich`${'join'} setzt Texte zusammen, und in der Liste ist nicht alles Text.`,
  'float-for-int': (p) => rich`Hier wird eine ganze Zahl gebraucht, und das ist ${aType(p.type)}.`,
  'arguments-missing': (p) =>
    rich`Beim Aufruf von ${p.function} fehlt ein Wert für ${list(p.names)}.`,
  'arguments-few': (p) =>
    rich`${p.function} nimmt ${values(p.takes)} und hat ${values(p.given)} bekommen.`,
  'arguments-many': (p) =>
    rich`${p.function} nimmt ${values(p.takes)}, hat aber ${values(p.given)} bekommen.`,
  'self-missing': (p) =>
    rich`${p.function} ist eine Methode: Python gibt ihr das Objekt als ersten Wert mit, und dafür hat sie keinen Parameter.`,
  'argument-unknown': (p) => rich`${p.function} hat keinen Parameter mit dem Namen ${p.name}.`,
  'argument-twice': (p) =>
    rich`${p.function} hat zwei Werte für ${p.name} bekommen: einen durch den Platz, einen durch den Namen.`,
  'convert-type': (p) => rich`${p.function} kann keine Zahl aus ${withType(p.type)} machen.`,
  'raise-text': () => rich`${'raise'} braucht eine Ausnahme und hat hier etwas anderes bekommen.`,
  'type-refused': (p) =>
    rich`${p.code} hat einen Wert einer Art bekommen, die es nicht nimmt. Python sagt: ${text(p.message)}.`,
};
