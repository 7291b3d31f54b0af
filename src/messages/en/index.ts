import { assess } from './assess.ts';
import { batch } from './batch.ts';
import { catalogue } from './catalogue.ts';
import { cli } from './cli.ts';
import { letterhead } from './letterhead.ts';
import { plan } from './plan.ts';
import { read } from './read.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { write } from './write.ts';
import type { Facts } from '../../model/facts/index.ts';
import type { Messages } from '../types.ts';

export const en: Messages<Facts> = { ...assess, ...batch, ...catalogue, ...cli, ...letterhead, ...plan, ...read, ...render, ...review, ...settings, ...write };
