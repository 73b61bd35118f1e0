/** Children and what they have come to expect, in Dutch. None of these is better than another. */
import type { histories as enHistories, temperaments as enTemperaments } from '../en/children';

export const temperaments: typeof enTemperaments = {
  middle: { name: 'Gemiddeld', says: 'Niet snel van slag, en ook niet moeilijk in beweging te krijgen.' },
  sociable: {
    name: 'Zoekt graag contact',
    says: 'Zoekt de ander vaak op, blijft langer vragen, laat zich makkelijk troosten.',
  },
  'easily-upset': { name: 'Snel van slag', says: 'Van weinig ontdaan, komt langzaam tot rust, en blijft vragen.' },
  'self-comforting': {
    name: 'Troost zichzelf',
    says: 'Vraagt minder, houdt er eerder mee op, vindt makkelijk zijn eigen rust.',
  },
};

export const histories: typeof enHistories = {
  trusting: { name: 'Vertrouwend', says: 'Kreeg meestal antwoord; wat gemist was, werd meestal hersteld.' },
  neutral: { name: 'Onbevangen', says: 'Rekent nog nergens op, en sluit niets uit.' },
  wary: { name: 'Op zijn hoede', says: 'Moest vaak wachten, en zag zelden iets hersteld worden.' },
};
