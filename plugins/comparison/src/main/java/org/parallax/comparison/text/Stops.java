package org.parallax.comparison.text;

import java.util.Set;

/** Words that say nothing by themselves, in English; of other languages, their frequency in the story tells. */
final class Stops {

    private static final Set<String> STOPS =
            Set.of(("a an the this that these those some any each every all both either neither no none nor not "
                            + "and or but if then else so as at by for from in into of off on onto out over to up upon with within without "
                            + "about above after again against along among around before behind below between beyond down during "
                            + "except near per since than through toward towards under until via while "
                            + "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs "
                            + "who whom whose which what when where why how there here "
                            + "am is are was were be been being have has had having do does did doing done will would shall should "
                            + "can could may might must ought also too very just only even still yet ever never already "
                            + "said say says saying told tell tells added according reported "
                            + "more most less least much many such same other another own one ones "
                            + "because though although however mr mrs ms dr s t re ve ll d m isn't wasn't don't didn't doesn't "
                            + "won't can't couldn't it's he's she's that's they're we're i'm")
                    .split(" "));

    private Stops() {}

    static boolean isStop(String word) {
        return STOPS.contains(word)
                || (word.length() == 1 && word.charAt(0) < 0x80 && !Character.isDigit(word.charAt(0)));
    }
}
