package org.parallax.sentiment;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that change what other words are worth. */
final class Vocabulary {

    static final Set<String> NEGATIONS = Set.of(
            ("not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely rarely seldom lack"
                            + " lacks lacked lacking denies denied deny denying fail fails failed failing")
                    .split(" "));

    static final Set<String> CONDITIONALS = Set.of("if unless whether would could might should may".split(" "));

    static final Set<String> CONTRASTS = Set.of("but", "however", "nevertheless", "nonetheless");

    /** By what part a word strengthens or weakens the next one. */
    static final Map<String, Double> DEGREES = Stream.concat(
                    degrees(
                            0.25,
                            "absolutely amazingly awfully completely considerably decidedly deeply enormously entirely"
                                    + " especially exceptionally extremely fiercely fully gravely greatly highly hugely"
                                    + " increasingly incredibly intensely more most overwhelmingly particularly profoundly purely"
                                    + " really remarkably seriously severely sharply so strongly substantially terribly"
                                    + " thoroughly too totally tremendously unusually utterly very widely"),
                    degrees(
                            -0.25,
                            "almost fairly faintly few kind less little marginally mildly moderately modestly nearly"
                                    + " occasionally only partly possibly rather relatively scarcely slight slightly some"
                                    + " somewhat sort"))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private Vocabulary() {}

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static Stream<Map.Entry<String, Double>> degrees(double degree, String words) {
        return Arrays.stream(words.split(" ")).map(it -> Map.entry(it, degree));
    }
}
