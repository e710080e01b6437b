package org.parallax.targets.model;

import org.parallax.targets.text.Hash;

/** What the model looks at in each place around a mention: the word by side and distance, and the words after it. */
final class Around {

    private static final int WORD = Hash.of("word");
    private static final int SIDE = Hash.of("side");
    private static final int DISTANCE = Hash.of("distance");
    private static final int CLAUSE = Hash.of("clause");
    private static final int STEM = Hash.of("stem");
    private static final int NEAR_STEM = Hash.of("near stem");
    private static final int NEGATED = Hash.of("negated");
    private static final int PAIR = Hash.of("pair");
    private static final int NEAR_PAIR = Hash.of("near pair");
    private static final int GAP = Hash.of("gap");
    private static final int GROUP = Hash.of("group");
    private static final int GROUP_PAIR = Hash.of("pair of groups");

    private Around() {}

    static void add(Passage passage, int i, int target, int[] window, Cells cells) {
        int id = passage.ids[i];
        int stem = passage.stems[i];
        boolean left = i < target;
        int distance = left ? target - i : i - target;
        int side = left ? 1 : 2;
        hash(cells, i, Hash.join(WORD, id), 1);
        hash(cells, i, Hash.join(SIDE + side, id), 1);
        hash(cells, i, Hash.join(DISTANCE + side * 8 + step(distance), id), 1);
        if (i >= window[2] && i <= window[3]) {
            hash(cells, i, Hash.join(CLAUSE + side, id), 1);
        }
        hash(cells, i, Hash.join(STEM, stem), 0.7f);
        hash(cells, i, Hash.join(NEAR_STEM + side * 2 + (distance <= 5 ? 1 : 0), stem), 0.7f);
        if (passage.negated[i]) {
            hash(cells, i, Hash.join(NEGATED + side, stem), 1);
            hash(cells, i, Hash.join(NEGATED, stem), 1);
        }
        int group = passage.groups[i];
        hash(cells, i, Hash.join(GROUP + side * 8 + step(distance), group), 1);
        if (passage.negated[i]) {
            hash(cells, i, Hash.join(GROUP, group), 1);
        }
        if (i + 1 < window[1]) {
            hash(
                    cells,
                    i,
                    Hash.join(Hash.join(GROUP_PAIR + side * 2 + (distance <= 6 ? 1 : 0), group), passage.groups[i + 1]),
                    1);
            int next = passage.stems[i + 1];
            hash(cells, i, Hash.join(Hash.join(PAIR, id), passage.ids[i + 1]), 1);
            hash(cells, i, Hash.join(Hash.join(NEAR_PAIR + side * 2 + (distance <= 6 ? 1 : 0), stem), next), 1);
            if (i + 2 < window[1]) {
                int third = passage.stems[i + 2];
                hash(cells, i, Hash.join(Hash.join(GAP, stem), third), 0.5f);
            }
        }
    }

    private static int step(int distance) {
        return distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : 6;
    }

    private static void hash(Cells cells, int place, int feature, float value) {
        cells.add(place, feature & (Weights.HASHED - 1), value);
    }
}
