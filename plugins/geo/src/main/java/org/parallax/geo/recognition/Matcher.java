package org.parallax.geo.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.NameHash;
import org.parallax.geo.gazetteer.NameType;

/** Finds the longest names of the gazetteer that begin at each capital letter. */
public final class Matcher {

    private static final int MOST_CANDIDATES = 48;
    private static final int LEAST_MISSPELLED = 7;
    private static final double WELL_KNOWN = 6;
    private static final int LONGEST_UNSPACED = 10;

    private final Gazetteer gazetteer;
    private final Misspellings misspellings = Misspellings.shipped();

    /** A matcher for the names of {@code gazetteer}. */
    public Matcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** All names in the text, none overlapping another. */
    public List<Mention> match(Words words) {
        List<Mention> found = new ArrayList<>();
        int word = 0;
        while (word < words.count()) {
            if (words.is(word, Words.UNSPACED)) {
                unspaced(words, word, found);
                word++;
                continue;
            }
            Mention mention = null;
            if (words.is(word, Words.CAPITALISED)) {
                mention = longest(words, word, -1, 0);
                mention = mention == null ? misspelled(words, word) : mention;
            }
            if (mention == null) {
                word++;
            } else {
                found.add(mention);
                word = mention.endWord();
            }
        }
        return found;
    }

    /** The name of a well-known place, with a mistake in its first word or the one after. */
    private @Nullable Mention misspelled(Words words, int first) {
        if (words.is(first, Words.ALL_CAPITALS)) {
            return null;
        }
        Mention mention = null;
        if (words.length(first) >= LEAST_MISSPELLED) {
            mention = corrected(words, first, first);
        }
        boolean more = first + 1 < words.count()
                && joins(words.gap(first + 1))
                && words.is(first + 1, Words.CAPITALISED)
                && words.length(first + 1) >= LEAST_MISSPELLED
                && (gazetteer.find(NameHash.append(NameHash.EMPTY, words.hash(first))) & Gazetteer.PREFIX) != 0;
        return mention == null && more ? corrected(words, first, first + 1) : mention;
    }

    private @Nullable Mention corrected(Words words, int first, int wrong) {
        long right = misspellings.correct(words.text(), words.begin(wrong), words.stemEnd(wrong));
        if (right == 0) {
            return null;
        }
        Mention mention = known(longest(words, first, wrong, right));
        return mention == null || mention.endWord() <= wrong ? null : mention;
    }

    private @Nullable Mention known(@Nullable Mention mention) {
        if (mention == null || mention.end() - mention.begin() < LEAST_MISSPELLED + 2) {
            return null;
        }
        return gazetteer.logPopulation(mention.place(0)) >= WELL_KNOWN ? mention : null;
    }

    /** The longest name that begins with a word, where the word {@code wrong} counts as {@code right}. */
    private @Nullable Mention longest(Words words, int first, int wrong, long right) {
        Mention best = null;
        long name = NameHash.EMPTY;
        for (int last = first; last < words.count() && (last == first || joins(words.gap(last))); last++) {
            long whole = NameHash.append(name, last == wrong ? right : words.hash(last));
            long entry = gazetteer.find(whole);
            int end = words.end(last);
            long key = whole;
            if (Gazetteer.count(entry) == 0 && words.stemEnd(last) != words.end(last)) {
                key = NameHash.append(name, words.stem(last));
                entry = gazetteer.find(key);
                end = words.stemEnd(last);
            }
            if (Gazetteer.count(entry) > 0) {
                Mention longer = mention(words, first, last, end, key, entry);
                best = longer == null ? best : longer;
            }
            if ((gazetteer.find(whole) & Gazetteer.PREFIX) == 0) {
                break;
            }
            name = whole;
        }
        return best;
    }

    private static boolean joins(byte gap) {
        return gap == Words.SPACE || gap == Words.HYPHEN || gap == Words.INITIAL;
    }

    private @Nullable Mention mention(Words words, int first, int last, int end, long name, long entry) {
        boolean lower = !words.is(last, Words.CAPITALISED);
        if (lower && gazetteer.level(gazetteer.place(entry, 0)) != Level.REGION) {
            return null;
        }
        boolean stop = words.is(last, Words.STOP_AFTER) && end == words.end(last);
        boolean capitals = words.is(last, Words.ALL_CAPITALS) || words.is(last, Words.DOTTED);
        int bearers = Math.min(Gazetteer.count(entry), MOST_CANDIDATES);
        int[] places = new int[bearers];
        NameType[] types = new NameType[bearers];
        int count = 0;
        for (int i = 0; i < bearers; i++) {
            NameType type = gazetteer.type(entry, i);
            int place = gazetteer.place(entry, i);
            boolean holds = switch (type) {
                case ABBREVIATION -> stop || (capitals && (words.is(last, Words.DOTTED) || !isDivision(place)));
                case POSTAL ->
                    words.is(last, Words.ALL_CAPITALS) && words.gap(first) == Words.COMMA && words.length(last) == 2;
                default -> !words.is(last, Words.DOTTED) || last > first;
            };
            if (holds) {
                places[count] = place;
                types[count++] = type;
            }
        }
        if (count == 0) {
            return null;
        }
        boolean dot = stop && types[0] == NameType.ABBREVIATION && !words.is(last, Words.ALL_CAPITALS);
        return new Mention(
                first,
                last + 1,
                words.begin(first),
                dot ? end + 1 : end,
                name,
                Arrays.copyOf(places, count),
                Arrays.copyOf(types, count));
    }

    private boolean isDivision(int place) {
        return gazetteer.level(place) == Level.DIVISION;
    }

    /** Names within a run of letters of a script without blanks between words. */
    private void unspaced(Words words, int word, List<Mention> found) {
        int at = words.begin(word);
        while (at < words.end(word)) {
            int taken = 0;
            long letters = NameHash.noLetters();
            Mention best = null;
            for (int end = at + 1; end <= Math.min(words.end(word), at + LONGEST_UNSPACED); end++) {
                letters = NameHash.letter(letters, words.text().charAt(end - 1));
                long entry = gazetteer.find(NameHash.append(NameHash.EMPTY, letters));
                if (Gazetteer.count(entry) > 0) {
                    best = unspaced(word, at, end, NameHash.append(NameHash.EMPTY, letters), entry);
                    taken = end - at;
                }
            }
            if (best != null) {
                found.add(best);
            }
            at += Math.max(1, taken);
        }
    }

    private Mention unspaced(int word, int begin, int end, long name, long entry) {
        int count = Math.min(Gazetteer.count(entry), MOST_CANDIDATES);
        int[] places = new int[count];
        NameType[] types = new NameType[count];
        for (int i = 0; i < count; i++) {
            places[i] = gazetteer.place(entry, i);
            types[i] = gazetteer.type(entry, i);
        }
        return new Mention(word, word + 1, begin, end, name, places, types);
    }
}
