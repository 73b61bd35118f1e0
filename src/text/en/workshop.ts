/** The workshop of about forty minutes, in English: what stands on the wall, and what the facilitator has at hand. */

/** What a step is made of in words: what the room sees, and what only the facilitator sees. */
export const workshop = {
  title: 'Out of step and back again: attunement in forty minutes',
  steps: {
    reading: {
      title: 'What does this child ask?',
      prompt: 'Look at face, body, voice and rhythm. What does this child ask for?',
      say: 'A child of about a year says a great deal without words. Time stands still here, so we can take all the time that nobody has in life. Afterwards let it run, and see what this caregiver makes of it.',
      ask: 'What do you see in the face? What does the body do? What would the voice sound like? Only then: what might it be asking for?',
      often:
        'People name the need at once, and differ. That is the point: a signal is read, never simply known. Ask what each of them saw.',
      touch:
        'Someone may say “I never saw this in my own child.” Nobody sees everything; the rest of this workshop is about what one can do next.',
    },
    inTime: {
      title: 'An answer in time, and fitting',
      prompt: 'Watch the line of felt safety. What does an answer do that comes soon and fits?',
      say: 'Here every first answer fits, within a second or so. Nobody lives like this; we look at it to see what an answer does. The band in the middle is the window of tolerance, the line in it is how stirred the child is. Below is felt safety: how much the child expects that things will end well.',
      ask: 'What happens to the line between the signal and the answer? Where does the child go when nothing is asked?',
      often:
        '“It goes to its toys!” Yes: from a safe base a child explores, and every signal is a way back to its haven.',
      touch: 'The ideal can sting. Say early that it does not exist, and that the next steps show why that is no loss.',
    },
    mismatch: {
      title: 'It did not fit. And now?',
      prompt: 'The child asked, the answer did not fit. What would you do now?',
      say: 'This is the moment the whole afternoon turns on. First hear what the room would do. First see how it went here. Then go back to the same moment and give the room’s answer, with the keys 1 to 5: both futures stay on the wall. The clicker alone tries giving space.',
      ask: 'Which of the five answers would you give? Would you wait, and for how long? What would you do if it did not fit again?',
      often:
        '“Hold it” is the most frequent call, whatever is asked. Try it: here closeness is not always the answer. Then step back to the same moment and try another.',
      touch:
        'Some recognise the moment in which they gave up. Both futures are still open on the wall: a next answer counts, also a late one.',
    },
    soonOrLate: {
      title: 'Mended soon, or mended late',
      prompt:
        'Left mends within a few seconds, right takes its time. Draw how felt safety will go for the one who is late.',
      say: 'The same child, the same signals. Both miss about half; both come back to it nearly every time. Only when they come back differs. Draw first, then let it run.',
      ask: 'How far will the two lines part in three minutes? What does waiting ask of a child that cannot tell the time?',
      often:
        'Most draw the late line too high, or too straight. Late mending is still mending: look at how each line turns up again.',
      touch: 'Being late happens to whoever is tired. The line on the right does not lie at zero.',
    },
    faceToFace: {
      title: 'How much of the time are they matched?',
      prompt: 'Face-to-face play, slowed down. For what part of the time are the two in step?',
      say: 'This is how researchers look at play: frame by frame. Vote first, by show of hands, and put the counts in. Then we let two minutes go by and look at the share of time matched.',
      ask: 'Almost always, about half of the time, about a third, or hardly ever?',
      often:
        'Most hands go up for “almost always” or “half”. In the laboratory it was a minority of the time, often quoted as about a third; it depends on what counts as a match. What stands out is how soon they find each other again.',
      touch:
        'For many this is a relief. Give it a moment. It is no target either: the figure describes play in a laboratory.',
    },
    mendedOrNot: {
      title: 'Missed as often, mended or not',
      prompt: 'Both miss. One comes back to it, one does not. How will felt safety go where nothing is mended?',
      say: 'The two answer about as often as it fits at first. The difference is what happens after a miss. In the picture each repair leaves a golden seam in the bond, as in the Japanese art of mending bowls. Below you see the window of each breathe.',
      ask: 'Where do the lines part? What happens to the width of the window? What does this child learn to expect of itself?',
      often:
        '“It stops asking.” A child that goes quiet can look content: the hollow line means that it gave up, and quiet is not calm.',
      touch:
        'This can be close to one’s own childhood. Say that there is a way back, and that we will see it in a while.',
    },
    twoWays: {
      title: 'Two ways to miss a child',
      prompt:
        'Left often comes too fast and too much, right often too late and too little. What does each do to the child?',
      say: 'Two dyads, the same child. On the left the answer is there at once and comes too near. On the right much is not noticed, and what comes keeps its distance. Look at the zones: above the window, and below it.',
      ask: 'Which child would you notice in a group? Which one would you overlook?',
      often: '“I am the left one.” “I am both, on different days.” Read out the line on why it happens to anyone.',
      touch: 'Worry on one side, exhaustion on the other: both are states someone is in, not what someone is.',
    },
    yourTurn: {
      title: 'The room answers',
      prompt: 'Call out what the child asks for. One of you gives the answer: keys 1 to 5.',
      say: 'Now we do it ourselves, at half speed. One person at the keys, the room reads aloud. When it does not fit: just try again. Two minutes of their life are four of ours.',
      ask: 'How soon could you tell? What did it feel like to press when you were not sure?',
      often:
        'There is laughter, and there is hurry. Rooms find out by themselves that looking half a second longer pays, and that a second try is no shame.',
      touch: 'Whoever sits at the keys stands in full view. Thank them, whatever the line did.',
    },
    stillFace: {
      title: 'What earlier repairs are worth',
      prompt:
        'Two minutes of play, two in which the face stays still, two to find each other again. Two children, each with its own ten minutes before.',
      say: 'Say beforehand what is coming: this is a procedure from research; for two minutes the caregiver does not react, and the reunion always follows. Whoever would rather not watch is free to look away or step out. The child on the left lived with someone who mends, the one on the right with someone who does not.',
      ask: 'What does each child do in the first half minute? Who calls longer, and is that bad news? What does the reunion look like?',
      often:
        '“The left one protests more.” For a while, yes: whoever still hopes calls longer. Look at felt safety, and at how soon they are back in the reunion.',
      touch:
        'This is the step that touches people most. Let the reunion run to its end before anyone speaks, then breathe for a moment. Some may want to talk afterwards: say where they can find you.',
    },
    wayBack: {
      title: 'There is a way back',
      prompt:
        'For five minutes hardly anything is mended. Then this caregiver begins to. Draw what felt safety will do.',
      say: 'Nothing else changes: this caregiver misses as often as before, and is as quick as before. Only one thing begins: coming back to it. Draw the line, and let it run.',
      ask: 'How long does it take before the child trusts it? What would have to be in place for someone to begin?',
      often:
        'Some draw no recovery at all, some a leap. It goes slower than one would hope and faster than one would fear: expectations are learned from what happens, also the new ones.',
      touch: 'For whoever found the steps before hard, this is the one to end on. It is late for nobody.',
    },
    home: {
      title: 'What do you take home?',
      prompt: 'Safe, seen, soothed, secure: in which of the four did you recognise something today?',
      say: 'Four words to end with. Safe: what went amiss is mended. Seen: someone reads you. Soothed: someone helps you calm down. Secure: you can count on the other three. The page about the model says what is known, what is disputed, and what is ours; the numbers here are chosen, and no child was measured.',
      ask: 'What is one small thing you will do again tomorrow? Where did someone mend something with you this week?',
      often:
        '“Saying sorry to my child.” “Going back into the room.” Also between adults, in friendship and at work: it is the same movement.',
      touch: 'End with what people did mend. Leave the picture on the wall, running quietly, while they go.',
    },
  },
};
