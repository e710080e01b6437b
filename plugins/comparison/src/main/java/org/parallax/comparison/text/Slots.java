package org.parallax.comparison.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds places of two sentences that are alike otherwise in which they use different words. */
public final class Slots {

    private static final int WORDS = 60;
    private static final int CONTENT = 2;
    private static final int AROUND = 4;
    private static final int COMMON_START = 4;
    private static final double SIMILAR_SPELLING = 0.5;

    private static final List<String> ENDINGS = List.of("ed", "ing", "ly", "s");

    /** Words whose exchange is a difference of fact or of style, not of naming. */
    private static final Set<String> NEVER =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday january february "
                            + "march april may june july august september october november december today yesterday tomorrow "
                            + "morning evening afternoon night noon midnight day week month year hour minute early late later earlier "
                            + "last next first second third fourth former north south east west northern southern eastern western "
                            + "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion "
                            + "announced reported noted explained insisted claimed stated argued wrote asked replied declared "
                            + "statement interview conference spokesman spokeswoman spokesperson")
                    .split(" "));

    /** Different words in one place, each side as where it begins and ends in its sentence. */
    public record Slot(int start, int end, int otherStart, int otherEnd) {}

    private final List<Word> one;
    private final List<Word> other;
    private final String[] stems;
    private final String[] otherStems;

    private Slots(List<Word> one, List<Word> other) {
        this.one = one.subList(0, Math.min(WORDS, one.size()));
        this.other = other.subList(0, Math.min(WORDS, other.size()));
        this.stems = this.one.stream().map(Word::stem).toArray(String[]::new);
        this.otherStems = this.other.stream().map(Word::stem).toArray(String[]::new);
    }

    /** The places in which two sentences differ by a word or two each, in their order. */
    public static List<Slot> between(String one, String other) {
        return new Slots(Word.of(one), Word.of(other)).find();
    }

    private List<Slot> find() {
        List<int[]> same = aligned();
        List<Slot> slots = new ArrayList<>();
        for (int k = 0; k <= same.size(); k++) {
            int from = k == 0 ? 0 : same.get(k - 1)[0] + 1;
            int otherFrom = k == 0 ? 0 : same.get(k - 1)[1] + 1;
            int to = k == same.size() ? one.size() : same.get(k)[0];
            int otherTo = k == same.size() ? other.size() : same.get(k)[1];
            boolean bounded = k > 0 && (k < same.size() || (to < WORDS && otherTo < WORDS));
            if (bounded && to - from == otherTo - otherFrom && supported(same, k)) {
                addSlot(slots, core(one, from, to), core(other, otherFrom, otherTo));
            }
        }
        return slots;
    }

    /** Whether enough words beside a gap are the same: of the nearest few on both sides. */
    private boolean supported(List<int[]> same, int gap) {
        int content = 0;
        for (int k = Math.max(0, gap - AROUND); k < Math.min(same.size(), gap + AROUND); k++) {
            int edge = k < gap ? gap - 1 : gap;
            boolean near = Math.abs(same.get(k)[0] - same.get(edge)[0]) <= AROUND
                    && Math.abs(same.get(k)[1] - same.get(edge)[1]) <= AROUND;
            content += near && !one.get(same.get(k)[0]).stem().isEmpty() ? 1 : 0;
        }
        return content >= CONTENT;
    }

    private static void addSlot(List<Slot> slots, List<Word> here, List<Word> there) {
        if (here.isEmpty() || there.isEmpty() || !sameEnding(here, there) || !names(here, there)) {
            return;
        }
        slots.add(new Slot(
                here.get(0).start(), here.get(here.size() - 1).end(),
                there.get(0).start(), there.get(there.size() - 1).end()));
    }

    /** The words of a gap; nothing where they are too many, or little words at an end are part of the difference. */
    private static List<Word> core(List<Word> words, int from, int to) {
        boolean whole = from < to
                && to - from <= CONTENT
                && !words.get(from).stem().isEmpty()
                && !words.get(to - 1).stem().isEmpty();
        return whole ? words.subList(from, to) : List.of();
    }

    private static boolean names(List<Word> here, List<Word> there) {
        boolean capital = false;
        for (List<Word> words : List.of(here, there)) {
            for (Word it : words) {
                if (it.number() || it.stem().isEmpty() || NEVER.contains(it.lower())) {
                    return false;
                }
                capital |= it.capital();
            }
        }
        for (Word it : here) {
            for (Word that : there) {
                if (alike(it, that)) {
                    return false;
                }
            }
        }
        return !capital || (here.size() == 1 && there.size() == 1 && isSpelling(here.get(0), there.get(0)));
    }

    /** Whether both end as words of one kind do: words that could change places. */
    private static boolean sameEnding(List<Word> here, List<Word> there) {
        String one = here.get(here.size() - 1).lower();
        String other = there.get(there.size() - 1).lower();
        return ENDINGS.stream().allMatch(it -> one.endsWith(it) == other.endsWith(it));
    }

    private static boolean alike(Word one, Word other) {
        String here = one.lower();
        String there = other.lower();
        return one.stem().equals(other.stem())
                || (Math.min(here.length(), there.length()) >= COMMON_START
                        && here.regionMatches(0, there, 0, COMMON_START));
    }

    /** Whether two names may be spellings of one, such as Kiev and Kyiv: one beginning, and mostly the same consonants. */
    private static boolean isSpelling(Word one, Word other) {
        String here = one.lower();
        String there = other.lower();
        if (!one.capital() || !other.capital() || here.charAt(0) != there.charAt(0)) {
            return false;
        }
        long common =
                here.chars().distinct().filter(it -> there.indexOf(it) >= 0).count();
        long all = (here + there).chars().distinct().count();
        return common > SIMILAR_SPELLING * all && Math.abs(here.length() - there.length()) <= CONTENT;
    }

    /** Pairs of places with the same word, the longest common row of them. */
    private List<int[]> aligned() {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> row = new ArrayList<>();
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            if (same(i, j)) {
                row.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return row;
    }

    private boolean same(int i, int j) {
        return one.get(i).lower().equals(other.get(j).lower())
                || (!stems[i].isEmpty() && stems[i].equals(otherStems[j]));
    }
}
