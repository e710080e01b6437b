package org.parallax.bench.entities;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names from descriptions in sets that mark both. */
final class Descriptions {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:the|The|a|an|A|An) (?=.)|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Sen|Gov)\\.? (?=\\p{Lu})|(?:President|King|General|Minister) (?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:the|The|a|an) )?\\p{Lu}\\S*(?:[ ,]+(?:\\p{Lu}\\S*|\\d+|of|and|for|the|in|al-\\S+|de|bin|&|-)){0,12}");
    private static final Pattern EVENT = Pattern.compile(
            ".*\\b(?:War|Battle|Revolution|Cup|Olympics?|Games|Championships?|Election|Elections|Tournament|Conference|Summit|Festival|Siege|Treaty|Uprising|Rebellion|Massacre|Series|Open|Prix|Bowl)\\b.*");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)(?:we|they|he|she|it|our|their|his|her|you|i|us|them|here|there|who)");

    private Descriptions() {}

    static boolean isName(String surface) {
        return NAME.matcher(surface).matches()
                && !PRONOUN.matcher(surface).matches()
                && !surface.matches("(?:The|A|An)(?: \\p{Ll}.*)?");
    }

    /** How long the article or title is that a name begins with. */
    static int article(String surface) {
        Matcher article = ARTICLE.matcher(surface);
        return article.lookingAt() ? article.end() : 0;
    }

    static boolean isEvent(String surface) {
        return EVENT.matcher(surface).matches();
    }
}
