package org.parallax.quotes.grammar;

import org.parallax.quotes.marks.Passage;
import org.parallax.quotes.text.Kind;
import org.parallax.quotes.text.Words;

/**
 * A sentence as its own words and, each as one item, the passages in quotation marks. Items are counted from 0.
 *
 * <p>The kinds of an item are those of the word, and 0 for a passage and for what lies outside the line.
 */
public final class Line {

    private final Words words;
    private final Passage[] passages;
    private final int[] items;
    private final int paragraph;
    private final boolean headline;

    /**
     * A line.
     *
     * @param items words by number, and passages by {@code ~number}
     * @param paragraph counted from 0
     */
    Line(Words words, Passage[] passages, int[] items, int paragraph) {
        this.words = words;
        this.passages = passages;
        this.items = items;
        this.paragraph = paragraph;
        this.headline = countCapitals();
    }

    public int size() {
        return items.length;
    }

    public int paragraph() {
        return paragraph;
    }

    /** Whether most words begin with a capital. */
    public boolean isHeadline() {
        return headline;
    }

    public boolean isPassage(int item) {
        return item >= 0 && item < items.length && items[item] < 0;
    }

    /** The passage that an item is. */
    public Passage passage(int item) {
        return passages[~items[item]];
    }

    /** The last character before the closing mark of the passage that an item is. */
    public char lastInside(int item) {
        Passage passage = passage(item);
        int at = passage.end() - (passage.closed() ? 2 : 1);
        while (at > passage.begin() && Character.isWhitespace(words.text().charAt(at))) {
            at--;
        }
        return words.text().charAt(at);
    }

    /** The {@link org.parallax.quotes.text.Hash} of the word that an item is. */
    public int hash(int item) {
        return words.hash(items[item]);
    }

    public long kinds(int item) {
        return item < 0 || item >= items.length || items[item] < 0 ? 0 : words.kinds(items[item]);
    }

    public boolean is(int item, long kind) {
        return (kinds(item) & kind) != 0;
    }

    /** Whether an item is a word with this number. */
    public boolean isWord(int item, int hash) {
        return item >= 0 && item < items.length && items[item] >= 0 && words.hash(items[item]) == hash;
    }

    public int begin(int item) {
        return items[item] < 0 ? passage(item).begin() : words.begin(items[item]);
    }

    public int end(int item) {
        return items[item] < 0 ? passage(item).end() : words.end(items[item]);
    }

    public String text(int from, int to) {
        return words.text().substring(begin(from), end(to - 1));
    }

    /** The first item from {@code item} on that is of a kind, or the line's size. */
    public int next(int item, long kind) {
        int at = Math.max(0, item);
        while (at < items.length && !is(at, kind)) {
            at++;
        }
        return at;
    }

    /** The first item from {@code item} on that is of none of these kinds. */
    public int skip(int item, long kind) {
        int at = item;
        while (is(at, kind)) {
            at++;
        }
        return at;
    }

    /** The last item from {@code item} backwards that is of none of these kinds. */
    public int skipBack(int item, long kind) {
        int at = item;
        while (is(at, kind)) {
            at--;
        }
        return at;
    }

    /** The end of the items before trailing full stops. */
    public int contentEnd() {
        int end = items.length;
        while (end > 0 && is(end - 1, Kind.STOP)) {
            end--;
        }
        return end;
    }

    private boolean countCapitals() {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < items.length; i++) {
            if (is(i, Kind.LETTERS) && !is(i, Kind.PREP | Kind.AND | Kind.DET)) {
                letters++;
                capitals += is(i, Kind.CAPITAL) ? 1 : 0;
            }
        }
        return letters >= 4 && capitals * 10 >= letters * 8;
    }
}
