package org.parallax.entities.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.entities.lexicon.Sense;
import org.parallax.entities.text.Shape;
import org.parallax.entities.text.Words;

/**
 * What an article says clearly in one place holds in others: the surname of somebody who was named in full is that person's
 * name again, and a word that is the name of an organization in one place is so where nothing was seen.
 */
final class Repeats {

    private static final int SHORTEST = 3;

    private final Document document;
    private final Words words;
    private final Map<Integer, EntityMention.Type> types = new HashMap<>();

    private Repeats(Document document) {
        this.document = document;
        words = document.words;
    }

    /** Adds to the names what repeats them, and keeps them in order. */
    static void add(Document document, List<Name> names) {
        if (names.isEmpty()) {
            return;
        }
        Repeats repeats = new Repeats(document);
        repeats.learn(names);
        names.replaceAll(repeats::surname);
        List<Name> more = repeats.more(names);
        if (!more.isEmpty()) {
            names.addAll(more);
            names.sort(Comparator.comparingInt(Name::begin));
        }
    }

    private void learn(List<Name> names) {
        for (Name name : names) {
            int last = name.endWord() - 1;
            boolean full = name.type() == EntityMention.Type.PERSON && name.endWord() - name.firstWord() > 1;
            boolean letters = name.endWord() - name.firstWord() == 1 && words.shape(last) == Shape.ALL_CAPITALS;
            if ((full || letters) && isClear(last)) {
                types.merge(words.hash(last), name.type(), (a, b) -> full ? name.type() : a);
            }
        }
    }

    private boolean isClear(int word) {
        int spoken = Sense.CALENDAR | Sense.PEOPLE | Sense.COMMON | Sense.COUNTRY | Sense.TOWN;
        return words.length(word) >= SHORTEST
                && (document.facts(word) & Document.IN_LOWER_CASE) == 0
                && (document.senses[word] & spoken) == 0;
    }

    /** A single word that was taken for something else although it is the surname of somebody named in full. */
    private Name surname(Name name) {
        boolean single = name.endWord() - name.firstWord() == 1;
        boolean person = single
                && name.type() != EntityMention.Type.PERSON
                && types.get(words.hash(name.firstWord())) == EntityMention.Type.PERSON;
        return person
                ? new Name(EntityMention.Type.PERSON, name.begin(), name.end(), name.firstWord(), name.endWord())
                : name;
    }

    private List<Name> more(List<Name> names) {
        List<Name> more = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.count(); i++) {
            while (next < names.size() && names.get(next).endWord() <= i) {
                next++;
            }
            boolean taken = next < names.size() && names.get(next).firstWord() <= i;
            if (!taken && Shape.isCapital(words.shape(i)) && isAlone(i)) {
                EntityMention.Type type = types.get(words.hash(i));
                if (type != null) {
                    more.add(new Name(type, words.begin(i), words.end(i), i, i + 1));
                }
            }
        }
        return more;
    }

    /** Whether no capital and no hyphen stands right beside a word. */
    private boolean isAlone(int i) {
        return isPlain(i - 1) && isPlain(i + 1);
    }

    private boolean isPlain(int i) {
        return i < 0
                || i >= words.count()
                || !(Shape.isCapital(words.shape(i)) || (words.shape(i) == Shape.MARK && words.first(i) == '-'));
    }
}
