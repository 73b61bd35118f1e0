/**
 * The readings: what the model and its texts rest on, by their own titles. A DOI stands only where it was looked up, or follows
 * from the number of the article; the others are named by journal and volume, or by publisher.
 */

export type Subject =
  | 'article'
  | 'repair'
  | 'stillFace'
  | 'answers'
  | 'attachment'
  | 'learning'
  | 'pictures'
  | 'models';

export interface Reading {
  readonly subject: Subject;
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  readonly source: string;
  readonly doi?: string;
  /** What the texts say about it, if anything; of the article itself also what it is. */
  readonly note?: 'theArticle' | 'notRead' | 'replied';
}

export const readings = {
  vroemen: {
    subject: 'article',
    authors: 'Susan Vroemen',
    year: null,
    title: 'Veilige hechting: je geborgd, verzorgd, en geliefd weten',
    source: '',
    note: 'theArticle',
  },
  tronick1989: {
    subject: 'repair',
    authors: 'Tronick, E. Z.',
    year: 1989,
    title: 'Emotions and emotional communication in infants',
    source: 'American Psychologist 44, 112–119',
    doi: '10.1037/0003-066X.44.2.112',
  },
  tronickCohn1989: {
    subject: 'repair',
    authors: 'Tronick, E. Z., & Cohn, J. F.',
    year: 1989,
    title:
      'Infant–mother face-to-face interaction: age and gender differences in coordination and the occurrence of miscoordination',
    source: 'Child Development 60, 85–92',
  },
  tronickGianino1986: {
    subject: 'repair',
    authors: 'Tronick, E. Z., & Gianino, A.',
    year: 1986,
    title: 'Interactive mismatch and repair: challenges to the coping infant',
    source: 'Zero to Three 6(3)',
    note: 'notRead',
  },
  dicorcia2011: {
    subject: 'repair',
    authors: 'DiCorcia, J. A., & Tronick, E.',
    year: 2011,
    title:
      'Quotidian resilience: exploring mechanisms that drive resilience from a perspective of everyday stress and coping',
    source: 'Neuroscience & Biobehavioral Reviews 35, 1593–1602',
    doi: '10.1016/j.neubiorev.2011.04.008',
  },
  tronickGold2020: {
    subject: 'repair',
    authors: 'Tronick, E., & Gold, C. M.',
    year: 2020,
    title: 'The Power of Discord',
    source: 'Little, Brown Spark',
  },
  jaffe2001: {
    subject: 'repair',
    authors: 'Jaffe, J., Beebe, B., Feldstein, S., Crown, C. L., & Jasnow, M. D.',
    year: 2001,
    title: 'Rhythms of dialogue in infancy: coordinated timing in development',
    source: 'Monographs of the Society for Research in Child Development 66(2)',
    doi: '10.1111/1540-5834.00136',
  },
  noe2015: {
    subject: 'repair',
    authors: 'Noe, D., Schluckwerder, S., & Reck, C.',
    year: 2015,
    title: 'Influence of dyadic matching of affect on infant self-regulation',
    source: 'Psychopathology 48, 173–183',
    doi: '10.1159/000376586',
  },
  mesman2009: {
    subject: 'stillFace',
    authors: 'Mesman, J., van IJzendoorn, M. H., & Bakermans-Kranenburg, M. J.',
    year: 2009,
    title: 'The many faces of the Still-Face Paradigm: a review and meta-analysis',
    source: 'Developmental Review 29, 120–162',
  },
  mesman2013: {
    subject: 'stillFace',
    authors: 'Mesman, J., Linting, M., Joosen, K. J., Bakermans-Kranenburg, M. J., & van IJzendoorn, M. H.',
    year: 2013,
    title:
      'Robust patterns and individual variations: stability and predictors of infant behavior in the still-face paradigm',
    source: 'Infant Behavior and Development 36',
  },
  montirosso2010: {
    subject: 'stillFace',
    authors: 'Montirosso, R., Borgatti, R., Trojan, S., Zanini, R., & Tronick, E.',
    year: 2010,
    title: 'A comparison of dyadic interactions and coping with still-face in healthy pre-term and full-term infants',
    source: 'British Journal of Developmental Psychology 28, 347–368',
  },
  keller1999: {
    subject: 'answers',
    authors: 'Keller, H., et al.',
    year: 1999,
    title: 'Temporal contingency as an independent component of parenting behavior',
    source: 'Child Development 70, 474–485',
  },
  bornstein2017: {
    subject: 'answers',
    authors: 'Bornstein, M. H., et al.',
    year: 2017,
    title: 'Neurobiology of culturally common maternal responses to infant cry',
    source: 'PNAS 114, E9465–E9473',
    doi: '10.1073/pnas.1712022114',
  },
  ohmura2022: {
    subject: 'answers',
    authors: 'Ohmura, N., et al.',
    year: 2022,
    title: 'A method to soothe and promote sleep in crying infants utilizing the transport response',
    source: 'Current Biology 32, 4521–4529',
  },
  crockenberg2004: {
    subject: 'answers',
    authors: 'Crockenberg, S. C., & Leerkes, E. M.',
    year: 2004,
    title: 'Infant and maternal behaviors regulate infant reactivity to novelty at 6 months',
    source: 'Developmental Psychology 40, 1123–1132',
    doi: '10.1037/0012-1649.40.6.1123',
  },
  bowlby1988: {
    subject: 'attachment',
    authors: 'Bowlby, J.',
    year: 1988,
    title: 'A Secure Base',
    source: 'Routledge',
  },
  deWolff1997: {
    subject: 'attachment',
    authors: 'De Wolff, M. S., & van IJzendoorn, M. H.',
    year: 1997,
    title: 'Sensitivity and attachment: a meta-analysis on parental antecedents of infant attachment',
    source: 'Child Development 68, 571–591',
  },
  madigan2024: {
    subject: 'attachment',
    authors: 'Madigan, S., et al.',
    year: 2024,
    title:
      'Maternal and paternal sensitivity: key determinants of child attachment security examined through meta-analysis',
    source: 'Psychological Bulletin 150, 839–872',
    doi: '10.1037/bul0000433',
  },
  woodhouse2020: {
    subject: 'attachment',
    authors: 'Woodhouse, S. S., et al.',
    year: 2020,
    title: 'Secure base provision: a new approach to examining links between maternal caregiving and infant attachment',
    source: 'Child Development 91, e249–e265',
    doi: '10.1111/cdev.13224',
  },
  groh2017: {
    subject: 'attachment',
    authors: 'Groh, A. M., et al.',
    year: 2017,
    title: 'Attachment in the early life course: meta-analytic evidence for its role in socioemotional development',
    source: 'Child Development Perspectives 11, 70–76',
    doi: '10.1111/cdep.12213',
  },
  rescorla1972: {
    subject: 'learning',
    authors: 'Rescorla, R. A., & Wagner, A. R.',
    year: 1972,
    title: 'A theory of Pavlovian conditioning',
    source: 'in: Classical Conditioning II, Appleton-Century-Crofts',
  },
  bosmans2019: {
    subject: 'learning',
    authors: 'Bosmans, G., Waters, T. E. A., Finet, C., De Winter, S., & Hermans, D.',
    year: 2019,
    title: 'Trust development as an expectancy-learning process: testing contingency effects',
    source: 'PLOS ONE 14, e0225934',
    doi: '10.1371/journal.pone.0225934',
  },
  bosmans2020: {
    subject: 'learning',
    authors: 'Bosmans, G., Bakermans-Kranenburg, M. J., Vervliet, B., Verhees, M. W. F. T., & van IJzendoorn, M. H.',
    year: 2020,
    title: 'A learning theory of attachment: unraveling the black box of attachment development',
    source: 'Neuroscience & Biobehavioral Reviews 113, 287–298',
    doi: '10.1016/j.neubiorev.2020.03.014',
  },
  siegel1999: {
    subject: 'pictures',
    authors: 'Siegel, D. J.',
    year: 1999,
    title: 'The Developing Mind',
    source: 'Guilford Press',
  },
  siegel2001: {
    subject: 'pictures',
    authors: 'Siegel, D. J.',
    year: 2001,
    title:
      'Toward an interpersonal neurobiology of the developing mind: attachment relationships, “mindsight,” and neural integration',
    source: 'Infant Mental Health Journal 22, 67–94',
    doi: '10.1002/1097-0355(200101/04)22:1<67::AID-IMHJ3>3.0.CO;2-G',
  },
  ogden2006: {
    subject: 'pictures',
    authors: 'Ogden, P., Minton, K., & Pain, C.',
    year: 2006,
    title: 'Trauma and the Body',
    source: 'Norton',
  },
  schore2021: {
    subject: 'pictures',
    authors: 'Schore, A. N.',
    year: 2021,
    title: 'The interpersonal neurobiology of intersubjectivity',
    source: 'Frontiers in Psychology 12, 648616',
    doi: '10.3389/fpsyg.2021.648616',
  },
  porges2003: {
    subject: 'pictures',
    authors: 'Porges, S. W.',
    year: 2003,
    title: 'Social engagement and attachment: a phylogenetic perspective',
    source: 'Annals of the New York Academy of Sciences 1008, 31–47',
    note: 'replied',
  },
  grossman2023: {
    subject: 'pictures',
    authors: 'Grossman, P.',
    year: 2023,
    title: 'Fundamental challenges and likely refutations of the five basic premises of the polyvagal theory',
    source: 'Biological Psychology 180, 108589',
    doi: '10.1016/j.biopsycho.2023.108589',
  },
  grossman2026: {
    subject: 'pictures',
    authors: 'Grossman, P., et al.',
    year: 2026,
    title: 'Why the polyvagal theory is untenable',
    source: 'Clinical Neuropsychiatry; the reply by S. W. Porges stands in the same issue',
  },
  grimm2005: {
    subject: 'models',
    authors: 'Grimm, V., et al.',
    year: 2005,
    title: 'Pattern-oriented modeling of agent-based complex systems: lessons from ecology',
    source: 'Science 310, 987–991',
    doi: '10.1126/science.1116681',
  },
  grimm2020: {
    subject: 'models',
    authors: 'Grimm, V., et al.',
    year: 2020,
    title: 'The ODD protocol for describing agent-based and other simulation models: a second update',
    source: 'Journal of Artificial Societies and Social Simulation 23(2), 7',
    doi: '10.18564/jasss.4259',
  },
  salmon2011: {
    subject: 'models',
    authors: 'Salmon, J. K., Moraes, M. A., Dror, R. O., & Shaw, D. E.',
    year: 2011,
    title: 'Parallel random numbers: as easy as 1, 2, 3',
    source: 'SC’11',
    doi: '10.1145/2063384.2063405',
  },
  gottman2002: {
    subject: 'models',
    authors: 'Gottman, J. M., Murray, J. D., et al.',
    year: 2002,
    title: 'The Mathematics of Marriage',
    source: 'MIT Press',
  },
  stevens2009: {
    subject: 'models',
    authors: 'Stevens, G. T., & Zhang, J.',
    year: 2009,
    title: 'A dynamic systems model of infant attachment',
    source: 'IEEE Transactions on Autonomous Mental Development',
  },
  cittern2018: {
    subject: 'models',
    authors: 'Cittern, D., Nolte, T., Friston, K., & Edalat, A.',
    year: 2018,
    title: 'Intrinsic and extrinsic motivators of attachment under active inference',
    source: 'PLOS ONE 13, e0193955',
    doi: '10.1371/journal.pone.0193955',
  },
} as const satisfies Record<string, Reading>;

export type ReadingKey = keyof typeof readings;

/** @returns a reading as it stands in a sentence: "Tronick & Cohn 1989". */
export function inShort({ authors, year }: Reading): string {
  const names = authors
    .split(/, (?=&|[^,&.]+,)|, (?=et al)/)
    .map((name) => name.replace(/^& /, '').replace(/,.*$/, ''))
    .filter((name) => name !== 'et al.');
  const [first = authors, second] = names;
  const others = /et al\./.test(authors) || names.length > 2;
  const who = others ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return year === null ? who : `${who} ${year}`;
}
