package org.parallax.geo.recognition;

import java.util.Arrays;
import org.parallax.geo.gazetteer.NameType;

/** Words that are the name of some place in the gazetteer, and the places that bear it, the largest first. */
public final class Mention {

    private final int firstWord;
    private final int endWord;
    private final int begin;
    private final int end;
    private final long name;
    private final int[] places;
    private final NameType[] types;

    Mention(int firstWord, int endWord, int begin, int end, long name, int[] places, NameType[] types) {
        this.firstWord = firstWord;
        this.endWord = endWord;
        this.begin = begin;
        this.end = end;
        this.name = name;
        this.places = places;
        this.types = types;
    }

    /** Index of the first word. */
    public int firstWord() {
        return firstWord;
    }

    /** Index after the last word. */
    public int endWord() {
        return endWord;
    }

    /** Offset of the first character. */
    public int begin() {
        return begin;
    }

    /** Offset after the last character. */
    public int end() {
        return end;
    }

    /** Number of the name, the same for all its mentions. */
    public long name() {
        return name;
    }

    /** How many places bear the name. */
    public int candidates() {
        return places.length;
    }

    /** One of those that bear the name. */
    public int place(int candidate) {
        return places[candidate];
    }

    /** In what way one of them does. */
    public NameType type(int candidate) {
        return types[candidate];
    }

    /** Whether the words are an adjective or name a people. */
    public boolean isDemonym() {
        return types[0] == NameType.DEMONYM;
    }

    boolean isShort() {
        return types[0] == NameType.ABBREVIATION || types[0] == NameType.POSTAL;
    }

    @Override
    public String toString() {
        return begin + "-" + end + " " + Arrays.toString(places);
    }
}
