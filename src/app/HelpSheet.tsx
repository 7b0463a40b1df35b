import { Dialog } from '../ui/Dialog';

const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
const TAB_MODE = MOD === '⌘' ? ['Ctrl', 'Shift', 'M'] : ['Ctrl', 'M'];

type Row = readonly [keys: readonly string[], what: string];

const WHILE_WRITING: readonly Row[] = [
  [[MOD, 'Enter'], 'Run the cell'],
  [['Shift', 'Enter'], 'Run the cell and go to the next'],
  [['Alt', 'Enter'], 'Run the cell and add one below'],
  [['Esc'], 'Leave the editor; the focus is then on the cell'],
  [TAB_MODE, 'Let Tab move the focus instead of indenting; again to go back'],
  [['Ctrl', 'Space'], 'Complete a name'],
  [[MOD, 'S'], 'Save at once; all is saved as you type anyway'],
  [[MOD, '/'], 'Turn lines into comments and back'],
  [['F1'], 'All commands of the editor'],
];

const ON_A_CELL: readonly Row[] = [
  [['Enter'], 'Go into the cell and write'],
  [['↑'], 'Go to the cell above'],
  [['↓'], 'Go to the cell below'],
  [['Alt', '↑'], 'Move the cell up'],
  [['Alt', '↓'], 'Move the cell down'],
  [['A'], 'Add a code cell above'],
  [['B'], 'Add a code cell below'],
  [['M'], 'Add a text cell below'],
  [['Delete'], 'Delete the cell'],
  [['Z'], 'Undo deleting'],
  [['Tab'], 'Go on to what comes after the editor'],
];

const WHEN_ASKED: readonly Row[] = [
  [['Enter'], 'Send the line'],
  [['Ctrl', 'D'], 'Say that there is no more input'],
  [['Esc'], 'Leave the line unsent; the focus is then on the cell'],
];

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <p className="help-note">
        Tab indents while you write code. To leave the editor with the keyboard, press{' '}
        <kbd>Esc</kbd> and then <kbd>Tab</kbd>.
      </p>
      <KeyTable caption="While writing" rows={WHILE_WRITING} />
      <KeyTable caption="On a cell (after Esc)" rows={ON_A_CELL} />
      <KeyTable caption="When the program asks for input" rows={WHEN_ASKED} />
    </Dialog>
  );
}

function KeyTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  return (
    <table className="help-table">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([keys, what]) => (
          <tr key={what}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
