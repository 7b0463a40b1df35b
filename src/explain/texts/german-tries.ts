import { rich } from '../rich';
import type { TRIES } from './english-tries';
import { list, text } from './german-words';

export const GERMAN_TRIES: typeof TRIES = {
  'try-name': (p) => rich`Meinst du ${p.right} statt ${p.wrong}?`,
  'try-quotes': (p) => rich`Wenn es Text sein soll, setze es in Anführungszeichen: ${p.quoted}`,
  'try-value-first': (p) =>
    rich`Gib ${p.name} vor dieser Zeile einen Wert, zum Beispiel ${`${p.name} = 0`}`,
  'try-define': (p) =>
    rich`Wenn es deine eigene Funktion ist, definiere sie vor dieser Zeile: ${p.code}`,
  'try-move-up': (p) =>
    rich`Setze Zeile ${text(p.line)}, in der ${p.name} seinen Wert bekommt, über diese.`,
  'try-run-cell': (p) => rich`Führe zuerst ${p.cell} aus, dann diese Zelle noch einmal.`,
  'try-return': (p) =>
    rich`Beende ${p.function} mit ${`return ${p.name}`} und behalte das Ergebnis: ${`${p.name} = ${p.function}(…)`}`,
  'try-parameter': (p) =>
    rich`Gib ${p.name} als Parameter an ${p.function}, und gib den neuen Wert zurück.`,
  'try-global': (p) =>
    rich`Wenn die Funktion die Variable von außen ändern soll, beginne sie mit ${`global ${p.name}`}`,
  'try-import': (p) => rich`Setze diese Zeile an den Anfang: ${p.line}`,
  'try-module-name': (p) => rich`Das Modul ist importiert: Nenne seinen Namen mit, ${p.code}`,
  'try-instead': (p) => rich`Schreibe stattdessen ${p.right}.`,
  'try-self': (p) => rich`Bewahre den Wert in ${p.function} im Objekt auf: ${p.code}`,
  'try-see-names': (p) => rich`Sieh nach, was es gibt: ${p.code}`,
  'try-method-alone': (p) =>
    rich`${p.code} ändert die Liste selbst und ergibt keinen Wert: Setze es in eine eigene Zeile, ohne ${'='}.`,
  'try-add-return': (p) =>
    rich`Lass ${p.function} mit ${'return'} und dem Wert enden: Ohne das ergibt eine Funktion ${'None'}.`,
  'try-check-none': (p) =>
    rich`Sieh nach, woher ${p.code} seinen Wert bekommt: Dort kam ${'None'} heraus.`,
  'try-plain-lists': (p) => rich`Nimm Listen und die Module ${list(p.modules)}.`,
  'try-said': (p) => rich`Python sagt: ${text(p.said.replace(/\.$/, ''))}.`,
  'try-elsewhere': (p) =>
    rich`Führe dieses Programm dort aus, wo Python und ${p.module} installiert sind.`,
  'try-to-text': (p) => rich`Mache Text aus der Zahl: ${p.code}, oder nimm einen f-String.`,
  'try-input-number': (p) => rich`${'input'} ergibt immer Text. Mache eine Zahl daraus: ${p.code}`,
  'try-to-number': (p) => rich`Mache eine Zahl aus dem Text: ${p.code}`,
  'try-text-remove': () =>
    rich`Um etwas aus einem Text zu nehmen, nutze ${'replace'}: ${'text.replace("b", "")'}`,
  'try-list-add': (p) =>
    rich`Zu einer Liste lässt sich nur eine Liste addieren: ${p.code}, oder nutze ${'append'}.`,
  'try-each': (p) => rich`Um es mit jedem Teil zu tun, durchlaufe sie: ${`for item in ${p.code}:`}`,
  'try-print-inside': (p) =>
    rich`${p.function} zeigt einen Wert und ergibt keinen: Setze alles in seine Klammern.`,
  'try-numbers-in-list': () => rich`Mache zuerst Zahlen aus den Texten: ${'int(item)'}`,
  'try-same-type': () => rich`Nimm lauter Werte einer Art: lauter Zahlen oder lauter Texte.`,
  'try-length-text': (p) => rich`Um die Ziffern einer Zahl zu zählen, mache Text daraus: ${p.code}`,
  'try-range': (p) => rich`Um bis zu einer Zahl zu zählen, nimm ${p.code}`,
  'try-times': (p) => rich`Zum Malnehmen schreibe das ${'*'}: ${p.code}`,
  'try-del': (p) =>
    rich`Führe einmal ${p.code} aus, um die Funktion zurückzubekommen, und nenne die Variable anders als ${p.name}.`,
  'try-no-brackets': (p) => rich`Lass die Klammern weg: ${p.code}`,
  'try-square': (p) => rich`Um ein Teil zu nehmen, nutze eckige Klammern: ${p.code}`,
  'try-comma': () => rich`Setze ein Komma zwischen die beiden Werte.`,
  'try-round': (p) => rich`Rufe eine Funktion mit runden Klammern auf: ${p.code}`,
  'try-index-text': (p) => rich`Um eine Ziffer zu nehmen, mache Text aus der Zahl: ${p.code}`,
  'try-index-number': (p) => rich`Nimm eine ganze Zahl für den Platz, etwa ${p.code}`,
  'try-floor': () =>
    rich`Teile mit ${'//'}, wo eine ganze Zahl gebraucht wird: ${'/'} ergibt immer eine Kommazahl.`,
  'try-new-text': () => rich`Mache aus den Teilen einen neuen Text und behalte den.`,
  'try-list': (p) => rich`Nimm eine Liste, die lässt sich ändern: ${p.code}`,
  'try-tuple': () => rich`Nimm stattdessen ein Tupel, mit runden Klammern: ${'(1, 2)'}`,
  'try-join-text': () =>
    rich`Mache zuerst Text aus jedem Teil: ${'", ".join(str(item) for item in items)'}`,
  'try-pass': (p) => rich`Setze einen Wert für ${list(p.names)} in die Klammern: ${p.code}`,
  'try-fewer': (p) =>
    rich`Gib nur mit, was es nimmt, oder füge bei der Definition einen Parameter hinzu: ${p.code}`,
  'try-more': (p) => rich`Gib alles mit, was es braucht: ${p.code}`,
  'try-see-help': (p) => rich`Sieh nach, was es nimmt: ${p.code}`,
  'try-add-self': (p) => rich`Mache ${'self'} zum ersten Parameter: ${p.code}`,
  'try-argument-once': (p) => rich`Gib ${p.name} nur einmal mit.`,
  'try-parameters': (p) => rich`Das sind die Parameter: ${p.code}`,
  'try-check-value': (p) => rich`Sieh dir den Wert kurz vor dieser Zeile an: ${p.code}`,
  'try-raise': (p) => rich`Löse eine Ausnahme aus, die den Text enthält: ${p.code}`,
  'try-float': (p) => rich`Für eine Kommazahl nimm ${'float'}: ${p.code}`,
  'try-digits': () => rich`Der Text darf nur aus Ziffern bestehen; frage sonst noch einmal danach.`,
  'try-type-number': () => rich`Tippe eine Zahl, bevor du die Eingabetaste drückst.`,
  'try-point': (p) => rich`Schreibe einen Punkt, kein Komma: ${p.right}`,
  'try-match-count': () => rich`Nimm so viele Namen, wie es Werte gibt.`,
  'try-items': (p) =>
    rich`Ein Wörterbuch ergibt nur seine Schlüssel. Für Schlüssel und Werte nimm ${p.code}`,
  'try-last-index': (p) => rich`Der letzte Platz in ${p.owner} ist ${p.last}.`,
  'try-not-empty': (p) => rich`Prüfe zuerst, ob etwas darin ist: ${`if ${p.code}:`}`,
  'try-in': (p) => rich`Prüfe zuerst, ob es da ist: ${p.code}`,
  'try-key': (p) => rich`Es gibt den Schlüssel ${p.key}: Meinst du den?`,
  'try-get': (p) =>
    rich`Wenn der Schlüssel fehlen darf, nimm ${p.code}; das ergibt dann ${'None'}.`,
  'try-count-get': (p) => rich`Lass einen fehlenden Schlüssel als 0 gelten: ${p.code}`,
  'try-check-zero': (p) => rich`Prüfe zuerst, dass es nicht null ist: ${p.code}`,
  'try-base-case': (p) =>
    rich`Lass ${p.function} im einfachsten Fall mit einem ${'if'} zurückkehren, ohne sich selbst aufzurufen.`,
  'try-smaller': (p) =>
    rich`${p.function} ruft sich mit demselben Wert auf: Lass den Wert kleiner werden.`,
  'try-files': () => rich`Sieh nach, welche Dateien es gibt: ${'import os; print(os.listdir())'}`,
  'try-before-close': (p) => rich`Tu das vor ${p.code}`,
  'try-not-negative': () => rich`Prüfe zuerst, dass die Zahl nicht unter null liegt.`,
  'try-small-first': (p) => rich`Setze die kleinere Zahl zuerst: ${p.low}, dann ${p.high}`,
  'try-assertion': () =>
    rich`Sieh dir die Werte in der Bedingung an: Einer ist nicht, wie du erwartest.`,
  'try-look-at-call': (p) => rich`Sieh dir den Aufruf an, der hierher geführt hat: ${p.code}`,
  'try-give-input': () => rich`Gib dem Programm so viele Zeilen Eingabe, wie es verlangt.`,
  'try-json-quotes': () =>
    rich`JSON will doppelte Anführungszeichen um Namen und Texte und kein Komma am Ende.`,
  'try-format-count': () => rich`Gib für jedes Klammerpaar einen Wert mit.`,
  'try-format-number': (p) => rich`Mache zuerst eine Zahl aus dem Wert: ${p.code}`,
  'try-loop-end': () =>
    rich`Suche nach einer Schleife, die nie endet: Wird ihre Bedingung irgendwann falsch?`,
  'try-print-loop': () => rich`Suche nach einem ${'print'} in einer Schleife, die nie endet.`,
  'try-less-memory': () =>
    rich`Suche nach einer Liste oder einem Text ohne Ende, und lösche mit ${'del'}, was nicht gebraucht wird.`,
  'try-remove-files': () => rich`Entferne Dateien, die nicht gebraucht werden, mit ${'os.remove'}.`,
  'try-run-again': () => rich`Führe die Zellen von oben noch einmal aus. Dein Code ist sicher.`,
  'try-read-traceback': () =>
    rich`Lies das Traceback von unten: Es nennt die Zeile, in der es geschah.`,
};
