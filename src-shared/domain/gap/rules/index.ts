import type { Rule } from '../rule.ts';
import { ang01 } from './ang-01.ts';
import { ang02 } from './ang-02.ts';
import { ang03 } from './ang-03.ts';
import { ang04 } from './ang-04.ts';
import { ang05 } from './ang-05.ts';
import { ang06 } from './ang-06.ts';
import { ang07 } from './ang-07.ts';
import { ang08 } from './ang-08.ts';
import { ang09 } from './ang-09.ts';
import { ang10 } from './ang-10.ts';
import { dat01 } from './dat-01.ts';
import { dat02 } from './dat-02.ts';
import { dat03 } from './dat-03.ts';
import { dok01 } from './dok-01.ts';
import { dok02 } from './dok-02.ts';
import { dok03 } from './dok-03.ts';
import { dok04 } from './dok-04.ts';
import { dok05 } from './dok-05.ts';
import { dok06 } from './dok-06.ts';
import { dok07 } from './dok-07.ts';
import { dok08 } from './dok-08.ts';
import { dok09 } from './dok-09.ts';
import { dok10 } from './dok-10.ts';
import { kel01 } from './kel-01.ts';
import { kel02 } from './kel-02.ts';
import { kel03 } from './kel-03.ts';
import { kel04 } from './kel-04.ts';
import { kel05 } from './kel-05.ts';
import { kel06 } from './kel-06.ts';
import { kel07 } from './kel-07.ts';
import { lap01 } from './lap-01.ts';
import { lap02 } from './lap-02.ts';
import { rea01 } from './rea-01.ts';
import { rea02 } from './rea-02.ts';
import { rea03 } from './rea-03.ts';
import { rea04 } from './rea-04.ts';
import { ren01 } from './ren-01.ts';
import { ren02 } from './ren-02.ts';
import { ren03 } from './ren-03.ts';
import { ren04 } from './ren-04.ts';
import { ren05 } from './ren-05.ts';
import { ren06 } from './ren-06.ts';
import { ren07 } from './ren-07.ts';
import { ren08 } from './ren-08.ts';
import { ren09 } from './ren-09.ts';
import { wkt01 } from './wkt-01.ts';
import { wkt02 } from './wkt-02.ts';
import { wkt03 } from './wkt-03.ts';
import { wkt04 } from './wkt-04.ts';

/** Every rule that the program knows. A new rule is one file, one line here and one test. */
export const allRules: readonly Rule[] = [
  kel01,
  kel02,
  kel03,
  kel04,
  kel05,
  kel06,
  kel07,
  dok01,
  dok02,
  dok03,
  dok04,
  dok05,
  dok06,
  dok07,
  dok08,
  dok09,
  dok10,
  ren01,
  ren02,
  ren03,
  ren04,
  ren05,
  ren06,
  ren07,
  ren08,
  ren09,
  ang01,
  ang02,
  ang03,
  ang04,
  ang05,
  ang06,
  ang07,
  ang08,
  ang09,
  ang10,
  rea01,
  rea02,
  rea03,
  rea04,
  wkt01,
  wkt02,
  wkt03,
  wkt04,
  lap01,
  lap02,
  dat01,
  dat02,
  dat03,
];
