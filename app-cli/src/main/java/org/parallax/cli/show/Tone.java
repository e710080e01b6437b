package org.parallax.cli.show;

/** Tones as people write them. */
public final class Tone {

    private Tone() {}

    /** The tone with its sign, to one place, such as {@code −0.3}. */
    public static String words(double score) {
        String text = "%+.1f".formatted(score).replace('-', '−');
        return text.equals("+0.0") || text.equals("−0.0") ? "0.0" : text;
    }
}
