package org.parallax.geo.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.recognition.Lexicon.Section;

/**
 * What in the text tells whether one name is meant as a place, as numbers of features: the name itself, how it is written,
 * the words around it, and the same name elsewhere in the text.
 */
final class Evidence {

    /** The most features a mention can have. */
    static final int MOST = 96;

    private static final int[] NONE = new int[3];
    private static final Section[] SECTIONS = Section.values();

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Words words;
    private final List<Mention> mentions;
    private final Set<Integer> namedDivisions = new HashSet<>();
    private final Set<Integer> namedCountries = new HashSet<>();
    private final Map<Long, int[]> company = new HashMap<>();
    private final int[] features = new int[MOST];
    private int count;

    Evidence(Gazetteer gazetteer, Lexicon lexicon, Words words, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.words = words;
        this.mentions = mentions;
        for (Mention mention : mentions) {
            int largest = mention.place(0);
            company.merge(mention.name(), company(mention), (all, one) -> {
                for (int i = 0; i < one.length; i++) {
                    all[i] += one[i];
                }
                return all;
            });
            switch (gazetteer.level(largest)) {
                case COUNTRY -> namedCountries.add(gazetteer.country(largest));
                case DIVISION -> namedDivisions.add(gazetteer.division(largest));
                default -> {}
            }
        }
    }

    int count() {
        return count;
    }

    int feature(int i) {
        return features[i];
    }

    /** Collects the features of the mention at {@code index}. */
    void collect(int index) {
        count = 0;
        Mention mention = mentions.get(index);
        int first = mention.firstWord();
        int last = mention.endWord() - 1;
        int kind = kind(mention);
        boolean begins = words.is(first, Words.SENTENCE_START);
        boolean common = last == first && lexicon.is(words.stem(first), Section.COMMON);
        int size = (int) (2 * gazetteer.logPopulation(mention.place(0)));
        add(1, kind);
        add(2, kind * 32 + size);
        add(3, (common ? 1 : 0) + (begins ? 2 : 0) + (last > first ? 4 : 0));
        add(4, Math.min(4, last - first) * 8L + Integer.numberOfLeadingZeros(mention.candidates()) % 8);
        before(first, kind);
        after(mention, last, kind);
        self(mention, first, last, kind);
        neighbours(index, mention);
        elsewhere(mention, first, last);
        named(mention, kind);
        boolean capitals = words.is(first, Words.ALL_CAPITALS);
        boolean dateline = begins && capitals && last + 1 < words.count() && words.gap(last + 1) >= Words.COMMA;
        add(60, dateline ? 1 : 0);
    }

    /** Whether the text names a country or division that some bearer of the name lies in. */
    private void named(Mention mention, int kind) {
        boolean country = false;
        boolean division = false;
        for (int i = 0; i < mention.candidates(); i++) {
            int place = mention.place(i);
            Level level = gazetteer.level(place);
            country |= level != Level.COUNTRY && namedCountries.contains(gazetteer.country(place));
            division |= level != Level.COUNTRY
                    && level != Level.DIVISION
                    && namedDivisions.contains(gazetteer.division(place));
        }
        int company = (country ? 1 : 0) + (division ? 2 : 0);
        add(61, company);
        add(62, company * 64L + kind);
    }

    private int kind(Mention mention) {
        Level level = gazetteer.level(mention.place(0));
        NameType type = mention.type(0);
        return type.code() * 8 + level.code();
    }

    private void before(int first, int kind) {
        boolean start = words.is(first, Words.SENTENCE_START);
        if (start || first == 0) {
            add(10, kind);
            return;
        }
        int previous = first - 1;
        int shape = shape(previous) * 8 + words.gap(first);
        long word = words.stem(previous);
        add(11, word);
        add(12, shape);
        add(13, shape * 64L + kind);
        sections(14, word, shape(previous));
        if (first > 1 && !words.is(previous, Words.SENTENCE_START)) {
            add(15, words.stem(first - 2));
            sections(16, words.stem(first - 2), 0);
            add(17, shape(first - 2) * 64L + shape);
        }
    }

