package org.parallax.targets.model;

import java.util.Arrays;
import org.parallax.targets.text.Hash;
import org.parallax.targets.text.Kind;

/**
 * What the model looks at around a mention: words and pairs of words by side and distance, within the clause, negated,
 * the verb after it, what governs it, what stands between it and others, and sums of the words' valences. Used over and over by one
 * thread; a case costs no more than a window of {@value #WINDOW} places on both sides.
 */
public final class Features {

    static final int WINDOW = 40;

    private static final int BIAS = Hash.of("bias");
    private static final int OTHERS = Hash.of("others");
    private static final int LENGTH = Hash.of("length");
    private static final int ORDER = Hash.of("order");
    private static final int QUOTED = Hash.of("quoted");
    private static final int END = Hash.of("\1end");
    private static final int NEAR_WORDS = Hash.of("near words");
    private static final int VERB = Hash.of("verb");
    private static final int GOVERNOR = Hash.of("governor");
    private static final int BETWEEN = Hash.of("between");
    private static final int SUM = Hash.of("sum");
    private static final int LEVEL = Hash.of("level");
    private static final int GROUPS = Hash.of("groups");
    private static final int BETWEEN_REACH = 8;

    private final Regions regions = new Regions();
    private final Cells cells = new Cells();
    private final float[] sums = new float[6];
    /** The window's first place and its end, and the clause's first place and its last. */
    private final int[] window = new int[4];

    /** The cells of one mention, good until the next call. */
    public Cells of(Passage passage, int target) {
        cells.clear();
        bounds(passage, target);
        general(passage, target);
        for (int i = window[0]; i < window[1]; i++) {
            if (i != target) {
                Around.add(passage, i, target, window, cells);
            }
        }
        around(passage, target);
        verb(passage, target);
        governor(passage, target);
        between(passage, target);
        valences(passage, target);
        float squares = 0;
        for (int i = 0; i < cells.count(); i++) {
            squares += cells.value(i) * cells.value(i);
        }
        regions.add(passage, target, window, cells);
        cells.scale(0, (float) (1 / Math.sqrt(2 * squares)));
        return cells;
    }

    private void bounds(Passage passage, int target) {
        window[0] = Math.max(0, target - WINDOW);
        window[1] = Math.min(passage.count, target + WINDOW + 1);
        int first = target;
        while (first > window[0] && (passage.kinds[first - 1] & Kind.BREAK) == 0) {
            first--;
        }
        int last = target;
        while (last + 1 < window[1] && (passage.kinds[last + 1] & Kind.BREAK) == 0) {
            last++;
        }
        window[2] = first;
        window[3] = last;
    }

    private void general(Passage passage, int target) {
        int others = 0;
        int before = 0;
        boolean quoted = false;
        for (int i = window[0]; i < window[1]; i++) {
            if (i != target && passage.ids[i] == Passage.MENTION) {
                others++;
                before += i < target ? 1 : 0;
            }
            quoted ^= i < target && (passage.kinds[i] & Kind.QUOTE) != 0;
        }
        hash(target, BIAS, 1);
        hash(target, Hash.join(OTHERS, Math.min(others, 3)), 1);
        hash(target, Hash.join(ORDER, Math.min(before, 3) * 4 + Math.min(others, 3)), 1);
        hash(target, Hash.join(LENGTH, Math.min((window[1] - window[0]) / 5, 8)), 1);
        hash(target, Hash.join(QUOTED, quoted ? 1 : 0), 1);
    }

    private void around(Passage passage, int target) {
        int left = id(passage, target - 1);
        int right = id(passage, target + 1);
        int farLeft = Hash.join(id(passage, target - 2), left);
        int farRight = Hash.join(right, id(passage, target + 2));
        hash(target - 1, Hash.join(NEAR_WORDS, left), 1);
        hash(target + 1, Hash.join(NEAR_WORDS + 1, right), 1);
        hash(target - 1, Hash.join(NEAR_WORDS + 2, farLeft), 1);
        hash(target + 1, Hash.join(NEAR_WORDS + 3, farRight), 1);
        hash(target - 1, Hash.join(Hash.join(NEAR_WORDS + 4, id(passage, target - 3)), farLeft), 1);
        hash(target + 1, Hash.join(Hash.join(NEAR_WORDS + 5, farRight), id(passage, target + 3)), 1);
        hash(target + 1, Hash.join(Hash.join(NEAR_WORDS + 6, left), right), 1);
        int before = Hash.join(Hash.join(GROUPS, group(passage, target - 2)), group(passage, target - 1));
        int after = Hash.join(Hash.join(GROUPS + 1, group(passage, target + 1)), group(passage, target + 2));
        hash(target - 1, before, 1);
        hash(target + 1, after, 1);
        hash(target - 1, Hash.join(before + 1, group(passage, target - 3)), 1);
        hash(target + 1, Hash.join(after + 1, group(passage, target + 3)), 1);
    }

