package org.parallax.ingest.html;

import java.util.List;

/** Cuts off the end of what a page shows and its structured data do not state, where the two are otherwise the same text. */
final class Stated {

    private static final double SAME = 0.8;
    private static final int BEGINNING = 50;
    private static final int SHORTEST = 20;

    private Stated() {}

    /** Takes the end off {@code blocks} by the text {@code stated}; empty where there is none. */
    static void cut(List<Block> blocks, String stated) {
        if (stated.isEmpty()) {
            return;
        }
        String all = squeezed(stated);
        int last = -1;
        int same = 0;
        int shown = 0;
        for (int at = 0; at < blocks.size(); at++) {
            String block = squeezed(blocks.get(at).text());
            shown += block.length();
            boolean known =
                    block.length() >= SHORTEST && all.contains(block.substring(0, Math.min(BEGINNING, block.length())));
            if (known) {
                last = at;
                same += block.length();
            }
        }
        if (same >= SAME * shown && same >= SAME * all.length()) {
            blocks.subList(last + 1, blocks.size()).clear();
        }
    }

    /** The letters and digits of a text in lower case. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                squeezed.append(Character.toLowerCase(c));
            }
        }
        return squeezed.toString();
    }
}
