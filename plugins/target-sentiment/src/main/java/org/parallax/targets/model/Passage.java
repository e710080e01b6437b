package org.parallax.targets.model;

import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.targets.text.Hash;
import org.parallax.targets.text.Kind;
import org.parallax.targets.text.Words;

/**
 * A sentence as the model sees it: a row of places, each a word, a mark, or a mention of somebody, whatever the name. So the
 * model cannot learn to like a name. Used over and over by one thread.
 */
public final class Passage {

    static final int MENTION = Hash.of("\1mention");

    private static final int REACH_OF_NEGATION = 3;

    private final Vocabulary vocabulary;
    private final Words words = new Words();
    int count;
    int[] ids = new int[64];
    int[] stems = new int[64];
    int[] kinds = new int[64];
    int[] rows = new int[64];
    int[] groups = new int[64];
    int[] begins = new int[64];
    int[] ends = new int[64];
    boolean[] negated = new boolean[64];
    private int[] places = new int[16];

    /** For passages whose words are looked up in a vocabulary. */
    public Passage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a stretch of text.
     *
     * @param mentioned where mentions stand within it, in order
     */
    public void read(String text, int from, int to, List<Span> mentioned) {
        words.read(text, from, to);
        grow(words.count());
        count = 0;
        if (places.length < mentioned.size()) {
            places = new int[mentioned.size() * 2];
        }
        Arrays.fill(places, 0, mentioned.size(), -1);
        int open = -1;
        int next = 0;
        for (int w = 0; w < words.count(); w++) {
            while (next < mentioned.size() && mentioned.get(next).start() < words.end(w)) {
                boolean inside = open >= 0
                        && mentioned.get(next).start() < mentioned.get(open).end();
                if (!inside && mentioned.get(next).end() > words.begin(w)) {
                    open = next;
                    mention(words.begin(w));
                }
                places[next++] = Math.max(0, count - 1);
            }
            boolean within = open >= 0 && words.begin(w) < mentioned.get(open).end();
            if (within) {
                ends[count - 1] = words.end(w);
            } else {
                word(w);
            }
        }
    }

    /** The place of a mention; −1 where it has none, as in an empty sentence. */
    public int place(int mention) {
        return places[mention];
    }

    /** How good or bad a word is, from −4 to 4, and the opposite where it is negated. */
    float valence(int place) {
        if (rows[place] < 0) {
            return 0;
        }
        float valence = vocabulary.valence(rows[place]) * (4 / 127f);
        return negated[place] ? -0.6f * valence : valence;
    }

    /** How much the words speak for news of markets. */
    int market() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += rows[i] < 0 ? 0 : vocabulary.market(rows[i]);
        }
        return sum;
    }

    public int begin(int place) {
        return begins[place];
    }

    public int end(int place) {
        return ends[place];
    }

    private void mention(int begin) {
        set(MENTION, MENTION, Kind.CAPITAL, -1, begin, begin);
    }

    private void word(int w) {
        int kind = words.kind(w);
        set(words.hash(w), words.stem(w), kind, vocabulary.row(words.hash(w)), words.begin(w), words.end(w));
    }

    private void set(int id, int stem, int kind, int row, int begin, int end) {
        ids[count] = id;
        stems[count] = stem;
        kinds[count] = kind;
        rows[count] = row;
        groups[count] = row >= 0 ? vocabulary.group(row) : id == MENTION ? -1 : (kind & Kind.CAPITAL) != 0 ? -2 : -3;
        begins[count] = begin;
        ends[count] = end;
        boolean no = false;
        for (int k = 1; k <= REACH_OF_NEGATION && k <= count && !no; k++) {
            int before = kinds[count - k];
            if ((before & Kind.BREAK) != 0) {
                break;
            }
            no = (before & Kind.NEGATION) != 0;
        }
        negated[count] = no;
        count++;
    }

    private void grow(int size) {
        if (ids.length < size) {
            int length = size * 2;
            ids = new int[length];
            stems = new int[length];
            kinds = new int[length];
            rows = new int[length];
            groups = new int[length];
            begins = new int[length];
            ends = new int[length];
            negated = new boolean[length];
        }
    }
}
