/** The script of the embedded timeline. */
import { startDoorEmbed } from './embed/door.ts';
import { startEmbed } from './embed/start.ts';

startEmbed(startDoorEmbed);
