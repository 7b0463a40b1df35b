import { rich } from '../rich';
import type { VALUES } from './english-values';
import { aType, bytes, count, number, seconds, text, theType } from './german-words';

export const GERMAN_VALUES: typeof VALUES = {
  'int-text': (p) =>
    rich`Der Text ${p.text} ist keine ganze Zahl, deshalb kann ${'int'} ihn nicht lesen.`,
  'int-empty': () => rich`Der Text ist leer, deshalb findet ${'int'} keine Zahl darin.`,
  'float-text': (p) => rich`Der Text ${p.text} ist keine Zahl, die ${'float'} lesen kann.`,
  'float-text-unknown': () => rich`Der Text ist keine Zahl, die ${'float'} lesen kann.`,
  'unpack-many': (p) =>
    rich`Links ist die Zahl der Namen ${p.wanted}, aber es gibt ${p.given} Werte dafür.`,
  'unpack-many-some': (p) =>
    rich`Links ist die Zahl der Namen ${p.wanted}, aber es gibt mehr Werte.`,
  'unpack-few': (p) =>
    rich`Zu füllen sind ${p.wanted} Namen, aber die Zahl der Werte ist ${p.given}.`,
  'index-range': (p) => {
    const place = p.index === '' ? text('dem verlangten Platz') : rich`dem Platz ${p.index}`;
    if (p.length === null) return rich`${p.owner} hat an ${place} nichts.`;
    if (p.length === 0) return rich`${p.owner} ist leer und hat deshalb an ${place} nichts.`;
    return rich`${p.owner} hat ${count(p.length, 'Teil', 'Teile')} und deshalb an ${place} nichts: Gezählt wird ab 0.`;
  },
  'pop-empty': (p) => rich`${p.owner} ist leer: Es gibt nichts herauszunehmen.`,
  'not-in-list': (p) => rich`${p.item} ist nicht in ${p.owner}.`,
  'key-missing': (p) =>
    p.owner === ''
      ? rich`Den Schlüssel ${p.key} gibt es nicht.`
      : rich`${p.owner} hat keinen Schlüssel ${p.key}.`,
  'zero-division': (p) =>
    p.divisor === ''
      ? rich`Hier wird durch null geteilt, und das hat kein Ergebnis.`
      : rich`${p.divisor} ist hier null, und Teilen durch null hat kein Ergebnis.`,
  recursion: (p) =>
    rich`${p.function} hat sich immer wieder selbst aufgerufen, tiefer als dieses Python erlaubt.`,
  'file-missing': (p) => rich`Die Datei ${p.path} gibt es hier nicht.`,
  'file-missing-some': () => rich`Diese Datei gibt es hier nicht.`,
  'file-closed': (p) =>
    rich`Die Datei ${p.owner} ist schon geschlossen und lässt sich weder lesen noch schreiben.`,
  'file-refused': (p) => rich`Die Datei ließ sich nicht benutzen. Python sagt: ${text(p.message)}.`,
  'write-text': (p) =>
    rich`In diese Datei lässt sich nur Text schreiben, und hier bekam sie ${theType(p.type)}.`,
  'math-domain': (p) => rich`${p.code} hat für diese Zahl kein Ergebnis.`,
  'empty-sequence': (p) =>
    rich`${p.function} hat nichts bekommen, woraus es wählen kann: Es ist leer.`,
  'range-empty': (p) =>
    rich`${p.code} hat keine Zahl zur Auswahl, weil die erste größer ist als die letzte.`,
  'value-refused': (p) =>
    p.message === ''
      ? rich`${p.code} hat einen Wert bekommen, mit dem es nichts anfangen kann.`
      : rich`${p.code} hat einen Wert bekommen, mit dem es nichts anfangen kann. Python sagt: ${text(p.message)}.`,
  assertion: (p) => rich`${'assert'} hat festgestellt, dass ${p.condition} nicht stimmt.`,
  'raised-here': (p) =>
    p.message === ''
      ? rich`Das Programm selbst hat ${p.type} ausgelöst.`
      : rich`Das Programm selbst hat ${p.type} ausgelöst, und sagt dazu: ${p.message}.`,
  'input-ended': (p) => rich`${p.function} wollte eine Zeile Eingabe, und es gibt keine mehr.`,
  'json-text': () => rich`Der Text ist kein JSON, deshalb kann ${'json'} ihn nicht lesen.`,
  'format-places': () => rich`Der Text hat mehr Plätze zu füllen, als es Werte gibt.`,
  'format-code': (p) => rich`Die Form ${p.code} ist für Zahlen, und der Wert ist ${aType(p.type)}.`,
  interrupted: () => rich`Das Programm wurde unterbrochen.`,
  exited: (p) => rich`Das Programm hat sich mit ${`sys.exit(${p.code})`} selbst beendet.`,
  'iteration-ended': () => rich`${'next'} wollte noch einen Wert, und es gibt keinen mehr.`,
  'number-large': () => rich`Die Zahl wurde größer, als eine Zahl dieser Art sein kann.`,
  'not-supported': (p) => rich`Das kann dieses Python noch nicht. Es sagt: ${text(p.message)}.`,
  'something-raised': (p) =>
    p.message === ''
      ? rich`Das Programm traf auf ${p.type} und ging nicht weiter.`
      : rich`Das Programm traf auf ${p.type} und ging nicht weiter. Python sagt: ${text(p.message)}.`,
  'limit-time': (p) =>
    rich`Der Lauf dauerte länger als ${text(seconds(p.value))}, die Grenze für einen Lauf.`,
  'limit-steps': (p) =>
    rich`Der Lauf brauchte ${text(number(p.value))} Schritte, die Grenze für einen Lauf.`,
  'limit-heap': (p) =>
    rich`Das Programm brauchte mehr Speicher als die ${text(bytes(p.value))}, die Python hier hat.`,
  'limit-recursion': () =>
    rich`Funktionen haben einander tiefer aufgerufen, als dieses Python erlaubt.`,
  'limit-output': (p) =>
    rich`Das Programm hat mehr als ${text(bytes(p.value))} ausgegeben, die Grenze für einen Lauf.`,
  'limit-outputLines': (p) =>
    rich`Das Programm hat mehr als ${text(number(p.value))} Zeilen ausgegeben, die Grenze für einen Lauf.`,
  'limit-fileCount': (p) =>
    rich`Das Programm hat mehr als ${text(number(p.value))} Dateien angelegt.`,
  'limit-fileBytes': (p) => rich`Eine Datei wäre größer geworden als ${text(bytes(p.value))}.`,
  'limit-filesBytes': (p) =>
    rich`Alle Dateien zusammen wären größer geworden als ${text(bytes(p.value))}.`,
  'limit-hostCalls': (p) =>
    rich`Das Programm hat öfter als ${text(number(p.value))} Mal Funktionen dieser Seite aufgerufen.`,
  'limit-hostCallBytes': (p) =>
    rich`Das Programm hat in einem Aufruf mehr als ${text(bytes(p.value))} mit dieser Seite ausgetauscht.`,
  'limit-hostCallTime': (p) =>
    rich`Eine Funktion dieser Seite hat nach ${text(seconds(p.value))} noch nicht geantwortet.`,
  stopped: () => rich`Du hast diesen Lauf gestoppt.`,
  crashed: () => rich`Pythons Motor ist bei diesem Programm ausgefallen.`,
};
