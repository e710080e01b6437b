package org.parallax.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.entities.lexicon.Sense;
import org.parallax.entities.text.Hash;
import org.parallax.entities.text.Words;

/**
 * A description that means a person named in the article: <i>the Russian president</i>, where it was <i>Russian President
 * Vladimir Putin</i> or <i>Vladimir Putin, the Russian president</i>, and of nobody else. Only where both the office and a
 * people are named is it safe.
 *
 * @param begin where it begins, in UTF-16 code units
 * @param end where it ends
 * @param name the number of a name, among the names of the article, of the person meant
 */
public record Description(int begin, int end, int name) {

    private static final int SEVERAL = -1;
    private static final int THE = Hash.of("the");
    private static final int COMMA = Hash.of(",");

    static List<Description> in(Document document, List<Name> names) {
        Map<Integer, Integer> holders = holders(document, names);
        List<Description> found = new ArrayList<>();
        if (holders.isEmpty()) {
            return found;
        }
        Words words = document.words;
        Set<Integer> begins = names.stream().map(Name::firstWord).collect(Collectors.toSet());
        for (int i = 2; i < words.count(); i++) {
            if (words.hash(i - 2) == THE && isOffice(document, i)) {
                int holder = holders.getOrDefault(key(document, i), SEVERAL);
                if (holder != SEVERAL && !begins.contains(i + 1)) {
                    found.add(new Description(words.begin(i - 2), words.end(i), holder));
                }
            }
        }
        return found;
    }

    /** By a people and an office together, the name of who holds it. */
    private static Map<Integer, Integer> holders(Document document, List<Name> names) {
        Map<Integer, Integer> holders = new HashMap<>();
        Map<Integer, Integer> bearers = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            Name name = names.get(n);
            if (name.type() != EntityMention.Type.PERSON) {
                continue;
            }
            int bearer = bearers.merge(document.words.hash(name.endWord() - 1), n, Math::min);
            int before = name.firstWord() - 1;
            int after = name.endWord() + 2;
            if (before >= 1 && isOffice(document, before)) {
                note(holders, key(document, before), bearer);
            }
            boolean apposition = after + 1 < document.words.count()
                    && document.words.hash(after - 2) == COMMA
                    && document.words.hash(after - 1) == THE;
            if (apposition && isOffice(document, after + 1)) {
                note(holders, key(document, after + 1), bearer);
            }
        }
        return holders;
    }

    private static void note(Map<Integer, Integer> holders, int key, int bearer) {
        holders.merge(key, bearer, (a, b) -> a.equals(b) ? a : SEVERAL);
    }

    private static boolean isOffice(Document document, int i) {
        return (document.senses[i] & (Sense.TITLE | Sense.ROLE)) != 0 && (document.senses[i - 1] & Sense.PEOPLE) != 0;
    }

    private static int key(Document document, int office) {
        return Hash.join(document.words.hash(office - 1), document.words.hash(office));
    }
}