    private int group(Passage passage, int place) {
        return place < window[0] || place >= window[1] ? -4 : passage.groups[place];
    }

    private int id(Passage passage, int place) {
        return place < window[0] || place >= window[1] ? END : passage.ids[place];
    }

    private int stem(Passage passage, int place) {
        return place >= window[1] ? END : passage.stems[place];
    }

    /** The first word after the mention that is no auxiliary, and what follows it. */
    private void verb(Passage passage, int target) {
        int at = target + 1;
        int auxiliaries = VERB;
        boolean no = false;
        while (at < window[1] && at < target + 5 && (passage.kinds[at] & Kind.AUXILIARY) != 0) {
            no |= (passage.kinds[at] & Kind.NEGATION) != 0;
            auxiliaries = Hash.join(auxiliaries, passage.ids[at]);
            at++;
        }
        if (at < window[1]) {
            int verb = Hash.join(VERB + (no ? 1 : 2), passage.stems[at]);
            int object = Hash.join(verb, stem(passage, at + 1));
            hash(at, verb, 1.5f);
            hash(at, Hash.join(auxiliaries, passage.stems[at]), 1);
            hash(at, object, 1);
            int kind = Hash.join(GROUPS + (no ? 2 : 3), passage.groups[at]);
            hash(at, kind, 1);
            hash(at, Hash.join(kind, group(passage, at + 1)), 1);
            hash(at, Hash.join(Hash.join(kind + 1, group(passage, at + 1)), group(passage, at + 2)), 1);
            hash(at, Hash.join(object, stem(passage, at + 2)), 1);
            if (passage.rows[at] >= 0) {
                Regions.single(passage, at, no ? Regions.NEGATED_VERB : Regions.VERB, cells);
            }
        }
    }

    /** The last word before the mention and what belongs to its name. */
    private void governor(Passage passage, int target) {
        int at = target - 1;
        int least = Math.max(window[0], target - 5);
        while (at > least && (passage.kinds[at] & (Kind.CAPITAL | Kind.ARTICLE)) != 0) {
            at--;
        }
        if (at >= window[0]) {
            hash(at, Hash.join(GOVERNOR, passage.stems[at]), 1.5f);
            if (at > window[0]) {
                hash(at, Hash.join(Hash.join(GOVERNOR + 1, passage.stems[at - 1]), passage.stems[at]), 1);
            }
            Regions.single(passage, at, Regions.GOVERNOR, cells);
            int kind = Hash.join(GROUPS + 4, passage.groups[at]);
            hash(at, kind, 1);
            hash(at, Hash.join(kind, group(passage, at - 1)), 1);
        }
    }

    private void between(Passage passage, int target) {
        int from = Math.max(window[0], target - BETWEEN_REACH);
        int to = Math.min(window[1], target + BETWEEN_REACH + 1);
        for (int i = from; i < to; i++) {
            if (i == target || passage.ids[i] != Passage.MENTION) {
                continue;
            }
            int side = BETWEEN + (i < target ? 1 : 2);
            for (int k = Math.min(i, target) + 1; k < Math.max(i, target); k++) {
                hash(k, Hash.join(side, passage.ids[k]), 1);
                hash(k, Hash.join(side + 2, passage.stems[k]), 1);
            }
        }
    }

    private void valences(Passage passage, int target) {
        Arrays.fill(sums, 0);
        for (int i = window[0]; i < window[1]; i++) {
            float valence = passage.valence(i);
            if (valence == 0 || i == target) {
                continue;
            }
            int distance = Math.abs(i - target);
            sums[0] += valence;
            sums[i < target ? 1 : 2] += valence;
            sums[3] += i >= window[2] && i <= window[3] ? valence : 0;
            sums[4] += distance <= 5 ? valence : 0;
            sums[5] += (float) (valence / Math.sqrt(1 + distance / 4.0));
        }
        for (int s = 0; s < sums.length; s++) {
            hash(target, Hash.join(SUM, s), sums[s] / 2);
            int level = Math.round(Math.max(-6, Math.min(6, sums[s])) / 1.5f);
            hash(target, Hash.join(LEVEL + s, level), 1);
        }
    }

    private void hash(int place, int feature, float value) {
        cells.add(place, feature & (Weights.HASHED - 1), value);
    }
}