    private void after(Mention mention, int last, int kind) {
        int next = last + 1;
        boolean possessive = mention.end() < words.end(last);
        add(20, possessive ? 1 : 0);
        if (next >= words.count() || words.is(next, Words.SENTENCE_START)) {
            add(21, kind);
            return;
        }
        int shape = shape(next) * 8 + words.gap(next);
        long word = words.stem(next);
        add(22, word);
        add(23, shape);
        add(24, shape * 64L + kind);
        sections(25, word, shape(next));
        if (next + 1 < words.count() && !words.is(next + 1, Words.SENTENCE_START)) {
            add(26, words.stem(next + 1));
            sections(27, words.stem(next + 1), shape(next + 1) * 8 + shape(next));
            add(28, shape(next + 1) * 64L + shape);
        }
    }

    private void self(Mention mention, int first, int last, int kind) {
        int around = (capitalBefore(first) ? 1 : 0) + (capitalAfter(last) ? 2 : 0);
        if (last == first) {
            long word = words.stem(first);
            boolean given = lexicon.is(word, Section.GIVEN);
            boolean surname = lexicon.is(word, Section.SURNAME);
            boolean common = lexicon.is(word, Section.COMMON);
            int names = (given ? 1 : 0) + (surname ? 2 : 0) + (common ? 4 : 0);
            add(30, names * 4L + around);
            add(31, names);
            add(32, words.length(first) > 3 ? 4 : words.length(first));
            if (mention.isShort()) {
                add(33, mention.name());
            }
        } else {
            sections(34, words.stem(last), 0);
            sections(35, words.stem(first), 0);
        }
        add(36, (words.is(first, Words.ALL_CAPITALS) ? 1 : 0) + around * 2L + kind * 8L);
        add(37, around);
    }

    /** Whether places stand beside this one in a list, or contain it. */
    private void neighbours(int index, Mention mention) {
        if (index > 0) {
            Mention before = mentions.get(index - 1);
            if (before.endWord() == mention.firstWord()) {
                add(40, words.gap(mention.firstWord()) * 2 + (contains(before, mention) ? 1 : 0));
            }
        }
        if (index + 1 < mentions.size()) {
            Mention after = mentions.get(index + 1);
            if (after.firstWord() == mention.endWord()) {
                add(41, words.gap(after.firstWord()) * 2 + (contains(mention, after) ? 1 : 0));
            }
        }
    }

    private boolean contains(Mention inner, Mention outer) {
        return Containment.of(gazetteer, inner, outer);
    }

    /** The same name, or the same word, in other parts of the text. */
    private void elsewhere(Mention mention, int first, int last) {
        int[] all = company.getOrDefault(mention.name(), NONE);
        int[] own = company(mention);
        add(50, Math.min(all[0], 4));
        add(51, Math.min(all[1] - own[1], 2) * 4L + Math.min(all[2] - own[2], 2));
        if (first == last && words.inLowerCase(words.stem(first))) {
            add(52, 1);
        }
    }

    /** One mention; whether it stands after a word that places stand after; whether after one that persons do. */
    private int[] company(Mention mention) {
        int before = mention.firstWord() - 1;
        if (before < 0 || words.is(mention.firstWord(), Words.SENTENCE_START)) {
            return new int[] {1, 0, 0};
        }
        long word = words.stem(before);
        boolean person = words.is(before, Words.CAPITALISED)
                && words.gap(mention.firstWord()) <= Words.INITIAL
                && (lexicon.is(word, Section.GIVEN) || lexicon.is(word, Section.TITLE));
        return new int[] {1, lexicon.is(word, Section.PLACE) ? 1 : 0, person ? 1 : 0};
    }

    private boolean capitalBefore(int first) {
        return first > 0
                && words.gap(first) <= Words.INITIAL
                && words.is(first - 1, Words.CAPITALISED)
                && !words.is(first - 1, Words.SENTENCE_START);
    }

    private boolean capitalAfter(int last) {
        return last + 1 < words.count() && words.gap(last + 1) <= Words.HYPHEN && words.is(last + 1, Words.CAPITALISED);
    }

    private int shape(int word) {
        return words.is(word, Words.NUMBER)
                ? 3
                : words.is(word, Words.ALL_CAPITALS) ? 2 : words.is(word, Words.CAPITALISED) ? 1 : 0;
    }

    private void sections(int template, long word, int with) {
        for (Section section : SECTIONS) {
            if (lexicon.is(word, section)) {
                add(template, section.code() + 16L * with);
            }
        }
    }

    private void add(int template, long value) {
        if (count < MOST) {
            long mixed = (value * 0x9E3779B97F4A7C15L + template) * 0xC2B2AE3D27D4EB4FL;
            features[count++] = ((int) (mixed >>> 40)) & (PlaceModel.SIZE - 1);
        }
    }
}
