package org.parallax.targets.text;

/** What sort of word or mark something is, as bits. */
public final class Kind {

    /** Turns what follows into its opposite. */
    public static final int NEGATION = 1;
    /** Ends a clause. */
    public static final int BREAK = 2;
    /** Stands between a subject and its verb. */
    public static final int AUXILIARY = 4;
    /** Stands between a verb or preposition and a name. */
    public static final int ARTICLE = 8;
    /** Begins with a capital. */
    public static final int CAPITAL = 16;
    /** A quotation mark. */
    public static final int QUOTE = 32;

    private static final int[] WORDS = new int[512];
    private static final int[] KINDS = new int[WORDS.length];

    static {
        put(
                NEGATION,
                "not no never n't nobody nothing neither nor without hardly cannot fails failed refuses refused denied denies"
                        + " deny stop stopped prevent less lack lacks");
        put(BREAK, ", ; : . ? ! \" “ ” — – ( ) but while although though because");
        put(
                AUXILIARY,
                "is are was were be been being has have had do does did will would can could may might shall should must to 's"
                        + " 're 've 'll 'd also just still now then already again really very n't not never");
        put(ARTICLE, "the a an of 's former president mr mrs ms dr sen rep");
        put(QUOTE, "\" “ ”");
    }

    private Kind() {}

    static int of(int hash) {
        return KINDS[slot(hash)];
    }

    private static void put(int kind, String words) {
        for (String word : words.split(" ", -1)) {
            int slot = slot(Hash.of(word));
            WORDS[slot] = Hash.of(word);
            KINDS[slot] |= kind;
        }
    }

    private static int slot(int hash) {
        int slot = hash & (WORDS.length - 1);
        while (KINDS[slot] != 0 && WORDS[slot] != hash) {
            slot = (slot + 1) & (WORDS.length - 1);
        }
        return slot;
    }
}
