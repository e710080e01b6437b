package org.parallax.pipeline.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.api.article.ArticleId;

/**
 * With whom each article of a row may be linked: with those in its blocks, and with those that stand for a block too large to
 * look at all of. Thousands of articles may share thousands of others, so each set of them is a row of bits.
 */
final class Candidates {

    private final List<ArticleId> row;
    /** All articles met: first those of the row, by their places, then others. */
    private final List<ArticleId> met;

    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    /** The numbers of all that were met, in the order of their ids. */
    private List<Integer> inOrder = List.of();

    private final List<BitSet> all = new ArrayList<>();
    private final List<BitSet> some = new ArrayList<>();

    Candidates(List<ArticleId> row) {
        this.row = row;
        this.met = new ArrayList<>(row);
        for (int i = 0; i < row.size(); i++) {
            numbers.put(row.get(i), i);
            all.add(new BitSet());
            some.add(new BitSet());
        }
    }

    /**
     * Takes in one block.
     *
     * @param places those of the row that are in it
     * @param members those in it that an article is to be compared with; of the row, those before it only
     * @param whole whether they are all that is in it
     */
    void add(List<Integer> places, List<ArticleId> members, boolean whole) {
        BitSet block = new BitSet();
        for (ArticleId member : members) {
            block.set(numbers.computeIfAbsent(member, it -> {
                met.add(it);
                return met.size() - 1;
            }));
        }
        BitSet outside = (BitSet) block.clone();
        outside.clear(0, row.size());
        for (int place : places) {
            BitSet wanted = (whole ? all : some).get(place);
            wanted.or(outside);
            for (int before = block.nextSetBit(0);
                    before >= 0 && before < place;
                    before = block.nextSetBit(before + 1)) {
                wanted.set(before);
            }
        }
    }

    /** With whom the article at a place of the row is to be compared, in the order of their ids. */
    List<ArticleId> all(int place) {
        return named(all.get(place));
    }

    /** Who stands for blocks that are too large for the article at a place, but for those in {@link #all}. */
    List<ArticleId> some(int place) {
        BitSet few = (BitSet) some.get(place).clone();
        few.andNot(all.get(place));
        return named(few);
    }

    private List<ArticleId> named(BitSet wanted) {
        if (inOrder.size() != met.size()) {
            inOrder = IntStream.range(0, met.size())
                    .boxed()
                    .sorted(Comparator.comparing(met::get))
                    .toList();
        }
        List<ArticleId> named = new ArrayList<>(wanted.cardinality());
        if (!wanted.isEmpty()) {
            inOrder.stream().filter(wanted::get).map(met::get).forEach(named::add);
        }
        return named;
    }
}
