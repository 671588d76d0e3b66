/** The script of the embedded timeline. */
import { startDoorEmbed } from './embed/door-steps.ts';
import { startEmbed } from './embed/start.ts';

startEmbed(startDoorEmbed);
