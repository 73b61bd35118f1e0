/** The three palettes: one table of roles, each colour with its meaning; the page and the picture draw from it alike. */

export const palettes = ['paper', 'dark', 'projector'] as const;
export type Palette = (typeof palettes)[number];

/** Roles and their colours in the order paper, dark, projector. */
const roles = {
  // paper under everything
  ground: ['#F7F1E5', '#18202B', '#FFFFFF'],
  // cards, bars, buttons
  surface: ['#FDFAF3', '#212B38', '#FFFFFF'],
  // cut-paper floor, empty course, quiet cards
  cut: ['#EFE6D5', '#1F2936', '#F1F1EE'],
  // cut-paper furniture, tracks
  cut2: ['#E5D9C3', '#2A3645', '#E2E2DC'],
  // hairlines, decoration only
  hair: ['#D9CCB4', '#3A4757', '#8A8A85'],
  // outlines of controls, ticks
  control: ['#8C7F6B', '#8494A8', '#4A4A48'],
  // text, lines, the arousal line
  ink: ['#2A2621', '#F4EAD8', '#0B0B0B'],
  // secondary text
  inkSoft: ['#5F564A', '#B9B7AE', '#33332F'],
  // text and icon on a filled button
  onStrong: ['#FFFFFF', '#10151C', '#FFFFFF'],
  // body, chosen button, availability
  caregiver: ['#247B7A', '#3FA7A2', '#00706D'],
  // face, hands
  caregiverTint: ['#C9E6DF', '#C3E8E1', '#CFF2ED'],
  // hair, legs
  caregiverDeep: ['#1A605F', '#2F8A86', '#00524F'],
  // text and icons in teal
  caregiverInk: ['#17625F', '#7FD4CC', '#005350'],
  // body, signal mark
  child: ['#E8933A', '#F0A04B', '#F28A12'],
  // face, hands
  childTint: ['#FFD58A', '#FFD58A', '#FFDA8C'],
  // legs
  childDeep: ['#C9721E', '#D1822F', '#C96A00'],
  // text, voice, rhythm
  childInk: ['#92500A', '#F7B972', '#8A4300'],
  // inside the window
  window: ['#DFEDCF', '#33503F', '#DDF5CB'],
  // its edges
  windowEdge: ['#54793F', '#8DBB82', '#2E6B1C'],
  // its label
  windowInk: ['#3E602B', '#ABD3A0', '#235814'],
  // "too much"
  above: ['#F3C6B5', '#4A2D2E', '#FFB8A0'],
  // mismatch mark, waiting part of an episode
  aboveMark: ['#B53E25', '#F0836A', '#B9240A'],
  // its label
  aboveInk: ['#8F2D17', '#F7A08A', '#9C1B04'],
  // "gone quiet"
  below: ['#C3D0E5', '#263C5C', '#AFC8F4'],
  // stopped asking
  belowMark: ['#48639A', '#8FB0E6', '#1D4A9E'],
  // its label; second run (B)
  belowInk: ['#365080', '#A9C4EF', '#163C84'],
  // seam, repair mark, reparability
  repair: ['#F0BE36', '#F5C744', '#FFC61A'],
  // line form of gold
  repairEdge: ['#876206', '#FFE08A', '#5E4300'],
  // text in gold
  repairInk: ['#7A5803', '#F8D264', '#664A00'],
  // glow behind the bond
  repairGlow: ['#FFE9A8', '#6E5A22', '#FFE48A'],
  // felt safety, bottom
  safetyLow: ['#F1B777', '#6E4524', '#FFB060'],
  // felt safety, top
  safetyHigh: ['#F3CC5C', '#866421', '#FFD03B'],
  // its line
  safetyEdge: ['#9A6A0B', '#F3B765', '#6B4700'],
  // focus ring
  focus: ['#1B5FC1', '#9CC8FF', '#003FB8'],
  // outline of figures, toys, bond
  figInk: ['#2A2621', '#0E141B', '#0B0B0B'],
  // crack in the repair mark
  seam: ['#2A2621', '#4A3604', '#0B0B0B'],
} as const satisfies Record<string, readonly [string, string, string]>;

export type Role = keyof typeof roles;
export type Colours = Readonly<Record<Role, string>>;

/** @returns the colour of every role in a palette, as `#rrggbb`. */
export function coloursOf(palette: Palette): Colours {
  const column = palettes.indexOf(palette);
  return Object.fromEntries(Object.entries(roles).map(([role, row]) => [role, row[column]])) as Record<Role, string>;
}

/** @returns the palette as custom properties for a style attribute: `--caregiver-ink: #17625F; …`. */
export function paletteStyle(palette: Palette): string {
  return Object.entries(coloursOf(palette))
    .map(([role, colour]) => `--${role.replace(/[A-Z0-9]/g, (c) => `-${c.toLowerCase()}`)}: ${colour}`)
    .join('; ');
}
