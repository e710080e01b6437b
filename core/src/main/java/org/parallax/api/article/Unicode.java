package org.parallax.api.article;

/** Repairs strings that are not valid Unicode, and so could not be written as UTF-8. */
public final class Unicode {

    private static final char REPLACEMENT = '\uFFFD';

    private Unicode() {}

    /** The text with U+FFFD in place of each unpaired surrogate, so that its length and all offsets stay as they were. */
    public static String wellFormed(String text) {
        int bad = firstUnpaired(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        while (bad >= 0) {
            repaired.setCharAt(bad, REPLACEMENT);
            bad = firstUnpaired(text, bad + 1);
        }
        return repaired.toString();
    }

    private static int firstUnpaired(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
