import type { CliFacts } from '../../model/facts/cli.ts';
import type { Messages } from '../types.ts';

export const cli: Messages<CliFacts> = {
  CLI_BUG: (f) => `โปรแกรมผิดพลาด (${f.message}) กรุณาแจ้งปัญหา`,
};
