import type { ToneExamples } from "./tone-example";

export const en: ToneExamples = {
  tone_formal: [
    "Heads up, we’re shut Monday. See you Tuesday!",
    "Quick note: we’re closed this Monday and back on Tuesday.",
    "We are closed this Monday and open again on Tuesday at eight.",
    "Please note that we will be closed on Monday. We look forward to seeing you on Tuesday.",
    "We respectfully inform our guests that our doors will remain closed on Monday and reopen on Tuesday at eight o’clock.",
  ],
  tone_playful: [
    "Cinnamon buns are available from seven each morning.",
    "Fresh cinnamon buns, every morning from seven.",
    "Seven o’clock, and the cinnamon buns are still warm. Good time to come by.",
    "The cinnamon buns are up already. Your turn.",
    "Our cinnamon buns have one job: to make your alarm clock look good. Nailing it since seven.",
  ],
  tone_bold: [
    "If you like a lighter roast, our new blend may be to your taste.",
    "We have a new blend, and we are quite happy with it.",
    "Our new blend is here: lighter, sweeter and worth a try.",
    "This is the best blend we have ever roasted. Taste it.",
    "Forget the coffee you had this morning. This one starts your day over.",
  ],
  tone_technical: [
    "This coffee tastes of berries, and it is lovely black.",
    "A coffee from Ethiopia with a taste of berries, made for filter.",
    "A washed coffee from Ethiopia, roasted light: berries first, then black tea.",
    "Washed Ethiopian heirloom, light roast. Brew 16 g to 250 ml at 94 °C for clear berry notes.",
    "Washed heirloom, 2,050 m, roasted to 14 % development. At 1:15.6, 94 °C and 2:45 it extracts at 21 %: bright acidity, blueberry, bergamot.",
  ],
  tone_emotional: [
    "We opened ten years ago today. The anniversary menu is on until Sunday.",
    "Ten years since we opened. Thank you for coming; the anniversary menu is on until Sunday.",
    "Ten years today. Thank you to everyone who has sat at our tables since.",
    "Ten years, and we still remember our first guest. Thank you for every morning you spent with us.",
    "Ten years ago we unlocked this door with shaking hands. First dates, last exams, rainy Tuesdays: you brought your lives in here, and we are grateful for every one.",
  ],
};
