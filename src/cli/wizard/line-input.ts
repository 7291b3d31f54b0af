/**
 * One line of text on a terminal. Node's own line editor rather than inquirer's: it keeps the cursor right in long Thai lines,
 * where letters outnumber columns, and a line that was emptied stays empty.
 */
import { clearScreenDown, createInterface, moveCursor } from 'node:readline';
import { Transform } from 'node:stream';
import { displayWidth } from '../../thai/text.ts';
import { BACK, type Back, type InputQuestion, Left } from './asker.ts';
import { answeredLine, bodyOf, keysLine, listenToKeys, type Terminal, textOf, widthOf } from './terminal.ts';

const PROMPT = '› ';

export async function askLine(question: InputQuestion, terminal: Terminal): Promise<string | Back> {
  const { output } = terminal;
  let initial = question.initial ?? '';
  let fault: string | null = null;
  for (;;) {
    const head = [bodyOf(question, terminal), ...(fault === null ? [] : [faultOf(fault, terminal)]), keysLine('input', terminal)].join('\n');
    output.write(`${head}\n`);
    const { text: typed, back } = await readLine(initial, terminal);
    const rows = Math.floor(displayWidth(PROMPT + typed) / (output.columns ?? 80)) + 1;
    moveCursor(output, 0, -(head.split('\n').length + rows));
    clearScreenDown(output);
    if (back) return BACK;
    const text = typed.replaceAll('\t', ' ').trim();
    fault = question.check?.(text) ?? null;
    if (fault === null) {
      output.write(`${answeredLine(question.message, text === '' ? '–' : (question.answered?.(text) ?? text), terminal, widthOf(terminal))}\n`);
      return text;
    }
    initial = typed;
  }
}

function faultOf(fault: string, terminal: Terminal): string {
  return terminal.paint.red(textOf({ message: `✘ ${fault}` }, terminal));
}

interface Typed { readonly text: string; readonly back: boolean }

function readLine(initial: string, { input, output }: Terminal): Promise<Typed> {
  return new Promise((resolve, reject) => {
    const keys = onOneLine(input);
    const line = createInterface({ input: keys.stream, output, terminal: true, prompt: PROMPT, historySize: 0 });
    let over = false;
    const end = (settle: () => void): void => {
      if (over) return;
      over = true;
      stop();
      line.close();
      keys.end();
      settle();
    };
    const broken = (settle: () => void) => (): void => {
      line.write(null, { ctrl: true, name: 'e' });
      output.write('\n');
      end(settle);
    };
    const stop = listenToKeys(keys.stream, { back: broken(() => resolve({ text: line.line, back: true })), leave: broken(() => reject(new Left())) });
    line.on('line', (text) => end(() => resolve({ text, back: false })));
    line.on('SIGINT', broken(() => reject(new Left())));
    line.on('close', () => end(() => reject(new Left())));
    line.prompt();
    line.write(initial);
  });
}

/** Line breaks inside a paste (a column of scores from Excel) become spaces; the Enter that ends it stays. */
function onOneLine(input: NodeJS.ReadStream): { stream: NodeJS.ReadStream; end: () => void } {
  const joined = new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, chunk.toString('utf8').replace(/[\r\n]+(?=[^\r\n])/g, ' '));
    },
  });
  const stream = Object.assign(joined, { isTTY: true, setRawMode: (mode: boolean) => input.setRawMode?.(mode) });
  input.pipe(joined);
  return {
    stream: stream as unknown as NodeJS.ReadStream,
    end: () => {
      input.unpipe(joined);
      input.pause();
    },
  };
}
