/** The script of an embed with a still picture. */
import { startEmbed } from './embed/start.ts';

startEmbed();
