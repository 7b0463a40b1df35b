import { rich } from '../rich';
import type { NAMES } from './english-names';

export const GERMAN_NAMES: typeof NAMES = {
  'name-unknown': (p) => rich`Python kennt hier nichts mit dem Namen ${p.name}.`,
  'name-later': (p) =>
    rich`${p.name} wird benutzt, bevor es einen Wert hat: Den ersten bekommt es in Zeile ${p.line}, und die ist noch nicht fertig.`,
  'name-in-function': (p) =>
    rich`${p.name} gibt es nur in der Funktion ${p.function}; wenn sie endet, ist es weg.`,
  'name-in-cell': (p) =>
    rich`${p.name} bekommt seinen Wert in ${p.cell}, und die ist nicht gelaufen, seit Python gestartet wurde.`,
  'local-unset': (p) =>
    rich`In ${p.function} ist ${p.name} eine eigene Variable der Funktion, und sie hat noch keinen Wert.`,
  'local-unset-somewhere': () =>
    rich`Eine Variable dieser Funktion wird benutzt, bevor sie einen Wert hat.`,
  'import-missing': (p) => rich`Das Modul ${p.module} wird benutzt, wurde aber nicht importiert.`,
  'import-name-missing': (p) =>
    rich`${p.name} gehört zum Modul ${p.module} und wurde nicht importiert.`,
  'word-foreign': (p) =>
    rich`${p.word} ist ein Wort anderer Sprachen. In Python heißt es ${p.right}.`,
  'attribute-unknown': (p) =>
    rich`${p.owner} ist von der Art ${p.type}, und die hat nichts mit dem Namen ${p.name}.`,
  'module-attribute-unknown': (p) =>
    rich`Das Modul ${p.module} hat nichts mit dem Namen ${p.name}.`,
  'none-attribute': (p) =>
    rich`${p.owner} ist ${'None'}, also kein Wert, und hat deshalb kein ${p.name}.`,
  'module-unknown': (p) => rich`Ein Modul mit dem Namen ${p.module} gibt es hier nicht.`,
  'module-not-here': (p) =>
    rich`${p.module} gibt es zwar, aber dieses Python im Browser hat es nicht.`,
  'import-name-unknown': (p) =>
    rich`Das Modul ${p.module} hat nichts mit dem Namen ${p.name}, was importiert werden kann.`,
};
