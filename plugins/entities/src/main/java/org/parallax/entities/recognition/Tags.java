package org.parallax.entities.recognition;

import java.util.stream.IntStream;
import org.parallax.api.vocabulary.EntityMention;

/**
 * The tags of words: four for each type of name (its first, an inner, its last and its only word), and one for words of no
 * name. They are numbers, {@code 4 × type + part}, and {@link #OUT}.
 */
public final class Tags {

    public static final int FIRST = 0;
    public static final int INNER = 1;
    public static final int LAST = 2;
    public static final int ONLY = 3;
    /** The tag of words of no name. */
    public static final int OUT = 16;
    /** How many tags there are. */
    public static final int COUNT = 17;

    private static final EntityMention.Type[] TYPES = {
        EntityMention.Type.PERSON,
        EntityMention.Type.ORGANIZATION,
        EntityMention.Type.LOCATION,
        EntityMention.Type.EVENT
    };

    private static final int[][] BEFORE = new int[COUNT][];
    private static final int[][] AFTER = new int[COUNT][];

    static {
        for (int tag = 0; tag < COUNT; tag++) {
            int one = tag;
            BEFORE[tag] =
                    IntStream.range(0, COUNT).filter(it -> follows(one, it)).toArray();
            AFTER[tag] =
                    IntStream.range(0, COUNT).filter(it -> follows(it, one)).toArray();
        }
    }

    private Tags() {}

    /** The tag of a part of a name. */
    public static int of(EntityMention.Type type, int part) {
        return 4 * number(type) + part;
    }

    /** The part that a word is of a name of so many words. */
    static int part(int word, int words) {
        if (words == 1) {
            return ONLY;
        }
        return word == 0 ? FIRST : word == words - 1 ? LAST : INNER;
    }

    /** Whether names of the type are recognised. */
    public static boolean has(EntityMention.Type type) {
        return number(type) < TYPES.length;
    }

    private static int number(EntityMention.Type type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION -> 1;
            case LOCATION -> 2;
            case EVENT -> 3;
            case OTHER -> TYPES.length;
        };
    }

    static EntityMention.Type type(int tag) {
        return TYPES[tag >> 2];
    }

    static boolean begins(int tag) {
        return tag != OUT && ((tag & 3) == FIRST || (tag & 3) == ONLY);
    }

    static boolean ends(int tag) {
        return tag != OUT && (tag & 3) >= LAST;
    }

    /** The tags that may stand before a tag. */
    static int[] before(int tag) {
        return BEFORE[tag];
    }

    /** The tags that may stand after a tag. */
    static int[] after(int tag) {
        return AFTER[tag];
    }

    /** Whether a tag may stand after another. */
    static boolean follows(int tag, int previous) {
        boolean open = previous != OUT && (previous & 3) <= INNER;
        if (open) {
            return tag != OUT && tag >> 2 == previous >> 2 && ((tag & 3) == INNER || (tag & 3) == LAST);
        }
        return tag == OUT || begins(tag);
    }
}
