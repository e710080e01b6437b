package org.parallax.entities.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.entities.text.Hash;
import org.parallax.entities.text.Shape;
import org.parallax.entities.text.Words;

/** Events that are named after places: <i>the Elm Harbour War</i>, <i>the Battle of Lisk</i>. */
final class Occasions {

    private static final int LONGEST = 4;

    private static final Set<Integer> LAST =
            hashes("war wars revolution uprising massacre genocide olympics accords summit intifada mutiny"
                    + " marathon referendum");
    private static final Set<Integer> FIRST = hashes("battle siege treaty massacre fall bombing invasion");
    private static final int OF = Hash.of("of");

    private Occasions() {}

    /** Makes events of places that are named within the name of one. */
    static void widen(Words words, List<Name> names) {
        for (int n = 0; n < names.size(); n++) {
            Name name = names.get(n);
            if (name.type() == EntityMention.Type.LOCATION) {
                int limit = n + 1 < names.size() ? names.get(n + 1).firstWord() : words.count();
                names.set(n, widened(words, name, limit));
            }
        }
    }

    private static Name widened(Words words, Name name, int limit) {
        int first = name.firstWord();
        if (first >= 2
                && words.hash(first - 1) == OF
                && isCapital(words, first - 2)
                && FIRST.contains(words.hash(first - 2))) {
            return event(words, first - 2, name.endWord());
        }
        for (int end = name.endWord(); end < limit && end - name.endWord() < LONGEST && isCapital(words, end); end++) {
            if (LAST.contains(words.hash(end)) && !(end + 1 < limit && isCapital(words, end + 1))) {
                return event(words, first, end + 1);
            }
        }
        return name;
    }

    private static Name event(Words words, int first, int end) {
        return new Name(EntityMention.Type.EVENT, words.begin(first), words.end(end - 1), first, end);
    }

    private static boolean isCapital(Words words, int i) {
        return Shape.isCapital(words.shape(i));
    }

    private static Set<Integer> hashes(String words) {
        return Arrays.stream(words.split(" ")).map(Hash::of).collect(Collectors.toUnmodifiableSet());
    }
}
