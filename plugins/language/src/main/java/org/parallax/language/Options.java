package org.parallax.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an operator may set.
 *
 * @param languages the languages to choose among, as BCP 47 codes; a text in any other is given one of these or none
 * @param characters how many UTF-16 code units of an article are read
 * @param margin how far the first language's probability must be ahead of the second's, from 0 to 1
 */
record Options(List<String> languages, int characters, double margin) {

    static final Options DEFAULT = new Options(Languages.ALL, 360, 0.1);

    Options {
        Set<String> unknown = new TreeSet<>(languages);
        unknown.removeAll(Set.copyOf(Languages.ALL));
        if (!unknown.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("languages must be some of %s, not %s"
                    .formatted(String.join(", ", Languages.ALL), languages.isEmpty() ? "none" : unknown));
        }
        if (characters < 40) {
            throw new IllegalArgumentException("characters must be at least 40, not " + characters);
        }
        if (!(margin >= 0 && margin < 1)) {
            throw new IllegalArgumentException("margin must be from 0 to below 1, not " + margin);
        }
    }
}
