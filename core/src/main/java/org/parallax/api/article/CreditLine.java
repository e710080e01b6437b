package org.parallax.api.article;

/**
 * A line of the page that says whose work the article, or a part of it, is, and that is no part of the article's text:
 * <i>Authored by Ada Roe via Lisk.example:</i>
 *
 * @param text the line as printed
 * @param at where in the body it stood: before the character there; 0 above the body, the body's length below it
 */
public record CreditLine(String text, int at) {

    /** Rejects a blank line, or a place before the body, with an {@link IllegalArgumentException}. */
    public CreditLine {
        text = Unicode.wellFormed(text.strip());
        if (text.isEmpty() || at < 0) {
            throw new IllegalArgumentException("Not a credit line: '%s' at %d".formatted(text, at));
        }
    }
}
